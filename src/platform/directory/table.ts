import { z } from 'zod'

/** What a column of the directory holds. */
export type Value = string | number | null
export type Row = Record<string, Value>

/** A table of the directory as operations see it: its columns are the keys of `row`, which checks what is read. */
export interface DirectoryTable<Shape extends z.ZodRawShape = z.ZodRawShape> {
  name: string
  primary: string
  columns: string[]
  row: z.ZodObject<Shape>
}

export type RowOf<Table extends DirectoryTable> = z.output<Table['row']>

/** States a table: its name, the column of its primary key, and what each column holds. */
export const directoryTable = <Shape extends z.ZodRawShape>(
  name: string,
  primary: keyof Shape & string,
  shape: Shape,
): DirectoryTable<Shape> => ({ name, primary, columns: Object.keys(shape), row: z.object(shape) })

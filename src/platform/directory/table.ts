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

/** Column values that rows must equal; a list means any of them. */
export type Where = Record<string, Value | readonly Value[]>

/** Rows of the directory, as an operation reads and changes them. Nothing is written before the operation has returned. */
export interface DirectoryRows {
  /** The rows that match, in the order of their keys, with this operation's own changes. */
  find<Table extends DirectoryTable>(table: Table, where: Where): Promise<RowOf<Table>[]>
  /** The one row with this key, if there is one. */
  get<Table extends DirectoryTable>(table: Table, key: string): Promise<RowOf<Table> | undefined>
  insert<Table extends DirectoryTable>(table: Table, row: RowOf<Table>): Promise<void>
  /** Changes some columns of a row; a `conflict` when there is no such row. */
  update<Table extends DirectoryTable>(table: Table, key: string, columns: Partial<RowOf<Table>>): Promise<void>
  remove(table: DirectoryTable, key: string): Promise<void>
}

/** States a table: its name, the column of its primary key, and what each column holds. */
export const directoryTable = <Shape extends z.ZodRawShape>(
  name: string,
  primary: keyof Shape & string,
  shape: Shape,
): DirectoryTable<Shape> => ({ name, primary, columns: Object.keys(shape), row: z.object(shape) })

import type { z } from 'zod'
import type { Context } from '../operations/context'
import type { Operation } from '../operations/operation'
import type { DirectoryRows } from './table'

/** What an operation of the directory may touch: rows instead of SQL, and no timers, jobs or events. */
export interface DirectoryContext extends Pick<Context, 'caller' | 'now' | 'address' | 'operationId'> {
  rows: DirectoryRows
}

type DirectoryOperation<Input extends z.ZodType, Output extends z.ZodType, Gathered> = Omit<
  Operation<Input, Output, Gathered>,
  'home' | 'run' | 'deliver' | 'unrecorded'
> & {
  run(context: DirectoryContext, input: z.output<Input>, gathered: Gathered): z.input<Output> | Promise<z.input<Output>>
}

/**
 * States an operation whose home is the directory. Its `run` may be asynchronous and may run again from the start when
 * somebody changed what it read; the rows it changed are committed in one batch after it has returned.
 */
export function defineDirectoryOperation<Input extends z.ZodType, Output extends z.ZodType, Gathered = undefined>(
  operation: DirectoryOperation<Input, Output, Gathered>,
): Operation<Input, Output, Gathered> {
  return {
    ...operation,
    home: 'directory',
    run: ({ rows, caller, now, address, operationId }, input, gathered) => {
      if (!rows) throw new Error(`${operation.name} runs in the directory only.`)
      return operation.run({ rows, caller, now, address, operationId }, input, gathered)
    },
  }
}

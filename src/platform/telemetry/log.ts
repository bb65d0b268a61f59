export type Level = 'debug' | 'info' | 'warn' | 'error'

const order = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 }
let threshold: Level | 'silent' = 'warn'

/** Sets the least important level that is written. */
export const setLogLevel = (level: Level | 'silent') => {
  threshold = level
}

/** What a line may carry: ids and figures. Inputs, outputs, messages and secrets stay out of logs. */
export interface LogFields {
  correlationId?: string
  causeId?: string
  [name: string]: string | number | boolean | null | undefined
}

/** One JSON line per event, to the console of the runtime. */
export function log(level: Level, event: string, fields: LogFields = {}) {
  if (order[level] < order[threshold]) return
  const line = JSON.stringify({ level, event, at: new Date().toISOString(), ...fields })
  if (level === 'error') console.error(line)
  else console.log(line)
}

/** A bug, whole: what a person is told instead is one sentence with the same correlation id. */
export function logBug(event: string, error: unknown, fields: LogFields = {}) {
  const cause =
    error instanceof Error ? { message: error.message, stack: error.stack ?? null } : { message: String(error) }
  log('error', event, { ...fields, ...cause })
}

import type { JSONSchema7 } from '@ai-sdk/provider'
import type { DateContext } from '../../../../platform/dates/date-value'
import type { Memory } from './memory'

/** A tool as this model sees it: an operation with its schema and the English patterns it was given. */
export interface Tool {
  name: string
  operation: string
  title: string
  description: string
  phrases: string[]
  effect: 'read' | 'write' | 'send'
  schema: JSONSchema7
}

export interface Call {
  tool: string
  input: Record<string, unknown>
}

/** What came of a call; only `completed` changed or read anything. */
export type Result =
  | { status: 'completed'; tool: string; output: unknown }
  | { status: 'pending'; tool: string; reason: string; titles: string[] }
  | { status: 'failed'; tool: string; message: string }

/**
 * A conversation written down as code: it yields calls and is handed their results. For every step of a turn it is run
 * from the start against the results that are in the prompt, so it must do the same things given the same results.
 */
export type Script<Output> = Generator<Call[], Output, Result[]>

/** What is asked back, and what to do with the answer. `answer` gives `null` when the text does not answer it. */
export interface Question {
  /** A bare number is a time here. */
  aboutTime?: boolean
  answer(text: string, turn: Turn): Script<Reply> | null
}

export interface Reply {
  text: string
  question?: Question
  suggestions?: string[]
  why?: string
  /** Nothing answered to the words, and nothing was done: another reading may fit better. */
  missed?: boolean
}

/** What a script may know: the person's time, the tools there are, and what was spoken of. */
export interface Turn {
  dates: DateContext
  locale: string
  tools: ReadonlyMap<string, Tool>
  memory: Memory
}

/** Makes one call and gives its result. */
export function* perform(tool: string, input: Record<string, unknown>): Script<Result> {
  const [result] = yield [{ tool, input }]
  return result ?? { status: 'failed', tool, message: 'Nothing came back.' }
}

/** Makes several calls at once. */
export function* performAll(calls: Call[]): Script<Result[]> {
  return yield calls
}

/** A script that has its answer at once. */
// biome-ignore lint/correctness/useYield: it has nothing to call for
export function* say(reply: Reply): Script<Reply> {
  return reply
}

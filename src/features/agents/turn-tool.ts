import type { LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import type { ToolOutcome } from '../../platform/ai/tool-outcome'

/** Something a turn may do: an operation of ours, or a tool of a server outside. */
export interface TurnTool {
  /** As the model knows it: letters, digits, `_` and `-`. */
  name: string
  /** As receipts and steps know it: `task.add`. */
  operation: string
  title: string
  description: string
  inputSchema: LanguageModelV4FunctionTool['inputSchema']
  /** What is wrong with an input, as a sentence; `null` when it fits. */
  check(input: unknown): string | null
  /** Its results were written by others: once the turn has read one, every change it asks for needs approval. */
  outside: boolean
  /** The same for one result, where some are and some are not. */
  writtenByOthers?(output: unknown): boolean
  /** What is performed for a call, where it is not the operation of that name with that input. */
  request?(input: unknown, tainted: boolean): { operation: string; input: unknown }
  /** For the embedded model, and for choosing tools where there are many (`always`: it is never left out): `providerOptions.adjutant` of the tool. */
  hints?: { operation: string; title: string; phrases: string[]; effect: string; always?: boolean }
}

/** A call that was understood, with what policy has to know about the turn. */
export interface TurnCall {
  callId: string
  tool: TurnTool
  input: unknown
  tainted: boolean
  signal: AbortSignal
}

/** Performs a call in its home, where policy decides; a failure is an outcome, not an exception. */
export type Act = (call: TurnCall) => Promise<ToolOutcome>

/** A tool as models are told about it. */
export const toFunctionTool = ({ name, description, inputSchema, hints }: TurnTool): LanguageModelV4FunctionTool => ({
  type: 'function',
  name,
  description,
  inputSchema,
  ...(hints && { providerOptions: { adjutant: hints } }),
})

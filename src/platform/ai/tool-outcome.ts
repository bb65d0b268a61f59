import type { JSONValue, LanguageModelV4ToolResultPart } from '@ai-sdk/provider'
import type { Change } from '../operations/outcome'
import { boundResult } from './bound-result'

export interface ReceiptReference {
  id: string
  home: string
}

/** What came of a tool call. `pending` waits for a person's approval and has changed nothing yet. */
export type ToolOutcome =
  | { status: 'completed'; output: unknown; receipt: ReceiptReference | null }
  | { status: 'pending'; reason: string; receipt: ReceiptReference; changes: Change[] }
  | { status: 'failed'; message: string; code?: string }

export interface FinishedCall {
  callId: string
  toolName: string
  operation: string
  outcome: ToolOutcome
}

/** What models from elsewhere are not shown, and the embedded one works with: `providerOptions.adjutant` of a result. */
export interface ResultNote {
  operation: string
  status: ToolOutcome['status']
  receipt: ReceiptReference | null
  code: string | null
}

/**
 * A finished call as a model sees it: the output, no longer than `limit` characters; that it waits for approval, with
 * the changes it would make; or what went wrong, so that the model can correct itself.
 */
export function toResultPart(
  { callId, toolName, operation, outcome }: FinishedCall,
  limit: number,
): LanguageModelV4ToolResultPart {
  const note: ResultNote = {
    operation,
    status: outcome.status,
    receipt: outcome.status === 'failed' ? null : outcome.receipt,
    code: outcome.status === 'failed' ? (outcome.code ?? null) : null,
  }
  return {
    type: 'tool-result',
    toolCallId: callId,
    toolName,
    output: outputOf(outcome, limit),
    providerOptions: { adjutant: { ...note, receipt: note.receipt && { ...note.receipt } } },
  }
}

function outputOf(outcome: ToolOutcome, limit: number): LanguageModelV4ToolResultPart['output'] {
  if (outcome.status === 'failed') return { type: 'error-text', value: boundText(outcome.message, limit) }
  if (outcome.status === 'pending') return { type: 'json', value: boundResult(waiting(outcome), limit) }
  if (typeof outcome.output === 'string') return { type: 'text', value: boundText(outcome.output, limit) }
  return { type: 'json', value: boundResult(outcome.output, limit) }
}

const waiting = ({ reason, receipt, changes }: Extract<ToolOutcome, { status: 'pending' }>): JSONValue => ({
  status: 'waiting for approval',
  note: 'Nothing has changed yet. The person sees a card with Approve and Reject. Say that it waits; do not call it done, do not try again.',
  reason,
  receiptId: receipt.id,
  wouldChange: changes.map(({ verb, noun, title }) => `${verb} ${noun} “${title}”`),
})

const boundText = (text: string, limit: number) =>
  text.length <= limit ? text : `${text.slice(0, limit)}… (${text.length - limit} more characters were left out)`

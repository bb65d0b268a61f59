import type { LanguageModelV4Message, LanguageModelV4Prompt, LanguageModelV4ToolCall } from '@ai-sdk/provider'
import type { ToolOutcome } from '../../../platform/ai/tool-outcome'
import type { TurnEvent } from '../turn-events'
import type { ProposedCall } from './open-calls'
import { parseArguments } from './parse-arguments'

/** What a model said and called for in one answer, as it stays in the conversation. */
export const spokenMessage = (text: string, calls: ProposedCall[]): LanguageModelV4Message => ({
  role: 'assistant',
  content: [
    ...(text ? [{ type: 'text', text } as const] : []),
    ...calls.map(({ callId, toolName, input, providerMetadata }) => ({
      type: 'tool-call' as const,
      toolCallId: callId,
      toolName,
      input: readArguments(input),
      providerOptions: providerMetadata,
    })),
  ],
})

function readArguments(text: string) {
  const parsed = parseArguments(text)
  return parsed.ok ? parsed.value : text
}

/**
 * Gives calls ids of our own: unique in the conversation, and never given twice in a turn, also when it goes on after a
 * crash. A change is performed under its id, so two calls with one id would be one change.
 */
export function nameCalls(
  calls: LanguageModelV4ToolCall[],
  turnId: string,
  messages: LanguageModelV4Prompt,
): ProposedCall[] {
  const prefix = `${turnId.slice(-8)}_`
  const ours = messages.flatMap((message) =>
    message.role === 'assistant'
      ? message.content.filter((part) => part.type === 'tool-call' && part.toolCallId.startsWith(prefix))
      : [],
  )
  return calls.map((call, index) => ({ ...call, callId: `${prefix}${ours.length + index}` }))
}

/** What came of a call, as the turn tells it. */
export function outcomeEvent(outcome: ToolOutcome, call: { callId: string; operation: string }): TurnEvent {
  if (outcome.status === 'failed') return { type: 'tool.failed', ...call, message: outcome.message }
  if (outcome.status === 'completed')
    return { type: 'tool.finished', ...call, receipt: outcome.receipt, output: outcome.output }
  const { receipt, reason, changes } = outcome
  return { type: 'approval.requested', ...call, receiptId: receipt.id, home: receipt.home, reason, changes }
}

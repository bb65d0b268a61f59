import type { LanguageModelV4Prompt, SharedV4ProviderMetadata } from '@ai-sdk/provider'

/** A call a model asked for, under the id we gave it. */
export interface ProposedCall {
  callId: string
  toolName: string
  /** The arguments as the model wrote them: JSON, or what it took for JSON. */
  input: string
  providerMetadata?: SharedV4ProviderMetadata
}

/** The calls of the last answer that have no result yet: a turn that was cut off goes on with these. */
export function openCalls(messages: LanguageModelV4Prompt): ProposedCall[] {
  const at = messages.findLastIndex(({ role }) => role === 'assistant')
  const answer = messages[at]
  if (answer?.role !== 'assistant') return []
  const results = messages.slice(at + 1).flatMap((message) => (message.role === 'tool' ? message.content : []))
  const finished = new Set(results.map((part) => (part.type === 'tool-result' ? part.toolCallId : null)))
  return answer.content.flatMap((part) =>
    part.type === 'tool-call' && !finished.has(part.toolCallId)
      ? [{ callId: part.toolCallId, toolName: part.toolName, input: asText(part.input) }]
      : [],
  )
}

const asText = (input: unknown) => (typeof input === 'string' ? input : JSON.stringify(input))

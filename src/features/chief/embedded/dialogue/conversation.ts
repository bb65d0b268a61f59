import type { LanguageModelV4Prompt, LanguageModelV4ToolResultPart } from '@ai-sdk/provider'
import type { Call, Result } from './script'

/** A message of a person with what was called for since, in order. */
export interface Exchange {
  message: string
  calls: Call[]
  results: Result[]
  /** What was answered in the end; empty while the turn goes on. */
  answer: string
}

const textOf = (content: { type: string; text?: string }[]) =>
  content.flatMap((part) => (part.type === 'text' && part.text ? [part.text] : [])).join('\n')

/** The conversation in a prompt, oldest first; the last exchange is the one to answer. */
export function readConversation(prompt: LanguageModelV4Prompt): Exchange[] {
  const exchanges: Exchange[] = []
  const open = new Map<string, { exchange: Exchange; at: number }>()
  for (const message of prompt) {
    if (message.role === 'user') {
      exchanges.push({ message: textOf(message.content), calls: [], results: [], answer: '' })
      continue
    }
    const exchange = exchanges.at(-1)
    if (!exchange || message.role === 'system') continue
    for (const part of message.content) {
      if (part.type === 'text') exchange.answer += part.text
      if (part.type === 'tool-call') {
        const input = readInput(part.input)
        open.set(part.toolCallId, { exchange, at: exchange.calls.length })
        exchange.calls.push({ tool: part.toolName, input })
        exchange.results.push({ status: 'failed', tool: part.toolName, message: 'It did not finish.' })
      }
      if (part.type === 'tool-result') {
        const place = open.get(part.toolCallId)
        if (place) place.exchange.results[place.at] = readResult(part)
      }
    }
  }
  return exchanges
}

function readInput(input: unknown): Record<string, unknown> {
  if (typeof input === 'object' && input !== null) return input as Record<string, unknown>
  if (typeof input !== 'string') return {}
  try {
    const parsed: unknown = JSON.parse(input)
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** A result as the turn loop writes it: the output, a note that it waits for approval, or a sentence that says why not. */
function readResult({ toolName: tool, output, providerOptions }: LanguageModelV4ToolResultPart): Result {
  if (output.type === 'error-text') return { status: 'failed', tool, message: output.value }
  if (output.type === 'error-json') return { status: 'failed', tool, message: JSON.stringify(output.value) }
  if (output.type === 'execution-denied')
    return { status: 'failed', tool, message: output.reason ?? 'That was not allowed.' }
  const value: unknown = output.type === 'json' ? output.value : output.type === 'text' ? readText(output.value) : null
  const waits =
    providerOptions?.adjutant?.status === 'pending' || (isRecord(value) && value.status === 'waiting for approval')
  if (!waits) return { status: 'completed', tool, output: value }
  const reason = isRecord(value) && typeof value.reason === 'string' ? value.reason : ''
  const titles = isRecord(value) && Array.isArray(value.wouldChange) ? value.wouldChange.map(String) : []
  return { status: 'pending', tool, reason, titles }
}

function readText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

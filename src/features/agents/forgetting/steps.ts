import type { LanguageModelV4Message } from '@ai-sdk/provider'
import { forgotten } from '../../rooms/message-text'

export interface StepRow extends Record<string, SqlStorageValue> {
  turnId: string
  position: number
  message: string
}

/** A stored step that shows that something was called and answered, and not what. */
export function emptied(step: string): string {
  const message = JSON.parse(step) as LanguageModelV4Message
  if (message.role === 'tool') {
    const content = message.content.map((part) =>
      part.type === 'tool-result' ? { ...part, output: { type: 'text' as const, value: forgotten } } : part,
    )
    return JSON.stringify({ ...message, content })
  }
  if (message.role !== 'assistant') return step
  const content = message.content.map((part) => {
    if (part.type === 'tool-call') return { ...part, input: {} }
    return part.type === 'text' || part.type === 'reasoning' ? { ...part, text: forgotten } : part
  })
  return JSON.stringify({ ...message, content })
}

/** A stored step with what the model said in it, or thought, put through a change. */
export function said(step: string, change: (text: string) => string): string {
  const message = JSON.parse(step) as LanguageModelV4Message
  if (message.role !== 'assistant') return step
  const content = message.content.map((part) =>
    part.type === 'text' || part.type === 'reasoning' ? { ...part, text: change(part.text) } : part,
  )
  return JSON.stringify({ ...message, content })
}

import type { LanguageModelV4CallOptions, LanguageModelV4ToolCall, LanguageModelV4Usage } from '@ai-sdk/provider'
import { type FinishNote, finishNote } from '../finish-note'
import type { AnsweringModel } from '../model'
import { chooseTools, isLlama, llamaToolLimits, toolLimits } from './choose-tools'
import { UnusableAnswerError } from './failure'
import { SpokenCalls } from './spoken-calls'
import { streamParts } from './stream-parts'

/** What one answer of one model says; the last is `finished`. */
export type AnswerEvent =
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | {
      type: 'finished'
      toolCalls: LanguageModelV4ToolCall[]
      usage: LanguageModelV4Usage
      /** The answer ended because it may not be longer. */
      cutShort: boolean
      note: FinishNote
    }

/** The tools this model is shown for a call: the embedded one takes all, others as many as they cope with. */
export const offeredTo = (
  { provider, model }: Pick<AnsweringModel, 'provider' | 'model'>,
  { tools, prompt }: Pick<LanguageModelV4CallOptions, 'tools' | 'prompt'>,
) => {
  if (provider === 'embedded' || !tools) return tools
  return chooseTools(tools, prompt, isLlama(model.modelId) ? llamaToolLimits : toolLimits)
}

/**
 * Asks one model once. Tool calls are held back until the answer is complete, so that an answer that breaks off never
 * acts. Throws when the model fails, and the signal's reason when stopped.
 */
export async function* attempt(model: AnsweringModel, call: LanguageModelV4CallOptions): AsyncGenerator<AnswerEvent> {
  const toolCalls: LanguageModelV4ToolCall[] = []
  const speech = new SpokenCalls(call.tools?.map(({ name }) => name) ?? [])
  let spoke = false
  const tools = offeredTo(model, call)
  for await (const part of streamParts(model, { maxOutputTokens: model.maxOutputTokens, ...call, tools })) {
    if (part.type === 'text-delta') {
      const text = speech.hear(part.delta)
      spoke ||= text !== ''
      if (text) yield { type: 'text', text }
    } else if (part.type === 'reasoning-delta' && part.delta) yield { type: 'reasoning', text: part.delta }
    else if (part.type === 'tool-call') toolCalls.push(part)
    else if (part.type === 'finish') {
      const { unified } = part.finishReason
      if (unified === 'error') throw new UnusableAnswerError('ended with an error')
      const { text, calls } = speech.end()
      toolCalls.push(...calls)
      if (!spoke && !text.trim() && toolCalls.length === 0) throw new UnusableAnswerError('gave an empty answer')
      if (text) yield { type: 'text', text }
      const note = finishNote(part.providerMetadata)
      return yield { type: 'finished', toolCalls, usage: part.usage, cutShort: unified === 'length', note }
    }
  }
  throw new UnusableAnswerError('broke off')
}

import type { LanguageModelV4Message, LanguageModelV4Prompt } from '@ai-sdk/provider'
import { estimateTokens } from '../../../platform/ai/usage'
import { type Message, textOf } from '../../rooms/message'

/** What a turn added to the conversation: answers, calls and results, with a mark on what others wrote and on all that was said after reading it. */
export interface KeptStep {
  message: LanguageModelV4Message
  outside: boolean
}

export interface History {
  messages: LanguageModelV4Prompt
  /** Others wrote part of it: what follows from it needs approval. */
  tainted: boolean
  tokens: number
  budget: number
  /** How many messages it holds. */
  kept: number
  /** One line for the context receipt. */
  summary: string
}

interface Exchange {
  messages: LanguageModelV4Message[]
  tainted: boolean
}

/**
 * The conversation as a model sees it, newest kept first: with the calls and results of the turns that fit into the
 * budget, further back with the words alone, and what is further still left out. The question itself is always there.
 */
export function toHistory(conversation: Message[], stepsOf: (replyId: string) => KeptStep[], budget: number): History {
  const kept: Exchange[] = []
  let tokens = 0
  for (const message of conversation.toReversed()) {
    const whole = exchangeOf(message, stepsOf)
    const words = { messages: wordsOf(message), tainted: whole.tainted }
    const fitting = [whole, words].find((one) => tokens + weigh(one) <= budget)
    if (!fitting && kept.length > 0) break
    const chosen = fitting ?? words
    tokens += weigh(chosen)
    kept.unshift(chosen)
  }
  const earlier = Math.max(0, kept.length - 1)
  return {
    messages: kept.flatMap(({ messages }) => messages),
    tainted: kept.some(({ tainted }) => tainted),
    tokens,
    budget,
    kept: kept.length,
    summary: earlier === 0 ? 'The question alone.' : `The question and the ${earlier} messages before it.`,
  }
}

function exchangeOf(message: Message, stepsOf: (replyId: string) => KeptStep[]): Exchange {
  if (message.author.kind === 'person') return { messages: wordsOf(message), tainted: false }
  const steps = answered(stepsOf(message.id))
  if (steps.length === 0) return { messages: wordsOf(message), tainted: false }
  return { messages: steps.map((step) => step.message), tainted: steps.some(({ outside }) => outside) }
}

/** Without calls that never got a result: models refuse a conversation that holds such. */
export function answered(steps: KeptStep[]): KeptStep[] {
  const results = new Set(
    steps.flatMap(({ message }) =>
      message.role === 'tool'
        ? message.content.map((part) => (part.type === 'tool-result' ? part.toolCallId : ''))
        : [],
    ),
  )
  return steps.flatMap((step) => {
    if (step.message.role !== 'assistant') return [step]
    const content = step.message.content.filter((part) => part.type !== 'tool-call' || results.has(part.toolCallId))
    return content.length ? [{ ...step, message: { ...step.message, content } }] : []
  })
}

function wordsOf(message: Message): LanguageModelV4Message[] {
  const text = textOf(message.parts)
  if (message.author.kind === 'person') return [{ role: 'user', content: [{ type: 'text', text }] }]
  return text ? [{ role: 'assistant', content: [{ type: 'text', text }] }] : []
}

const weigh = ({ messages }: Exchange) => estimateTokens(JSON.stringify(messages))

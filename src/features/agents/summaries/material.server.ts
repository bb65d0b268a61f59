import type { Caller } from '../../../platform/caller'
import type { HomeRuntime } from '../../../platform/operations/feature'
import type { Receipt } from '../../../platform/operations/outcome'
import { type Message, textOf } from '../../rooms/message'
import { stepsOfReply } from '../job/turn-log.server'
import type { Material } from './extract'

const mostReceipts = 20
const aMessage = 600

/** The stretch as a model is to read it, a line for each message; what follows from reading others is left out. */
export interface Telling {
  material: Material
  transcript: string
}

/** What a stretch of the conversation holds: what was said, asked and left open, and what was changed and still stands. */
export async function gather(runtime: HomeRuntime, caller: Caller, messages: Message[]): Promise<Telling> {
  const own = messages.filter((message) => !tainted(runtime.sql, message))
  const changes = await changesIn(runtime, caller, messages)
  const said = own.filter(({ author }) => author.kind === 'person').map(({ parts }) => textOf(parts))
  const lines = own
    .map(({ author, parts }) => ({ name: author.name, text: textOf(parts).replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${name}: ${text.length > aMessage ? `${text.slice(0, aMessage)}…` : text}`)
  const done = changes.length > 0 ? [`Changes that stand: ${changes.join(', ')}.`] : []
  return { material: { said, open: openIn(own), changes }, transcript: [...lines, ...done].join('\n') }
}

/** What an agent said after it had read what others wrote may be their words: it is no source. */
const tainted = (sql: SqlStorage, { author, id }: Message) =>
  author.kind === 'agent' && stepsOfReply(sql, id).some(({ outside }) => outside)

/** Questions whose reply failed, and one the agent asked last that nobody answered. */
function openIn(messages: Message[]): string[] {
  const failed = new Set(
    messages.flatMap(({ status, parentId }) => (status === 'failed' && parentId ? [parentId] : [])),
  )
  const unanswered = messages
    .filter(({ id, author }) => author.kind === 'person' && failed.has(id))

    .map(({ parts }) => textOf(parts).trim().slice(0, 200))
    .filter((text) => text.endsWith('?'))
  const last = messages.at(-1)
  const asked = last?.author.kind === 'agent' ? (textOf(last.parts).match(/[^.!?\n]{8,200}\?$/)?.[0] ?? null) : null
  return [...unanswered, ...(asked ? [asked.trim()] : [])]
}

async function changesIn({ homes }: HomeRuntime, caller: Caller, messages: Message[]): Promise<string[]> {
  const named = messages.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'receipt' ? [part] : [])))
  const found = await Promise.all(
    named.slice(-mostReceipts).map(async ({ receiptId, home }) => {
      const outcome = await homes.perform({ operation: 'receipt.get', input: { home, receiptId }, caller })
      return outcome.status === 'completed' ? (outcome.output as Receipt) : null
    }),
  )
  return found.flatMap((receipt) => {
    if (!receipt || receipt.undoneBy || receipt.erased || receipt.status !== 'completed') return []
    // What is remembered stands in memory by itself.
    if (/^(?:memory|preference|decision)\./.test(receipt.operation)) return []
    return receipt.changes.slice(0, 3).map(({ verb, noun, title }) => `${verb} ${noun.toLowerCase()} “${title}”`)
  })
}

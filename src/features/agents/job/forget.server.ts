import type { LanguageModelV4Message } from '@ai-sdk/provider'
import type { Subscriber } from '../../../platform/operations/feature'
import { MemoryForgotten } from '../../memory/memory'
import { chiefRoomId } from '../../rooms/chief-room'
import { forgotten, linesWithout, redactMessages, textWithout } from '../../rooms/replies.server'
import type { Block } from '../prompt/blocks'

interface StepRow extends Record<string, SqlStorageValue> {
  turnId: string
  position: number
  message: string
}

/**
 * What a person has forgotten leaves their conversation with Chief as well: the messages it came from, what turns did
 * and said with it, and what was sent to models. The event names ids alone; the words are found in the room itself.
 */
export const forgetting: Subscriber = {
  name: 'agents.forget',
  event: 'memory.forgotten',
  to: ({ from }) => {
    const [organizationId = '', personId = ''] = from.name.split('.')
    return from.kind === 'person' ? [{ kind: 'room', name: chiefRoomId(organizationId, personId) }] : []
  },
  apply(context, event) {
    const { memoryIds, receiptIds, sources } = MemoryForgotten.parse(event.payload)
    const { sql, address } = context
    const steps = sql.exec<StepRow>('SELECT turnId, position, message FROM turnSteps').toArray()
    const spoke = new Set(steps.filter(({ message }) => names(message, memoryIds)).map(({ turnId }) => turnId))
    const phrases = phrasesIn(
      steps.filter(({ turnId }) => spoke.has(turnId)),
      memoryIds,
    )
    forgetSteps(sql, steps, { spoke, phrases })
    const here = sources.filter(({ roomId }) => roomId === address.name).map(({ messageId }) => messageId)
    const lineIds = [...memoryIds, ...receiptIds, ...here]
    forgetContexts(sql, lineIds, phrases)
    const exchanges = exchangesOf(sql, spoke, here)
    redactMessages(context, {
      messageIds: [...here, ...exchanges.map(({ replyId }) => replyId)],
      questionIds: exchanges.map(({ messageId }) => messageId),
      phrases,
      lineIds,
    })
    context.ledger.wipe()
  },
}

const names = (text: string, ids: string[]) => ids.some((id) => text.includes(id))

/** The words of the memories, as calls and results of these steps have them. */
function phrasesIn(steps: StepRow[], memoryIds: string[]): string[] {
  const phrases = new Set<string>()
  const messages = steps.map(({ message }) => JSON.parse(message) as LanguageModelV4Message)
  const about = new Set<string>()
  for (const message of messages)
    if (message.role === 'tool')
      for (const part of message.content)
        if (part.type === 'tool-result' && names(JSON.stringify(part.output), memoryIds)) {
          about.add(part.toolCallId)
          for (const text of textsOf(part.output, memoryIds)) phrases.add(text)
        }
  for (const message of messages)
    if (message.role === 'assistant')
      for (const part of message.content)
        if (
          part.type === 'tool-call' &&
          about.has(part.toolCallId) &&
          isRecord(part.input) &&
          typeof part.input.text === 'string'
        )
          phrases.add(part.input.text)
  return [...phrases].map((text) => text.trim().replace(/[.…]+$/, '')).filter((text) => text.length > 3)
}

/** The texts of the memories with these ids, wherever they stand in a result. */
function textsOf(value: unknown, ids: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, ids))
  if (!isRecord(value)) return []
  const own = ids.includes(String(value.id)) ? [value.text, value.title].filter((text) => typeof text === 'string') : []
  return [...own, ...Object.values(value).flatMap((one) => textsOf(one, ids))]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function forgetSteps(sql: SqlStorage, steps: StepRow[], { spoke, phrases }: { spoke: Set<string>; phrases: string[] }) {
  const escaped = phrases.map((phrase) => JSON.stringify(phrase).slice(1, -1))
  for (const { turnId, position, message } of steps) {
    const rest = spoke.has(turnId)
      ? JSON.stringify(emptied(JSON.parse(message) as LanguageModelV4Message))
      : textWithout(message, escaped)
    if (rest !== message)
      sql.exec('UPDATE turnSteps SET message = ? WHERE turnId = ? AND position = ?', rest, turnId, position)
  }
}

/** A step that shows that something was called and answered, and not what. */
function emptied(message: LanguageModelV4Message): LanguageModelV4Message {
  if (message.role === 'tool')
    return {
      ...message,
      content: message.content.map((part) =>
        part.type === 'tool-result' ? { ...part, output: { type: 'text', value: forgotten } } : part,
      ),
    }
  if (message.role !== 'assistant') return message
  return {
    ...message,
    content: message.content.map((part) => {
      if (part.type === 'tool-call') return { ...part, input: {} }
      return part.type === 'text' || part.type === 'reasoning' ? { ...part, text: forgotten } : part
    }),
  }
}

function forgetContexts(sql: SqlStorage, lineIds: string[], phrases: string[]) {
  for (const { id, context } of sql.exec<{ id: string; context: string }>('SELECT id, context FROM turns').toArray()) {
    const blocks = JSON.parse(context) as Block[]
    const rest = JSON.stringify(blocks.map((one) => ({ ...one, text: linesWithout(one.text, lineIds, phrases) })))
    if (rest !== context) sql.exec('UPDATE turns SET context = ? WHERE id = ?', rest, id)
  }
}

/** What was asked in these turns and of these messages, and what was answered. */
function exchangesOf(sql: SqlStorage, turnIds: Set<string>, asked: string[]) {
  const query = `SELECT messageId, replyId FROM turns
    WHERE id IN (SELECT value FROM json_each(?)) OR messageId IN (SELECT value FROM json_each(?))`
  return sql
    .exec<{ messageId: string; replyId: string }>(query, JSON.stringify([...turnIds]), JSON.stringify(asked))
    .toArray()
}

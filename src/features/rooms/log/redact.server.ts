import type { Context } from '../../../platform/operations/context'
import { saysSomething, stemOf, wordsOf } from '../../../platform/search/words'
import { type Answer, type Part, textOf } from '../message'
import type { ServerFrame } from '../protocol'
import { announceMessage, stamp } from './rows.server'

/** What stands where something was forgotten. */
export const forgotten = '[forgotten]'

export interface Redaction {
  /** Messages whose words go as a whole. */
  messageIds: string[]
  /** Messages whose words go as a whole if they share a telling word with the phrases. */
  questionIds: string[]
  /** Words that go wherever else they stand. */
  phrases: string[]
  /** Lines of a reply’s context receipt that begin with one of these ids go. */
  lineIds: string[]
}

interface Row extends Record<string, SqlStorageValue> {
  id: string
  sequence: number
  status: string
  parts: string
  answer: string | null
}

/** Takes words out of a room’s log and its search index, and tells the screens; gives how many messages lost something. */
export function redactMessages(context: Context, redaction: Redaction): number {
  const { sql } = context
  const whole = new Set(redaction.messageIds)
  const questions = new Set(redaction.questionIds)
  const telling = new Set(redaction.phrases.flatMap(stemsOf))
  const tells = (parts: Part[]) => stemsOf(textOf(parts)).some((stem) => telling.has(stem))
  const changed = sql
    .exec<Row>("SELECT id, sequence, status, parts, answer FROM messages WHERE status <> 'streaming'")
    .toArray()
    .flatMap((row) => {
      const said = JSON.parse(row.parts) as Part[]
      const goes = whole.has(row.id) || (questions.has(row.id) && tells(said))
      const parts = partsWithout(said, goes, redaction.phrases)
      const answer = row.answer && JSON.stringify(answerWithout(JSON.parse(row.answer) as Answer, redaction))
      const same = JSON.stringify(parts) === row.parts && answer === row.answer
      return same ? [] : [{ id: row.id, parts: JSON.stringify(parts), answer }]
    })
  if (changed.length === 0) return 0
  for (const { id, parts, answer } of changed) {
    sql.exec('UPDATE messages SET parts = ?, answer = ? WHERE id = ?', parts, answer, id)
    stamp(sql, id)
    announceMessage(context, id, (frame: ServerFrame) => context.announce(frame))
  }
  context.ledger.wipe()
  return changed.length
}

function partsWithout(parts: Part[], whole: boolean, phrases: string[]): Part[] {
  return parts.map((part) => {
    if (part.type !== 'text' && part.type !== 'step') return part
    return { ...part, text: whole && part.type === 'text' ? forgotten : textWithout(part.text, phrases) }
  })
}

function answerWithout(answer: Answer, { phrases, lineIds }: Redaction): Answer {
  const context = answer.context.map((block) => ({ ...block, text: linesWithout(block.text, lineIds, phrases) }))
  const suggestions = answer.suggestions
    .map((text) => textWithout(text, phrases))
    .filter((text) => !text.includes(forgotten))
  return { ...answer, context, suggestions }
}

/** The stems of the words that say what a text is about. */
const stemsOf = (text: string) => wordsOf(text).filter(saysSomething).map(stemOf)

/** A text without these words, whatever their case. */
export const textWithout = (text: string, phrases: string[]): string =>
  phrases.reduce(
    (rest, phrase) => rest.replace(new RegExp(phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), forgotten),
    text,
  )

/** A list of lines without those that name one of these ids, and without these words. */
export const linesWithout = (text: string, ids: string[], phrases: string[]): string => {
  const lines = text.split('\n').filter((line) => !ids.some((id) => line.includes(id)))
  return textWithout(lines.join('\n'), phrases)
}

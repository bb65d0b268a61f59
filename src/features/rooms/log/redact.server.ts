import type { Context } from '../../../platform/operations/context'
import type { Suggestion } from '../../../platform/operations/suggestion'
import { saysSomething, stemOf, wordsOf } from '../../../platform/search/words'
import { type Answer, type Part, textOf } from '../message'
import { forgotten } from '../message-text'
import type { ServerFrame } from '../protocol'
import { announceMessage, stamp } from './rows.server'

export interface Redaction {
  /** Messages whose words go as a whole. */
  messageIds: string[]
  /** Messages whose words go as a whole if they share a telling word with the phrases. */
  questionIds: string[]
  /** Exchanges whose replies lose each sentence that has a telling word which the question did not bring up. */
  told: { messageId: string; replyId: string }[]
  telling: string[]
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

/**
 * Takes words out of a room’s log and its search index, and tells the screens. Gives the messages that are being written:
 * they keep their words for now.
 */
export function redactMessages(context: Context, redaction: Redaction): { writing: string[] } {
  const { sql } = context
  const whole = new Set(redaction.messageIds)
  const questions = new Set(redaction.questionIds)
  const telling = new Set(redaction.telling)
  const rows = sql.exec<Row>('SELECT id, sequence, status, parts, answer FROM messages').toArray()
  const wordsBy = new Map(rows.map(({ id, parts }) => [id, tellingWords(textOf(JSON.parse(parts) as Part[]))]))
  const told = new Map(redaction.told.map(({ messageId, replyId }) => [replyId, wordsBy.get(messageId) ?? []]))
  for (const row of rows) {
    if (row.status === 'streaming') continue
    const goes = whole.has(row.id) || (questions.has(row.id) && wordsBy.get(row.id)?.some((word) => telling.has(word)))
    const asked = told.get(row.id)
    const words = asked ? redaction.telling.filter((word) => !asked.includes(word)) : []
    const change = (text: string) => (goes ? forgotten : textWithout(sentencesWithout(text, words), redaction.phrases))
    const parts = partsWithout(JSON.parse(row.parts) as Part[], change, redaction.phrases)
    const answer = row.answer && JSON.stringify(answerWithout(JSON.parse(row.answer) as Answer, redaction))
    if (JSON.stringify(parts) === row.parts && answer === row.answer) continue
    sql.exec('UPDATE messages SET parts = ?, answer = ? WHERE id = ?', JSON.stringify(parts), answer, row.id)
    stamp(sql, row.id)
    announceMessage(context, row.id, (frame: ServerFrame) => context.announce(frame))
  }
  context.ledger.wipe()
  return { writing: rows.filter(({ status }) => status === 'streaming').map(({ id }) => id) }
}

const partsWithout = (parts: Part[], change: (text: string) => string, phrases: string[]): Part[] =>
  parts.map((part) => {
    if (part.type === 'text') return { ...part, text: change(part.text) }
    if (part.type === 'suggestion') return { ...part, suggestion: offerWithout(part.suggestion, phrases) }
    return part.type === 'step' ? { ...part, text: textWithout(part.text, phrases) } : part
  })

/** A suggestion in which words are forgotten can’t be taken any more: the operation it names is not what was offered. */
function offerWithout(suggestion: Suggestion, phrases: string[]): Suggestion {
  const { label, reason, choice, about, input } = suggestion
  const without = (text: string) => textWithout(text, phrases)
  const given = JSON.stringify(input)
  const kept = {
    ...suggestion,
    label: without(label),
    reason: without(reason),
    choice: without(choice),
    about: without(about),
  }
  return without(given) === given ? kept : { ...kept, input: {}, until: new Date(0).toISOString() }
}

function answerWithout(answer: Answer, { phrases, lineIds }: Redaction): Answer {
  const context = answer.context.map((block) => ({ ...block, text: linesWithout(block.text, lineIds, phrases) }))
  const suggestions = answer.suggestions
    .map((text) => textWithout(text, phrases))
    .filter((text) => !text.includes(forgotten))
  return { ...answer, context, suggestions }
}

/** Words in which memories say things, whatever they are about. */
const sayings = new Set(
  wordsOf('about answers avoids called flies flying has likes lives notifications prefers prices told wants works').map(
    stemOf,
  ),
)

/** The stems of the words that say what a text is about. */
export const tellingWords = (text: string): string[] =>
  [...new Set(wordsOf(text).filter(saysSomething).map(stemOf))].filter((stem) => !sayings.has(stem))

/** A text without the sentences that have one of these stems. */
export function sentencesWithout(text: string, stems: string[]): string {
  if (stems.length === 0) return text
  return text
    .split(/(?<=[.!?…][)”"’]?\s)|(?<=\n)/)
    .map((sentence) => {
      if (!tellingWords(sentence).some((stem) => stems.includes(stem))) return sentence
      return forgotten + (/\s+$/.exec(sentence)?.[0] ?? '')
    })
    .join('')
}

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

import type { Context } from '../../../platform/operations/context'
import { linesWithout, redactMessages, sentencesWithout, tellingWords, textWithout } from '../../rooms/replies.server'
import type { Block } from '../prompt/blocks'
import { idsIn } from './links.server'
import { emptied, type StepRow, said } from './steps'

interface Forgetting {
  memoryIds: string[]
  /** Receipts that lost something, and summaries that are gone: the prompts of turns name them. */
  otherIds: string[]
  /** The messages the memories came from. */
  messageIds: string[]
}

interface TurnRow extends Record<string, SqlStorageValue> {
  id: string
  messageId: string
  replyId: string
  context: string
}

/**
 * Takes memories out of a room. Turns that used one lose all they did and said, and their questions; turns that were
 * only told of one, by their prompt or by what went before, lose the sentences that speak of it; and wherever else the
 * very words stand, they go. A reply that is being written is left until it ends: `forgetMeanwhile` sees to it.
 */
export function forgetHere(context: Context, { memoryIds, otherIds, messageIds }: Forgetting) {
  const { sql } = context
  const turns = sql.exec<TurnRow>('SELECT id, messageId, replyId, context FROM turns').toArray()
  const ids = [...memoryIds, ...otherIds]
  const used = new Set(linked(sql, ids, 1))
  const told = new Set(linked(sql, ids, 0))
  for (const turn of turns) if (idsIn(turn.context).some((id) => ids.includes(id))) told.add(turn.id)
  const words = wordsOf(sql, memoryIds, turns)
  const phrases = [...new Set([...words.values()].flat())]
  const telling = [...new Set(phrases.flatMap(tellingWords))]
  forgetSteps(sql, { used, told, phrases, telling })
  const lineIds = [...ids, ...messageIds]
  forgetContexts(sql, turns, { lineIds, phrases })
  const speaking = turns.filter(({ id, messageId }) => used.has(id) || messageIds.includes(messageId))
  const { writing } = redactMessages(context, {
    messageIds: [...messageIds, ...speaking.map(({ replyId }) => replyId)],
    questionIds: speaking.map(({ messageId }) => messageId),
    told: turns.filter(({ id }) => told.has(id) && !used.has(id)),
    phrases,
    telling,
    lineIds,
  })
  const later = turns.filter(({ id, replyId }) => writing.includes(replyId) && (used.has(id) || told.has(id)))
  unlink(sql, ids)
  for (const { id } of later) linkAgain(sql, { turnId: id, ids, words, used: used.has(id) })
}

const linked = (sql: SqlStorage, ids: string[], used: 0 | 1) =>
  sql
    .exec<{ id: string }>(
      'SELECT DISTINCT turnId AS id FROM turnLinks WHERE used = ? AND id IN (SELECT value FROM json_each(?))',
      ...[used, JSON.stringify(ids)],
    )
    .toArray()
    .map(({ id }) => id)

/** The words of the memories, by id: as results had them, and as prompts told of them. */
function wordsOf(sql: SqlStorage, memoryIds: string[], turns: TurnRow[]): Map<string, string[]> {
  const kept = sql
    .exec<{ id: string; words: string }>(
      'SELECT memoryId AS id, words FROM memoryWords WHERE memoryId IN (SELECT value FROM json_each(?))',
      JSON.stringify(memoryIds),
    )
    .toArray()
  const lines = turns.flatMap(({ context }) => (JSON.parse(context) as Block[]).flatMap(({ text }) => text.split('\n')))
  const prompted = lines.flatMap((line) => {
    const id = memoryIds.find((one) => line.startsWith(`- ${one} (`))
    return id ? [{ id, words: line.slice(line.indexOf('): ') + 3) }] : []
  })
  const found = new Map<string, string[]>()
  for (const { id, words } of [...kept, ...prompted]) {
    const bare = words.trim().replace(/[.…]+$/, '')
    if (bare.length > 3) found.set(id, [...new Set([...(found.get(id) ?? []), bare])])
  }
  return found
}

interface Words {
  phrases: string[]
  telling: string[]
}

function forgetSteps(sql: SqlStorage, { used, told, phrases, telling }: Words & Record<'used' | 'told', Set<string>>) {
  const inJson = phrases.map((phrase) => JSON.stringify(phrase).slice(1, -1))
  for (const { turnId, position, message } of sql.exec<StepRow>('SELECT turnId, position, message FROM turnSteps')) {
    const rest = used.has(turnId)
      ? emptied(message)
      : textWithout(told.has(turnId) ? said(message, (text) => sentencesWithout(text, telling)) : message, inJson)
    if (rest !== message)
      sql.exec('UPDATE turnSteps SET message = ? WHERE turnId = ? AND position = ?', rest, turnId, position)
  }
}

function forgetContexts(
  sql: SqlStorage,
  turns: TurnRow[],
  { lineIds, phrases }: { lineIds: string[]; phrases: string[] },
) {
  for (const { id, context } of turns) {
    const blocks = JSON.parse(context) as Block[]
    const rest = JSON.stringify(blocks.map((one) => ({ ...one, text: linesWithout(one.text, lineIds, phrases) })))
    if (rest !== context) sql.exec('UPDATE turns SET context = ? WHERE id = ?', rest, id)
  }
}

/** Nothing is known of them any more. */
function unlink(sql: SqlStorage, forgottenIds: string[]) {
  const ids = JSON.stringify(forgottenIds)
  sql.exec('DELETE FROM turnLinks WHERE id IN (SELECT value FROM json_each(?))', ids)
  sql.exec('DELETE FROM memoryWords WHERE memoryId IN (SELECT value FROM json_each(?))', ids)
}

/** But a turn that is still being written needs to know what it has to forget at its end. */
function linkAgain(
  sql: SqlStorage,
  { turnId, ids, words, used }: { turnId: string; ids: string[]; words: Map<string, string[]>; used: boolean },
) {
  for (const id of ids) {
    sql.exec('INSERT INTO turnLinks VALUES (?, ?, ?)', turnId, id, used ? 1 : 0)
    const [said] = words.get(id) ?? []
    if (said) sql.exec('INSERT INTO memoryWords VALUES (?, ?) ON CONFLICT DO NOTHING', id, said)
  }
}

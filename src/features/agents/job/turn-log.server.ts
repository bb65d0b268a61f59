import { linkHistory, linkStep } from '../forgetting/links.server'
import type { Block } from '../prompt/blocks'
import type { KeptStep } from '../prompt/history'

export const turnStatuses = ['running', 'finished', 'stopped', 'failed', 'interrupted'] as const
export type TurnStatus = (typeof turnStatuses)[number]

export interface TurnRow {
  id: string
  agentId: string
  messageId: string
  replyId: string
  at: string
  status: TurnStatus
  model: string | null
  context: Block[]
}

interface StoredTurn extends Record<string, SqlStorageValue> {
  id: string
  agentId: string
  messageId: string
  replyId: string
  at: string
  status: TurnStatus
  model: string | null
  context: string
}

const toTurn = (row: StoredTurn | undefined): TurnRow | null =>
  row ? { ...row, context: JSON.parse(row.context) } : null

export const findTurn = (sql: SqlStorage, id: string) =>
  toTurn(sql.exec<StoredTurn>('SELECT * FROM turns WHERE id = ?', id).toArray()[0])

/** The turn that wrote a reply; a retry goes on under the same id. */
export const turnOfReply = (sql: SqlStorage, replyId: string) =>
  toTurn(sql.exec<StoredTurn>('SELECT * FROM turns WHERE replyId = ?', replyId).toArray()[0])

/** The turn before that answered the same message, in another version of the reply. */
export const earlierTurn = (sql: SqlStorage, { messageId, replyId }: { messageId: string; replyId: string }) =>
  toTurn(
    sql
      .exec<StoredTurn>(
        'SELECT * FROM turns WHERE messageId = ? AND replyId <> ? ORDER BY at DESC LIMIT 1',
        messageId,
        replyId,
      )
      .toArray()[0],
  )

/** Keeps what a turn starts from; `after` are the replies its prompt goes on from. */
export function beginTurn(sql: SqlStorage, turn: Omit<TurnRow, 'status' | 'model'>, after: string[]) {
  sql.exec(
    `INSERT INTO turns (id, agentId, messageId, replyId, at, status, context) VALUES (?, ?, ?, ?, ?, 'running', ?)
     ON CONFLICT (id) DO UPDATE SET status = 'running', context = excluded.context`,
    ...[turn.id, turn.agentId, turn.messageId, turn.replyId, turn.at, JSON.stringify(turn.context)],
  )
  linkHistory(sql, turn.id, after)
}

export const endTurn = (sql: SqlStorage, id: string, { status, model }: Pick<TurnRow, 'status' | 'model'>) =>
  void sql.exec('UPDATE turns SET status = ?, model = ? WHERE id = ?', status, model, id)

/** Keeps what a turn added, at once: should the object die, the turn goes on from here. */
export function keepStep(sql: SqlStorage, turnId: string, { message, outside }: KeptStep) {
  sql.exec(
    `INSERT INTO turnSteps (turnId, position, message, outside)
     VALUES (?1, (SELECT count(*) FROM turnSteps WHERE turnId = ?1), ?2, ?3)`,
    ...[turnId, JSON.stringify(message), outside ? 1 : 0],
  )
  linkStep(sql, turnId, { message })
}

export const stepsOfTurn = (sql: SqlStorage, turnId: string): KeptStep[] =>
  sql
    .exec<{ message: string; outside: number }>(
      'SELECT message, outside FROM turnSteps WHERE turnId = ? ORDER BY position',
      turnId,
    )
    .toArray()
    .map(({ message, outside }) => ({ message: JSON.parse(message), outside: outside === 1 }))

export const stepsOfReply = (sql: SqlStorage, replyId: string): KeptStep[] =>
  sql
    .exec<{ message: string; outside: number }>(
      'SELECT s.message, s.outside FROM turnSteps s JOIN turns t ON t.id = s.turnId WHERE t.replyId = ? ORDER BY s.position',
      replyId,
    )
    .toArray()
    .map(({ message, outside }) => ({ message: JSON.parse(message), outside: outside === 1 }))

/** Takes back what a turn said last without calling anything: it says that again. Gives the steps that stay. */
export function dropLastWords(sql: SqlStorage, turnId: string): KeptStep[] {
  const steps = stepsOfTurn(sql, turnId)
  const kept = steps.findLastIndex(({ message }) => message.role === 'tool' || hasCalls(message)) + 1
  sql.exec('DELETE FROM turnSteps WHERE turnId = ? AND position >= ?', turnId, kept)
  return steps.slice(0, kept)
}

const hasCalls = (message: KeptStep['message']) =>
  message.role === 'assistant' && message.content.some(({ type }) => type === 'tool-call')

import { conflict, missing } from '../../platform/errors'
import type { Memory, Scope } from './memory'

const longestTitle = 120

/** Memories by a condition and an order over `memory`. */
export function readMemories(sql: SqlStorage, clauses: string, ...bindings: SqlStorageValue[]): Memory[] {
  return sql
    .exec<Record<string, SqlStorageValue>>(`SELECT memory.* FROM memories memory ${clauses}`, ...bindings)
    .toArray()
    .map(fromRow)
}

/** In force at a moment: not corrected since, not over. What is proposed is not known yet. */
export const current =
  "memory.supersededBy IS NULL AND (memory.expiresAt IS NULL OR memory.expiresAt > ?) AND memory.confidence <> 'proposed'"

export function findMemory(sql: SqlStorage, id: string): Memory {
  const [memory] = readMemories(sql, 'WHERE memory.id = ?', id)
  if (!memory) throw missing('memory.missing', 'That is not remembered any more.')
  return memory
}

/** A memory that has not been corrected since. */
export function findCurrent(sql: SqlStorage, id: string): Memory {
  const memory = findMemory(sql, id)
  if (memory.supersededBy)
    throw conflict('memory.corrected', 'This was corrected since. Change what it was corrected to.')
  return memory
}

export function insertMemory(sql: SqlStorage, memory: Memory): Memory {
  const { number } = sql.exec<{ number: number }>('SELECT coalesce(max(number), 0) + 1 AS number FROM memories').one()
  const row = { ...toRow(memory), number }
  const names = Object.keys(row)
  sql.exec(`INSERT INTO memories (${names}) VALUES (${names.map(() => '?')})`, ...Object.values(row))
  return memory
}

function toRow(memory: Memory): Record<string, SqlStorageValue> {
  const { scope, source } = memory
  return {
    id: memory.id,
    kind: memory.kind,
    text: memory.text,
    subject: memory.subject,
    preference: memory.key,
    value: memory.value,
    advised: memory.advised,
    chosen: memory.chosen,
    topic: memory.topic,
    traits: memory.traits.length > 0 ? memory.traits.join(' ') : null,
    stretch: memory.stretch && JSON.stringify(memory.stretch),
    roomId: source?.roomId ?? null,
    messageId: source?.messageId ?? null,
    scopeKind: scope.kind,
    scopeId: scope.kind === 'room' ? scope.roomId : scope.kind === 'agent' ? scope.agentId : null,
    confidence: memory.confidence,
    createdAt: memory.createdAt,
    expiresAt: memory.expiresAt,
    supersedes: memory.supersedes,
    supersededBy: memory.supersededBy,
  }
}

function fromRow(row: Record<string, SqlStorageValue>): Memory {
  const text = (name: string) => row[name] as string | null
  const said = text('text')!
  const [roomId, messageId] = [text('roomId'), text('messageId')]
  return {
    id: text('id')!,
    kind: text('kind') as Memory['kind'],
    title: said.length > longestTitle ? `${said.slice(0, longestTitle - 1)}…` : said,
    text: said,
    subject: text('subject'),
    key: text('preference') as Memory['key'],
    value: text('value'),
    advised: text('advised'),
    chosen: text('chosen'),
    topic: text('topic'),
    traits: text('traits')?.split(' ') ?? [],
    stretch: text('stretch') === null ? null : (JSON.parse(text('stretch')!) as Memory['stretch']),
    source: roomId && messageId ? { roomId, messageId } : null,
    scope: scopeOf(text('scopeKind')!, text('scopeId')),
    confidence: text('confidence') as Memory['confidence'],
    createdAt: text('createdAt')!,
    expiresAt: text('expiresAt'),
    supersedes: text('supersedes'),
    supersededBy: text('supersededBy'),
  }
}

function scopeOf(kind: string, id: string | null): Scope {
  if (kind === 'room' && id) return { kind, roomId: id }
  return kind === 'agent' && id ? { kind, agentId: id } : { kind: 'everywhere' }
}

/** Memories that have no vector of this model yet, with the words it is made of. */
export const withoutVector = (sql: SqlStorage, model: string, limit: number): { id: string; text: string }[] =>
  sql
    .exec<{ id: string; text: string }>(
      `SELECT id, concat_ws(': ', subject, text) AS text FROM memories m WHERE supersededBy IS NULL
       AND NOT EXISTS (SELECT 1 FROM memoryVectors v WHERE v.memoryId = m.id AND v.model = ?) ORDER BY number LIMIT ?`,
      ...[model, limit],
    )
    .toArray()

/** Keeps the vector of a memory, unless it was forgotten while that was made. */
export const keepVector = (
  sql: SqlStorage,
  { id, model, vector }: { id: string; model: string; vector: Float32Array<ArrayBuffer> },
) =>
  void sql.exec(
    'INSERT OR REPLACE INTO memoryVectors SELECT id, ?, ? FROM memories WHERE id = ?',
    ...[model, vector.buffer, id],
  )

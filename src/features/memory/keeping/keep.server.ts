import { newId, RoomId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import { toInstant } from '../../../platform/time'
import { expiryTimer } from '../expiry.server'
import type { Memory, NewMemory, Scope } from '../memory'
import { current, findMemory, insertMemory, readMemories } from '../rows.server'

type Keeping = Omit<NewMemory, 'scope' | 'kind'> &
  Partial<
    Pick<
      Memory,
      'kind' | 'key' | 'value' | 'advised' | 'chosen' | 'topic' | 'traits' | 'confidence' | 'scope' | 'source'
    >
  >

/**
 * Remembers something. What is known already in the same words stays as it is; a preference of one kind takes the place
 * of the one before it in the same scope.
 */
export function keepMemory(context: Context, keeping: Keeping): Memory {
  const { sql, now } = context
  const scope = keeping.scope ?? { kind: 'everywhere' as const }
  const scopeId = scope.kind === 'room' ? scope.roomId : scope.kind === 'agent' ? scope.agentId : null
  const inScope = `WHERE ${current} AND memory.scopeKind = ? AND memory.scopeId IS ?`
  const [same] = readMemories(
    sql,
    `${inScope} AND lower(memory.text) = lower(?) AND memory.preference IS ?`,
    ...[now, scope.kind, scopeId, keeping.text, keeping.key ?? null],
  )
  if (same) return same
  const [proposed] = readMemories(
    sql,
    "WHERE memory.confidence = 'proposed' AND memory.supersededBy IS NULL AND lower(memory.text) = lower(?)",
    keeping.text,
  )
  if (proposed) return keepProposed(sql, proposed, keeping.confidence ?? 'told')
  const [before] = keeping.key
    ? readMemories(sql, `${inScope} AND memory.preference = ?`, now, scope.kind, scopeId, keeping.key)
    : []
  const memory = newMemory(context, keeping)
  return before && memory.confidence !== 'proposed' ? supersede(context, before, memory) : add(context, memory)
}

/** What was proposed and is said again: it stays proposed, or is known from now on. */
function keepProposed(sql: SqlStorage, { id }: Memory, confidence: Memory['confidence']): Memory {
  sql.exec('UPDATE memories SET confidence = ? WHERE id = ?', confidence, id)
  return findMemory(sql, id)
}

/** Puts a memory in the place of another, which stays as what was thought before. */
export function supersede(context: Context, before: Memory, memory: Memory): Memory {
  context.sql.exec('UPDATE memories SET supersededBy = ? WHERE id = ?', memory.id, before.id)
  context.setTimer(expiryTimer, before.id, null)
  const kept = add(context, { ...memory, stretch: before.stretch, supersedes: before.id })
  // What a summary rests on, a corrected one rests on as well.
  context.sql.exec(
    'UPDATE memories SET restsOn = b.restsOn FROM memories b WHERE b.id = ? AND memories.id = ?',
    ...[before.id, kept.id],
  )
  return kept
}

/** A memory as it would be kept, with the message that is being answered as its source. */
export function newMemory({ caller, now }: Context, keeping: Keeping): Memory {
  return {
    id: newId('memory'),
    kind: keeping.kind ?? 'fact',
    title: keeping.text,
    text: keeping.text,
    subject: keeping.subject || null,
    key: keeping.key ?? null,
    value: keeping.value ?? null,
    advised: keeping.advised ?? null,
    chosen: keeping.chosen ?? null,
    topic: keeping.topic ?? null,
    traits: keeping.traits ?? [],
    stretch: null,
    source: keeping.source ?? caller.agent?.answering ?? null,
    scope: keeping.scope ?? { kind: 'everywhere' },
    confidence: keeping.confidence ?? 'told',
    createdAt: now,
    expiresAt: keeping.until ? toInstant(keeping.until, caller.zone) : null,
    supersedes: null,
    supersededBy: null,
  }
}

function add(context: Context, memory: Memory): Memory {
  insertMemory(context.sql, memory)
  if (memory.expiresAt) context.setTimer(expiryTimer, memory.id, memory.expiresAt)
  context.emit('memory.kept', { memoryId: memory.id })
  return findMemory(context.sql, memory.id)
}

/** What a word about where a memory is used means. */
export function scopeNamed(name: string | undefined): Scope {
  if (name === undefined || name === 'everywhere') return { kind: 'everywhere' }
  const room = RoomId.safeParse(name)
  return room.success ? { kind: 'room', roomId: room.data } : { kind: 'agent', agentId: name.slice(0, 64) }
}

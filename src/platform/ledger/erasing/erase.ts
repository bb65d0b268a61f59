import type { Erasure } from '../../operations/context'
import type { Recording } from '../recording'
import { keyMatches, quoted, type Shape } from '../tracking'

interface Parts {
  sql: SqlStorage
  shapes: Map<string, Shape>
  recording: Recording
  /** The operation under which this is erased. */
  operationId: string
}

/**
 * Removes rows for good, with every trace of them in this home's record (rules X1 to X5 of docs/spec.md): the images of
 * their changes, the inputs and outputs of the operations that touched or named them, and events about them that were
 * not delivered yet. Gives the receipts that lost something. A preview shows what would go.
 */
export function erase({ sql, shapes, recording, operationId }: Parts, erasure: Erasure): string[] {
  const { table, keys } = erasure
  const shape = shapes.get(table)
  if (!shape) throw new Error(`${table} is not tracked here, so nothing of it can be erased.`)
  const touched = operationsOf(sql, erasure).filter((id) => id !== operationId)
  for (const key of keys) {
    sql.exec(`DELETE FROM ${quoted(table)} WHERE ${keyMatches(shape.primary, '?1')}`, key)
    if (!recording.preview) blankImages(sql, { table, key, shape, operationId })
  }
  for (const id of touched) blankOperation(sql, id)
  for (const id of [...touched, operationId]) {
    sql.exec('INSERT INTO erasures VALUES (?, ?) ON CONFLICT DO NOTHING', id, operationId)
    if (id !== operationId) recording.touched.add(id)
  }
  const events =
    'DELETE FROM outbox WHERE causeId <> ?1 AND EXISTS (SELECT 1 FROM json_each(?2) t WHERE instr(payload, t.value))'
  sql.exec(events, operationId, JSON.stringify(keys))
  recording.wiped = true
  return touched
}

/** What an operation wrote down about itself, as one text to look through. */
const written = 'concat(o.input, o.output, o.gathered, o.preview, o.reason)'

function operationsOf(sql: SqlStorage, { table, keys, mentions }: Erasure): string[] {
  const texts = (mentions?.texts ?? []).filter((text) => text.trim().length > 3)
  return sql
    .exec<{ id: string }>(
      `SELECT id FROM operations o WHERE
         EXISTS (SELECT 1 FROM changes c WHERE c.operation = o.id AND c.tableName = ?1 AND c.key IN (SELECT value FROM json_each(?2)))
         OR EXISTS (SELECT 1 FROM json_each(?2) k WHERE instr(${written}, k.value))
         OR (o.name IN (SELECT value FROM json_each(?3)) AND EXISTS (SELECT 1 FROM json_each(?4) t WHERE instr(${written}, t.value)))`,
      ...[table, JSON.stringify(keys), JSON.stringify(mentions?.operations ?? []), JSON.stringify(texts.map(inJson))],
    )
    .toArray()
    .map(({ id }) => id)
}

/** Text as it stands inside a JSON string. */
const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** Images keep the key and nothing else. Of what the erasing operation itself did, only that the row is gone stays. */
function blankImages(
  sql: SqlStorage,
  { table, key, shape, operationId }: { table: string; key: string; shape: Shape; operationId: string },
) {
  const others = shape.columns.filter((column) => !shape.primary.includes(column))
  const blank = (side: string) =>
    `json_set(${[side, ...others.flatMap((column) => [`'$.${quoted(column)}'`, 'NULL'])]})`
  sql.exec(
    'DELETE FROM changes WHERE operation = ? AND tableName = ? AND key = ? AND after IS NOT NULL',
    operationId,
    table,
    key,
  )
  sql.exec(
    `UPDATE changes SET before = CASE WHEN before IS NULL THEN NULL ELSE ${blank('before')} END,
       after = CASE WHEN after IS NULL THEN NULL ELSE ${blank('after')} END WHERE tableName = ? AND key = ?`,
    ...[table, key],
  )
}

/** What waited for approval can't be approved any more: what it was about is gone. */
function blankOperation(sql: SqlStorage, id: string) {
  sql.exec(
    `UPDATE operations SET input = '{}', output = 'null', gathered = NULL, preview = NULL,
       status = CASE status WHEN 'pending' THEN 'rejected' ELSE status END,
       reason = CASE WHEN reason IS NULL AND status <> 'pending' THEN NULL ELSE ? END WHERE id = ?`,
    ...['What this was about was forgotten.', id],
  )
}

import { expect, it } from 'vitest'
import { inLedger, type LedgerBench } from '../../../../tests/support/ledger'

const secret = 'Pelargonium'

/** Every row of every table, as text. */
function everything({ sql }: LedgerBench) {
  const tables = sql
    .exec<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    )
    .toArray()
    .map(({ name }) => name)
    .filter((name) => !/^(?:sqlite_|messageIndex|memoryIndex)/.test(name))
  return JSON.stringify(tables.map((name) => [name, sql.exec(`SELECT * FROM "${name}"`).toArray()]))
}

it('X1 a row that is erased leaves no trace: not in its table, its images, the operations that touched it, or events', () =>
  inLedger('x1', (bench) => {
    const { act, ledger, entry, sql } = bench
    act('thing.add', { id: 'kept', title: 'Kept' })
    act('thing.add', { id: 'gone', title: secret })
    act('thing.rename', { id: 'gone', title: `${secret} again` })
    ledger.recordFailure(entry('thing.fail', { id: secret }), `${secret} failed`)
    sql.exec(
      "INSERT INTO outbox (id, name, payload, caller, causeId, at, nextAt) VALUES ('e', 'n', '{\"id\":\"gone\"}', '{}', 'c', '', '')",
    )
    expect(everything(bench)).toContain(secret)
    act('thing.erase', { id: 'gone', texts: [secret] })
    const after = everything(bench).replaceAll(
      JSON.stringify({ id: 'gone', texts: [secret] }).replaceAll('"', '\\"'),
      '',
    )
    expect(after).not.toContain(secret)
    expect(sql.exec('SELECT 1 FROM outbox').toArray()).toEqual([])
    expect(bench.rows()).toMatchObject([{ id: 'kept', title: 'Kept' }])
  }))

it('X2 the receipt says that something is gone, and not what', () =>
  inLedger('x2', ({ act, ledger }) => {
    const added = act('thing.add', { id: 'gone', title: secret })
    const receipt = act('thing.erase', { id: 'gone' })
    expect(receipt.changes).toMatchObject([{ verb: 'deleted', noun: 'Thing', fields: [] }])
    expect(JSON.stringify([receipt, ledger.receipts.find(added.id)])).not.toContain(secret)
  }))

it('X3 what was erased can’t be brought back, and “undo that” passes it over', () =>
  inLedger('x3', ({ act, undo, ledger, caller }) => {
    const kept = act('thing.add', { id: 'kept', title: 'Kept' })
    const added = act('thing.add', { id: 'gone', title: secret })
    const erased = act('thing.erase', { id: 'gone' })
    for (const { id } of [added, erased]) expect(() => undo(id)).toThrow(/forgotten for good/)
    expect(ledger.receipts.lastUndoable(caller.personId)).toEqual([kept.id])
    expect(undo(kept.id).status).toBe('completed')
  }))

it('X2 what an approved erasure was shown with is gone with it', () =>
  inLedger('x2approved', (bench) => {
    const { act, ledger, entry } = bench
    act('thing.add', { id: 'gone', title: secret })
    const { outcome } = ledger.propose(entry('thing.erase', { id: 'gone' }), 'It deletes.')
    const id = outcome.status === 'pending' ? outcome.receipt.id : ''
    expect(JSON.stringify(ledger.receipts.find(id))).toContain(secret)
    act('test.approve', { id })
    expect(everything(bench)).not.toContain(secret)
  }))

it('X4 what waits for approval about it is rejected, and says why', () =>
  inLedger('x4', ({ act, ledger, entry }) => {
    act('thing.add', { id: 'gone', title: secret })
    const { outcome } = ledger.propose(entry('thing.rename', { id: 'gone', title: `${secret} again` }), 'It asks.')
    const id = outcome.status === 'pending' ? outcome.receipt.id : ''
    act('thing.erase', { id: 'gone' })
    expect(ledger.receipts.find(id)).toMatchObject({ status: 'rejected', reason: expect.stringContaining('forgotten') })
    expect(JSON.stringify(ledger.receipts.find(id))).not.toContain(secret)
  }))

it('X5 everything else is as it was, guarded and undoable as before', () =>
  inLedger('x5', ({ act, undo, sql, reopen, rows }) => {
    act('thing.add', { id: 'parent', title: 'Parent' })
    const child = act('thing.add', { id: 'child', title: 'Child', parentId: 'parent', weight: 0.1 })
    act('thing.add', { id: 'gone', title: secret })
    act('thing.remind', { id: 'timed', at: '2027-01-01T00:00:00.000Z' })
    const schema = () =>
      JSON.stringify(sql.exec('SELECT type, name, sql FROM sqlite_master ORDER BY type, name').toArray())
    const before = schema()
    act('thing.erase', { id: 'gone' })
    expect(schema()).toBe(before)
    expect(() => sql.exec("INSERT INTO things VALUES ('x', 'x', 1, NULL)")).toThrow(/outside an operation/)
    expect(rows()).toMatchObject([{ id: 'child', weight: 0.1, parentId: 'parent' }, { id: 'parent' }, { id: 'timed' }])
    reopen()
    undo(child.id)
    expect(rows()).toMatchObject([{ id: 'parent' }, { id: 'timed' }])
    act('thing.remove', { id: 'parent' })
    expect(rows()).toMatchObject([{ id: 'timed' }])
  }))

it('X1 a preview of an erasure erases nothing, and shows what would go', () =>
  inLedger('x1preview', (bench) => {
    bench.act('thing.add', { id: 'gone', title: secret })
    const { changes } = bench.ledger.preview(bench.entry('thing.erase', { id: 'gone' }))
    expect(changes).toMatchObject([{ verb: 'deleted', title: secret }])
    expect(bench.rows()).toMatchObject([{ title: secret }])
    expect(bench.ledger.receipts.list({ limit: 5 })[0]?.changes[0]?.title).toBe(secret)
  }))

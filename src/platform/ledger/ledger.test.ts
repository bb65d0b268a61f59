import { env, runInDurableObject } from 'cloudflare:test'
import { expect, it } from 'vitest'
import { inLedger } from '../../../tests/support/ledger'
import type { Receipt } from '../operations/outcome'

it('L1 a write to a tracked table outside an operation is refused', () =>
  inLedger('l1', ({ sql }) => {
    expect(() => sql.exec("INSERT INTO things VALUES ('x', 'x', 1, NULL)")).toThrow(/outside an operation/)
    expect(() => sql.exec("INSERT INTO timers VALUES ('x', 'x', 'x', 'x', '{}', '{}')")).toThrow(/outside an operation/)
  }))

it('L2 every changed row has its before and after in the receipt, and unchanged ones have none', () =>
  inLedger('l2', ({ act }) => {
    act('thing.add', { id: 'a', title: 'First' })
    const receipt = act('thing.rename', { id: 'a', title: 'Second' })
    expect(receipt.changes).toMatchObject([
      {
        table: 'things',
        key: 'a',
        verb: 'updated',
        noun: 'Thing',
        title: 'Second',
        fields: [{ label: 'Title', before: 'First', after: 'Second' }],
      },
    ])
    expect(act('thing.rename', { id: 'a', title: 'Second' }).changes).toEqual([])
  }))

it('L3 a failed operation leaves no trace but its record, and no open guard', () =>
  inLedger('l3', ({ sql, ledger, entry, state }) => {
    const before = state()
    expect(() => ledger.perform(entry('thing.fail', { id: 'a' }))).toThrow(/on purpose/)
    expect(state()).toBe(before)
    expect(() => sql.exec("INSERT INTO things VALUES ('x', 'x', 1, NULL)")).toThrow(/outside an operation/)
    ledger.recordFailure(entry('thing.fail', { id: 'a' }, 'key'), 'It failed on purpose.')
    expect(ledger.receipts.list({ limit: 10 })).toMatchObject([
      { status: 'failed', reason: 'It failed on purpose.', changes: [] },
    ])
  }))

it('L4 the same key gives the first outcome again, and refuses another request', () =>
  inLedger('l4', ({ ledger, entry, rows }) => {
    const first = ledger.perform(entry('thing.add', { id: 'a', title: 'One' }, 'key')).outcome
    const again = ledger.perform(entry('thing.add', { id: 'a', title: 'One' }, 'key')).outcome
    expect(again).toEqual(first)
    expect(rows()).toHaveLength(1)
    expect(() => ledger.perform(entry('thing.add', { id: 'b', title: 'Two' }, 'key'))).toThrow(/something else/)
  }))

it('L4 two people may use the same key', () =>
  inLedger('l4b', ({ ledger, entry, rows }) => {
    ledger.perform(entry('thing.add', { id: 'a', title: 'One' }, 'key'))
    const other = entry('thing.add', { id: 'b', title: 'Two' }, 'key')
    ledger.perform({ ...other, caller: { ...other.caller, personId: 'somebodyelse' } })
    expect(rows()).toHaveLength(2)
  }))

it('L5 a preview shows the changes and leaves nothing', () =>
  inLedger('l5', ({ ledger, entry, state }) => {
    const before = state()
    const seen = ledger.preview(entry('thing.add', { id: 'a', title: 'One' }))
    expect(seen.changes).toMatchObject([{ verb: 'created', title: 'One' }])
    expect(state()).toBe(before)
    expect(ledger.receipts.list({ limit: 10 })).toEqual([])
  }))

it('L6 a read can’t write, whichever words it starts with', () =>
  inLedger('l6', ({ ledger, caller }) => {
    const { sql, emit } = ledger.context(caller, '')
    expect(sql.exec('WITH one AS (SELECT 1 AS deleted) SELECT deleted FROM one').one()).toEqual({ deleted: 1 })
    expect(() => sql.exec('DELETE FROM outbox')).toThrow(/read tried to write/)
    expect(() => sql.exec('WITH one AS (SELECT 1) DELETE FROM outbox')).toThrow(/read tried to write/)
    expect(() => emit('thing.added', {})).toThrow(/read tried/)
  }))

it('L2 a row that OR REPLACE replaces is recorded as going and coming, and undo brings it back', () =>
  inLedger('l2replace', ({ act, undo, state }) => {
    act('thing.add', { id: 'a', title: 'First', weight: 5 })
    const before = state()
    const receipt = act('thing.replace', { id: 'a' })
    expect(receipt.changes).toMatchObject([
      { verb: 'updated', title: 'x', fields: [{ label: 'Title', before: 'First' }, {}] },
    ])
    undo(receipt.id)
    expect(state()).toBe(before)
  }))

it('L7 deleting a parent records the children it takes along, and undo brings all back', () =>
  inLedger('l7', ({ act, undo, state }) => {
    act('thing.add', { id: 'a', title: 'Parent' })
    act('thing.add', { id: 'b', title: 'Child', parentId: 'a' })
    const before = state()
    const receipt = act('thing.remove', { id: 'a' })
    expect(receipt.changes.map((change) => change.key).sort()).toEqual(['a', 'b'])
    undo(receipt.id)
    expect(state()).toBe(before)
  }))

it('L8 numbers come back to the last digit', () =>
  inLedger('l8', ({ act, undo, state }) => {
    act('thing.add', { id: 'a', title: 'One', weight: 0.1 + 0.2 })
    act('thing.weigh', { id: 'a', weight: 9007199254740991 })
    const before = state()
    const receipt = act('thing.weigh', { id: 'a', weight: 1 / 3 })
    undo(receipt.id)
    expect(state()).toBe(before)
  }))

it('U1 undo puts back what was there, and undoing the undo does it again', () =>
  inLedger('u1', ({ act, undo, state, ledger }) => {
    const empty = state()
    const added = act('thing.add', { id: 'a', title: 'One' })
    const there = state()
    const undone = undo(added.id)
    expect(state()).toBe(empty)
    expect(ledger.receipts.find(added.id)).toMatchObject({ status: 'undone', undoneBy: undone.id })
    undo(undone.id)
    expect(state()).toBe(there)
    expect(ledger.receipts.find(added.id)).toMatchObject({ status: 'completed', undoneBy: null })
  }))

it('U2 undo stops where a row has changed since, and shows both versions', () =>
  inLedger('u2', ({ act, undo, state }) => {
    const added = act('thing.add', { id: 'a', title: 'One' })
    act('thing.rename', { id: 'a', title: 'Two' })
    const before = state()
    let details: unknown
    try {
      undo(added.id)
    } catch (error) {
      details = (error as { details: unknown }).details
    }
    expect(details).toMatchObject({
      conflicts: [{ verb: 'updated', fields: [{ label: 'Title', before: 'One', after: 'Two' }] }],
      restores: [{ verb: 'deleted', title: 'Two' }],
    })
    expect(state()).toBe(before)
  }))

it('U3 a conflict is settled by restoring the older version or keeping the newer', () =>
  inLedger('u3', ({ act, undo, rows }) => {
    act('thing.add', { id: 'a', title: 'One' })
    const renamed = act('thing.rename', { id: 'a', title: 'Two' })
    act('thing.rename', { id: 'a', title: 'Three' })
    const kept = undo(renamed.id, 'keep')
    expect(rows()).toMatchObject([{ title: 'Three' }])
    undo(kept.id)
    undo(renamed.id, 'restore')
    expect(rows()).toMatchObject([{ title: 'One' }])
  }))

it('U4 a batch undoes together or not at all', () =>
  inLedger('u4', ({ ledger, entry, act, rows, state }) => {
    const turn = (id: string) => ({ ...entry('thing.add', { id, title: id }) })
    const agent = { id: 'chief', name: 'Chief', turnId: 'turn_1', grants: null }
    for (const id of ['a', 'b']) {
      const one = turn(id)
      ledger.perform({ ...one, caller: { ...one.caller, via: 'agent', agent } })
    }
    const ids = ledger.receipts.lastUndoable('person1')
    expect(ids).toHaveLength(2)
    act('thing.rename', { id: 'a', title: 'changed' })
    const before = state()
    expect(() => act('test.undo', { ids, resolution: 'stop' })).toThrow(/changed since/)
    expect(state()).toBe(before)
    act('test.undo', { ids, resolution: 'restore' })
    expect(rows()).toEqual([])
  }))

it('U5 what was undone can’t be undone twice', () =>
  inLedger('u5', ({ act, undo }) => {
    const added = act('thing.add', { id: 'a', title: 'One' })
    undo(added.id)
    expect(() => undo(added.id)).toThrow(/undone already/)
  }))

it('U6 “undo that” means the newest change that still stands, an undo included', () =>
  inLedger('u6', ({ act, rows, ledger }) => {
    act('thing.add', { id: 'a', title: 'One' })
    act('thing.add', { id: 'b', title: 'Two' })
    const last = () => act('test.undo', { ids: ledger.receipts.lastUndoable('person1'), resolution: 'stop' })
    last()
    expect(rows()).toMatchObject([{ id: 'a' }])
    last()
    expect(rows()).toMatchObject([{ id: 'a' }, { id: 'b' }])
    last()
    act('thing.add', { id: 'c', title: 'Three' })
    act('test.undo', { ids: ledger.receipts.lastUndoable('person1', 2), resolution: 'stop' })
    expect(rows()).toEqual([])
  }))

it('U1 undone, brought back and undone again, a change stands as undone', () =>
  inLedger('u1-thrice', ({ act, undo, ledger }) => {
    const added = act('thing.add', { id: 'a', title: 'One' })
    const stands = () => ledger.receipts.find(added.id).status
    const first = undo(added.id)
    const second = undo(first.id)
    expect(stands()).toBe('completed')
    const third = undo(second.id)
    expect(stands()).toBe('undone')
    expect(ledger.receipts.find(first.id)).toMatchObject({ status: 'completed', undoneBy: null })
    undo(third.id)
    expect(stands()).toBe('completed')
  }))

it('U7 undo brings timers back with the rows they belong to', () =>
  inLedger('u7', ({ sql, act, undo }) => {
    const timers = () => sql.exec('SELECT name, key, at FROM timers').toArray()
    const added = act('thing.remind', { id: 'a', at: '2030-01-01T00:00:00.000Z' })
    expect(timers()).toHaveLength(1)
    const undone = undo(added.id)
    expect(timers()).toHaveLength(0)
    undo(undone.id)
    expect(timers()).toMatchObject([{ name: 'thing.remind', key: 'a', at: '2030-01-01T00:00:00.000Z' }])
  }))

it('A1 what waits for approval shows its changes and has changed nothing', () =>
  inLedger('a1', ({ ledger, entry, state }) => {
    const before = state()
    const { outcome } = ledger.propose(entry('thing.add', { id: 'a', title: 'One' }, 'key'), 'Because.')
    expect(outcome).toMatchObject({
      status: 'pending',
      reason: 'Because.',
      receipt: { status: 'pending', changes: [{ verb: 'created' }] },
    })
    expect(state()).toBe(before)
    expect(ledger.propose(entry('thing.add', { id: 'a', title: 'One' }, 'key'), 'Because.').outcome).toEqual(outcome)
  }))

it('A2 approving does it under the same receipt, once; rejecting does nothing', () =>
  inLedger('a2', ({ ledger, entry, act, rows }) => {
    const wait = (id: string) =>
      ledger.propose(entry('thing.add', { id, title: id }), 'Because.').outcome as { receipt: { id: string } }
    const first = wait('a').receipt.id
    const second = wait('b').receipt.id
    act('test.approve', { id: first, input: { id: 'a', title: 'Edited' } })
    expect(rows()).toMatchObject([{ id: 'a', title: 'Edited' }])
    expect(ledger.receipts.find(first)).toMatchObject({ status: 'completed', changes: [{ title: 'Edited' }] })
    expect(() => act('test.approve', { id: first })).toThrow(/decided already/)
    act('test.reject', { id: second })
    expect(ledger.receipts.find(second).status).toBe('rejected')
    expect(rows()).toHaveLength(1)
  }))

it('A3 only the person it waits for can decide', () =>
  inLedger('a3', ({ ledger, entry }) => {
    const { outcome } = ledger.propose(entry('thing.add', { id: 'a', title: 'One' }), 'Because.')
    const decision = entry('test.approve', { id: (outcome as { receipt: { id: string } }).receipt.id })
    expect(() => ledger.perform({ ...decision, caller: { ...decision.caller, personId: 'somebodyelse' } })).toThrow(
      /Only the person/,
    )
  }))

it('P9 undoing and approving take what the operation itself takes, at that moment', () =>
  inLedger('p9', ({ ledger, entry, act, state }) => {
    const added = act('thing.add', { id: 'a', title: 'One' })
    const { outcome } = ledger.propose(entry('thing.add', { id: 'b', title: 'Two' }), 'Because.')
    const before = state()
    const asGuest = (name: string, input: object) => {
      const one = entry(name, input)
      return () => ledger.perform({ ...one, caller: { ...one.caller, role: 'guest' } })
    }
    expect(asGuest('test.undo', { ids: [added.id], resolution: 'stop' })).toThrow(/Guests may not/)
    expect(asGuest('test.approve', { id: (outcome as { receipt: Receipt }).receipt.id })).toThrow(/Guests may not/)
    expect(state()).toBe(before)
  }))

it('L10 what is told of the past is recorded at the moment it counts for, and so is what follows', () =>
  inLedger('l10', ({ ledger, entry, sql }) => {
    const at = '2020-02-02T10:00:00.000Z'
    const told = ledger.perform({ ...entry('thing.many', { ids: ['a'], failAt: null }), at })
    expect(told.outcome).toMatchObject({ receipt: { at } })
    expect(sql.exec('SELECT at FROM outbox').toArray()).toEqual([{ at }])
    const now = ledger.perform(entry('thing.many', { ids: ['b'], failAt: null }))
    expect((now.outcome as { receipt: Receipt }).receipt.at > '2024').toBe(true)
  }))

it('M1 a migration that was changed after it ran is an error at start', () =>
  runInDurableObject(env.PERSON.getByName('org_m.migrations'), async (_home, { storage }) => {
    const { openLedger, thingsFeature } = await import('../../../tests/support/ledger')
    openLedger(storage)
    const changed = structuredClone({
      tables: thingsFeature.tables!.map(({ home, migrations }) => ({ home, migrations })),
    })
    changed.tables[0]!.migrations[0] += ' -- changed'
    const tables = [{ ...thingsFeature.tables![0]!, migrations: changed.tables[0]!.migrations }]
    expect(() => openLedger(storage, [{ ...thingsFeature, tables }])).toThrow(/was changed after/)
  }))

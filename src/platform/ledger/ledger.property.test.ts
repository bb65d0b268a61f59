import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inLedger, type LedgerBench } from '../../../tests/support/ledger'
import type { Resolution } from '../operations/context'

/** How many random histories run; VITE_HISTORIES asks for more. */
const histories = Number(import.meta.env.VITE_HISTORIES ?? 4000)

const id = fc.constantFrom('a', 'b', 'c', 'd')
const at = fc.constantFrom('2030-01-01T00:00:00.000Z', '2031-01-01T00:00:00.000Z')
const weight = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger())
const title = fc.string({ unit: 'grapheme', maxLength: 8 })
const resolution = fc.constantFrom<Resolution>('stop', 'restore', 'keep')

const step = fc.oneof(
  fc.record({
    kind: fc.constant('act' as const),
    name: fc.constant('thing.add'),
    input: fc.record({ id, title, weight, parentId: fc.option(id) }),
  }),
  fc.record({ kind: fc.constant('act' as const), name: fc.constant('thing.rename'), input: fc.record({ id, title }) }),
  fc.record({ kind: fc.constant('act' as const), name: fc.constant('thing.weigh'), input: fc.record({ id, weight }) }),
  fc.record({ kind: fc.constant('act' as const), name: fc.constant('thing.remove'), input: fc.record({ id }) }),
  fc.record({ kind: fc.constant('act' as const), name: fc.constant('thing.replace'), input: fc.record({ id }) }),
  fc.record({ kind: fc.constant('act' as const), name: fc.constant('thing.remind'), input: fc.record({ id, at }) }),
  fc.record({
    kind: fc.constant('act' as const),
    name: fc.constant('thing.many'),
    input: fc.record({ ids: fc.uniqueArray(id), failAt: fc.option(fc.nat(4)) }),
  }),
  fc.record({
    kind: fc.constant('undo' as const),
    which: fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }),
    resolution,
  }),
  fc.record({ kind: fc.constant('preview' as const), input: fc.record({ id, title }) }),
  fc.record({ kind: fc.constant('propose' as const), input: fc.record({ id, title }) }),
  fc.record({ kind: fc.constant('decide' as const), which: fc.nat(5), approve: fc.boolean() }),
  fc.record({ kind: fc.constant('evict' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** The tracked tables as they follow from the recorded changes alone. */
function replayed({ sql }: LedgerBench) {
  const rows = new Map<string, string>()
  const changes = sql.exec<{ tableName: string; key: string; before: string | null; after: string | null }>(
    'SELECT tableName, key, before, after FROM changes ORDER BY number',
  )
  for (const { tableName, key, before, after } of changes) {
    const place = `${tableName} ${key}`
    expect(rows.get(place) ?? null).toBe(before)
    if (after === null) rows.delete(place)
    else rows.set(place, after)
  }
  return [...rows].sort()
}

function stored({ sql }: LedgerBench) {
  const things = sql.exec(
    "SELECT 'things ' || id AS place, json_object('id', id, 'title', title, 'weight', weight, 'parentId', parentId) AS row FROM things",
  )
  const timers = sql.exec(
    "SELECT 'timers ' || id AS place, json_object('id', id, 'name', name, 'key', key, 'at', at, 'payload', payload, 'caller', caller) AS row FROM timers",
  )
  return [...things.raw(), ...timers.raw()].sort()
}

function checkInvariants(bench: LedgerBench) {
  expect(stored(bench)).toEqual(replayed(bench))
  expect(bench.sql.exec('SELECT operation FROM performing').one().operation).toBeNull()
  const odd = bench.sql.exec(
    `SELECT o.id FROM operations o LEFT JOIN operations u ON u.id = o.undoneBy
     WHERE (o.undoneBy IS NULL AND o.status = 'undone')
       OR (o.undoneBy IS NOT NULL AND (o.status = 'undone') <> (coalesce(u.status, '') = 'completed'))`,
  )
  expect(odd.toArray()).toEqual([])
  const loose = bench.sql.exec('SELECT operation FROM changes WHERE operation NOT IN (SELECT id FROM operations)')
  expect(loose.toArray()).toEqual([])
}

/** Does the step; what may fail must leave everything as it was. */
function take(bench: LedgerBench, one: Step) {
  const before = bench.state()
  const ids = bench.sql
    .exec<{ id: string }>("SELECT id FROM operations WHERE status IN ('completed', 'undone') ORDER BY sequence DESC")
    .toArray()
  try {
    if (one.kind === 'act') bench.act(one.name, one.input)
    else if (one.kind === 'preview') bench.ledger.preview(bench.entry('thing.add', one.input))
    else if (one.kind === 'propose') bench.ledger.propose(bench.entry('thing.add', one.input), 'Because.')
    else if (one.kind === 'decide') {
      const waiting = bench.ledger.receipts.list({ status: 'pending', limit: 10 })
      const chosen = waiting[one.which % Math.max(1, waiting.length)]
      if (chosen) bench.act(one.approve ? 'test.approve' : 'test.reject', { id: chosen.id })
    } else if (one.kind === 'undo' && ids.length > 0) {
      const chosen = [...new Set(one.which.map((place) => place % ids.length))].sort((a, b) => a - b)
      bench.act('test.undo', { ids: chosen.map((place) => ids[place]!.id), resolution: one.resolution })
    }
    if (one.kind === 'preview' || one.kind === 'propose') expect(bench.state()).toBe(before)
  } catch (error) {
    if ((error as Error).name === 'AssertionError') throw error
    expect(bench.state()).toBe(before)
  }
}

function clear({ sql }: LedgerBench) {
  sql.exec(
    "UPDATE performing SET operation = 'clear'; DELETE FROM things; DELETE FROM timers; UPDATE performing SET operation = NULL",
  )
  sql.exec('DELETE FROM changes; DELETE FROM operations; DELETE FROM outbox; DELETE FROM jobs')
}

it(
  'L9 U8 random histories of changes, undo, approvals, failures and evictions always equal their recorded changes',
  { timeout: 600_000 },
  () =>
    inLedger('property', (bench) => {
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
          clear(bench)
          for (const one of steps) {
            if (one.kind === 'evict') bench.reopen()
            take(bench, one)
            checkInvariants(bench)
          }
        }),
        { numRuns: histories },
      )
    }),
)

it('U9 any history undone backwards gives every earlier state, and redone gives them again', { timeout: 600_000 }, () =>
  inLedger('backwards', (bench) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        clear(bench)
        const states: string[] = []
        const done: string[] = []
        for (const one of steps.filter((step) => step.kind === 'act')) {
          const before = bench.state()
          take(bench, one)
          const newest = bench.ledger.receipts.list({ limit: 1 })[0]
          if (bench.state() === before || !newest) continue
          states.push(before)
          done.push(newest.id)
        }
        for (const receiptId of done.reverse()) {
          const there = bench.state()
          const earlier = states.pop()
          const undone = bench.undo(receiptId)
          expect(bench.state()).toBe(earlier)
          const redone = bench.undo(undone.id)
          expect(bench.state()).toBe(there)
          bench.undo(redone.id)
          expect(bench.state()).toBe(earlier)
        }
      }),
      { numRuns: histories / 4 },
    )
  }),
)

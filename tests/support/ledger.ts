import { env, runInDurableObject } from 'cloudflare:test'
import { z } from 'zod'
import type { Caller } from '../../src/platform/caller'
import { forbidden, invalid } from '../../src/platform/errors'
import { Ledger } from '../../src/platform/ledger/ledger'
import { catalogueOf } from '../../src/platform/operations/catalogue'
import type { Feature } from '../../src/platform/operations/feature'
import { defineOperation } from '../../src/platform/operations/operation'
import type { Receipt } from '../../src/platform/operations/outcome'

const common = { description: '', home: 'person', effect: 'write', needs: 'thing:write', output: z.unknown() } as const
const Id = z.object({ id: z.string() })

/** A feature made for the kernel's tests: things with a parent, a weight and a title. */
export const thingsFeature: Feature = {
  name: 'things',
  tables: [
    {
      home: 'person',
      migrations: [
        `CREATE TABLE things (id TEXT PRIMARY KEY, title TEXT NOT NULL, weight REAL,
           parentId TEXT REFERENCES things (id) ON DELETE CASCADE) STRICT`,
      ],
      tracked: [
        {
          table: 'things',
          noun: 'Thing',
          title: (row) => String(row.title),
          fields: { title: { label: 'Title', kind: 'text' }, weight: { label: 'Weight', kind: 'number' } },
        },
      ],
    },
  ],
  operations: [
    defineOperation({
      ...common,
      name: 'thing.add',
      title: 'Add a thing',
      input: Id.extend({
        title: z.string(),
        weight: z.number().default(1),
        parentId: z.string().nullable().default(null),
      }),
      run: ({ sql }, { id, title, weight, parentId }) => {
        sql.exec('INSERT INTO things VALUES (?, ?, ?, ?)', id, title, weight, parentId)
      },
    }),
    defineOperation({
      ...common,
      name: 'thing.rename',
      title: 'Rename a thing',
      input: Id.extend({ title: z.string() }),
      run: ({ sql }, { id, title }) =>
        void sql.exec('UPDATE things SET title = ? WHERE id = ? RETURNING id', title, id).one(),
    }),
    defineOperation({
      ...common,
      name: 'thing.weigh',
      title: 'Weigh a thing',
      input: Id.extend({ weight: z.number() }),
      run: ({ sql }, { id, weight }) =>
        void sql.exec('UPDATE things SET weight = ? WHERE id = ? RETURNING id', weight, id).one(),
    }),
    defineOperation({
      ...common,
      name: 'thing.remove',
      title: 'Remove a thing',
      input: Id,
      run: ({ sql }, { id }) => void sql.exec('DELETE FROM things WHERE id = ? RETURNING id', id).one(),
    }),
    defineOperation({
      ...common,
      name: 'thing.many',
      title: 'Add several things, and fail on the way if asked to',
      input: z.object({ ids: z.array(z.string()), failAt: z.number().nullable() }),
      run({ sql, emit }, { ids, failAt }) {
        ids.forEach((id, place) => {
          if (place === failAt) throw invalid('thing.failed', 'It failed on purpose.')
          sql.exec(
            "INSERT INTO things VALUES (?, 'many', 0, NULL) ON CONFLICT (id) DO UPDATE SET weight = weight + 1",
            id,
          )
          emit('thing.added', { id })
        })
      },
    }),
    defineOperation({
      ...common,
      name: 'thing.fail',
      title: 'Fail half-way',
      input: Id,
      run({ sql }, { id }) {
        sql.exec("INSERT INTO things VALUES (?, 'half', 0, NULL)", id)
        throw invalid('thing.failed', 'It failed on purpose.')
      },
    }),
    defineOperation({
      ...common,
      name: 'thing.replace',
      title: 'Replace a thing',
      input: Id,
      run: ({ sql }, { id }) => void sql.exec("INSERT OR REPLACE INTO things VALUES (?, 'x', 0, NULL)", id),
    }),
    defineOperation({
      ...common,
      name: 'thing.remind',
      title: 'Set a timer',
      input: Id.extend({ at: z.string() }),
      run({ sql, setTimer }, { id, at }) {
        sql.exec("INSERT INTO things VALUES (?, 'timed', 0, NULL)", id)
        setTimer('thing.remind', id, at)
      },
    }),
    defineOperation({
      ...common,
      name: 'thing.erase',
      title: 'Erase a thing',
      input: Id.extend({ texts: z.array(z.string()).default([]) }),
      run: ({ ledger }, { id, texts }) =>
        ledger.erase({ table: 'things', keys: [id], mentions: { texts, operations: ['thing.fail'] } }),
    }),
    defineOperation({
      ...common,
      name: 'test.undo',
      title: 'Undo',
      input: z.object({ ids: z.array(z.string()), resolution: z.enum(['stop', 'restore', 'keep']) }),
      run: ({ ledger }, { ids, resolution }) => ledger.undo(ids, resolution),
    }),
    defineOperation({
      ...common,
      name: 'test.approve',
      title: 'Approve',
      input: Id.extend({ input: z.record(z.string(), z.unknown()).optional() }),
      run: ({ ledger }, { id, input }) => ledger.approve(id, input),
    }),
    defineOperation({
      ...common,
      name: 'test.reject',
      title: 'Reject',
      input: Id,
      run: ({ ledger }, { id }) => ledger.reject(id, 'No.'),
    }),
  ],
}

export const testCaller: Caller = {
  personId: 'person1',
  name: 'Ada',
  organizationId: 'org_1',
  role: 'owner',
  zone: 'Europe/Zurich',
  locale: 'en-GB',
  via: 'web',
  grants: null,
  audience: { kind: 'person' },
  tainted: false,
  correlationId: 'correlation1',
}

export const openLedger = (storage: DurableObjectStorage, features = [thingsFeature]) =>
  new Ledger(storage, {
    address: { kind: 'person', name: 'org_1.person1' },
    features,
    catalogue: catalogueOf(features),
    authorize(operation, caller) {
      if (caller.role === 'guest') throw forbidden('role.forbidden', `Guests may not: ${operation.title}.`)
    },
  })

export type LedgerBench = ReturnType<typeof benchOf>

function benchOf(storage: DurableObjectStorage, features: Feature[]) {
  let ledger = openLedger(storage, features)
  const catalogue = catalogueOf(features)
  const entry = (name: string, input: unknown, key?: string) => {
    const operation = catalogue.get(name)!
    return { operation, caller: testCaller, input: operation.input.parse(input), key, startedAt: 0 }
  }
  const act = (name: string, input: unknown) =>
    (ledger.perform(entry(name, input)).outcome as { receipt: Receipt }).receipt
  return {
    sql: storage.sql,
    get ledger() {
      return ledger
    },
    /** As after an eviction: nothing but the storage is left. */
    reopen() {
      ledger = openLedger(storage, features)
    },
    caller: testCaller,
    entry,
    act,
    undo: (id: string, resolution = 'stop') => act('test.undo', { ids: [id], resolution }),
    rows: () => storage.sql.exec('SELECT * FROM things ORDER BY id').toArray(),
    /** All tracked state as text, exact to the byte. */
    state: () =>
      JSON.stringify([
        [
          ...storage.sql
            .exec(
              "SELECT json_object('id', id, 'title', title, 'weight', weight, 'parent', parentId) FROM things ORDER BY id",
            )
            .raw(),
        ],
        [...storage.sql.exec('SELECT id, at, payload FROM timers ORDER BY id').raw()],
      ]),
  }
}

/** Runs a test inside a fresh object with a ledger over the test's own feature. */
export const inLedger = (name: string, run: (bench: LedgerBench) => void | Promise<void>, features = [thingsFeature]) =>
  runInDurableObject(env.PERSON.getByName(`org_ledger.${name}`), (_home, { storage }) =>
    run(benchOf(storage, features)),
  )

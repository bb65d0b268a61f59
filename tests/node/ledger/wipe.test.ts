import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillUnused } from '../../../src/platform/ledger/erasing/fill'
import { wipe } from '../../../src/platform/ledger/erasing/wipe'
import { openFile } from './sqlite-file'

const secret = 'pelargonium'
let folder: string
let files = 0

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wiped-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const newFile = () => openFile(path.join(folder, `${++files}.sqlite`))

/** What happens to a home: rows come, grow, shrink and go, some of them with the secret in them, and it is wiped in between. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('add'), key: fc.nat(60), length: fc.nat({ max: 300 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add'), key: fc.nat(60), length: fc.nat({ max: 30_000 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('change'), key: fc.nat(60), length: fc.nat({ max: 3000 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove'), key: fc.nat(60), length: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear'), key: fc.constant(0), length: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wipe'), key: fc.constant(0), length: fc.constant(0) }) },
)

it('X5 whatever happened to a database before, no byte of what was deleted is left in its file', {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 300 }), (steps) => {
      const { sql, transaction, bytes } = newFile()
      sql.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)')
      sql.exec('CREATE INDEX notesByText ON notes (text)')
      sql.exec('CREATE TABLE pairs (one TEXT, two INTEGER, text TEXT, PRIMARY KEY (one, two)) WITHOUT ROWID')
      const wiped = () => transaction(() => wipe(sql, []))
      for (const { kind, key, length } of steps) {
        const text = `${secret} `.repeat(Math.ceil(length / 12)) + key
        if (kind === 'add') {
          sql.exec('INSERT OR REPLACE INTO notes VALUES (?, ?)', key, text)
          sql.exec('INSERT OR REPLACE INTO pairs VALUES (?, ?, ?)', `k${key}`, key, text)
        } else if (kind === 'change') sql.exec('UPDATE pairs SET text = ? WHERE two = ?', text, key)
        else if (kind === 'remove') sql.exec('DELETE FROM notes WHERE id = ?', key)
        else if (kind === 'clear') sql.exec('DELETE FROM pairs')
        else wiped()
      }
      for (const table of ['notes', 'pairs']) sql.exec(`UPDATE ${table} SET text = 'kept'`)
      const before = ['notes', 'pairs'].map((table) => sql.exec(`SELECT * FROM ${table}`).toArray())
      wiped()
      expect(['notes', 'pairs'].map((table) => sql.exec(`SELECT * FROM ${table}`).toArray())).toEqual(before)
      expect(sql.exec('PRAGMA integrity_check').toArray()).toEqual([{ integrity_check: 'ok' }])
      expect(bytes().includes(secret.slice(0, 5))).toBe(false)
    }),
    { numRuns: Number(process.env.VITE_HISTORIES ?? 40) },
  )
})

it.each([1, 33, 1016, 1017, 1018, 2100])(
  'X5 %i pages that are not used any more are filled, and the file grows by no more than a filling',
  (pages) => {
    const { sql, transaction, bytes } = newFile()
    sql.exec('CREATE TABLE notes (text TEXT)')
    for (let page = 0; page < pages; page++) sql.exec('INSERT INTO notes VALUES (?)', secret.repeat(360))
    sql.exec('DROP TABLE notes')
    transaction(() => fillUnused(sql))
    const left = bytes()
    expect(left.includes(secret.slice(0, 5))).toBe(false)
    expect(left.length / 4096).toBeLessThan(pages + 90)
  },
)

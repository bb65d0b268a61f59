import { expect, it } from 'vitest'
import { inLedger } from '../../../tests/support/ledger'
import { findPassages, passageTable } from './passages'

const turns = [
  ['Ada', 'Shall we go camping again?'],
  ['Grace', 'Yes, by the lake, like last year.'],
  ['Ada', 'My cello lesson is on Tuesday.'],
  ['Grace', 'I went to a pottery class on Friday.'],
  ['Ada', 'The support group met in the old library.'],
  ['Grace', 'A group of friends gave their support.'],
] as const

/** Finds texts among the turns of one conversation. */
const find = (name: string, query: string) =>
  new Promise<string[]>((resolve, reject) => {
    void inLedger(`passages-${name}`, ({ sql }) => {
      sql.exec(passageTable('turns'))
      for (const [place, [speaker, text]] of turns.entries())
        sql.exec('INSERT INTO turns (rowid, text) VALUES (?, ?)', place + 1, `${speaker} ${text}`)
      const told = turns.map(([speaker, text], place) => {
        return [place + 1, { group: 'one', place, speaker, asks: text.endsWith('?') }] as const
      })
      const found = findPassages(sql, { table: 'turns', query, limit: 10, facts: () => new Map(told) })
      resolve(found.map(({ number }) => turns[number - 1]![1]))
    }).catch(reject)
  })

it('forms of a word, and what else it may have been called, are found', async () => {
  expect((await find('forms', 'Who went to classes in pottery?'))[0]).toContain('pottery class')
  expect((await find('synonyms', 'Which instrument does Ada play?'))[0]).toContain('cello')
})

it('who is named comes first, and a statement before a question', async () => {
  const found = await find('names', 'Where does Grace like camping?')
  expect(found.indexOf('Yes, by the lake, like last year.')).toBeLessThan(found.indexOf('Shall we go camping again?'))
})

it('words side by side count more than the same words apart', async () => {
  expect((await find('pairs', 'the support group'))[0]).toContain('old library')
})

it('no query breaks it, and one that says nothing finds nothing', async () => {
  for (const query of ['', '???', 'the of and', '"', '* OR NEAR(', 'a'.repeat(5000)])
    expect(await find(`odd${query.length}${query.slice(0, 3)}`, query)).toEqual([])
})

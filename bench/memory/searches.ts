import { DatabaseSync } from 'node:sqlite'
import { findPassages, passageTable, type SearchSql } from '../../src/platform/search/passages'
import { saysSomething, wordsOf } from '../../src/platform/search/words'
import type { Turn } from './locomo'

/** Gives the ids of turns for a question, best first. */
export type Search = (question: string, limit: number) => string[]

const said = ({ speaker, text, caption }: Turn) => `${speaker} ${text} ${caption}`

/** The product's own retrieval over the turns of a conversation. */
export function ours(turns: Turn[]): Search {
  const database = new DatabaseSync(':memory:')
  database.exec(passageTable('turns'))
  const insert = database.prepare('INSERT INTO turns (rowid, text) VALUES (?, ?)')
  for (const [place, turn] of turns.entries()) insert.run(place, said(turn))
  const sql: SearchSql = {
    exec: (query, ...bindings) => ({ toArray: () => database.prepare(query).all(...bindings) }),
  }
  const told = turns.map(({ session, speaker, text }, place) => {
    const asks = /\?\s*$/.test(text)
    return [place, { group: String(session), place, speaker, asks }] as const
  })
  const facts = () => new Map(told)
  return (query, limit) =>
    findPassages(sql, { table: 'turns', query, limit, facts }).map(({ number }) => turns[number]!._id)
}

/** One FTS5 table that holds each turn with the one before and the one after. */
export function baseline(turns: Turn[]): Search {
  const database = new DatabaseSync(':memory:')
  database.exec("CREATE VIRTUAL TABLE turns USING fts5(text, tokenize='porter unicode61')")
  const insert = database.prepare('INSERT INTO turns (rowid, text) VALUES (?, ?)')
  turns.forEach((turn, place) => {
    const around = [turns[place - 1], turn, turns[place + 1]].filter((one) => one?.session === turn.session)
    insert.run(place, around.map((one) => said(one!)).join(' '))
  })
  const select = database.prepare('SELECT rowid AS number FROM turns WHERE turns MATCH ? ORDER BY bm25(turns) LIMIT ?')
  return (question, limit) => {
    const words = [...new Set(wordsOf(question).filter(saysSomething))].map((word) => `"${word}"`)
    if (words.length === 0) return []
    return select.all(words.join(' OR '), limit).map(({ number }) => turns[Number(number)]!._id)
  }
}

import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { Preferences } from '../preference'
import { current, readMemories } from '../rows.server'

/** The preferences in force everywhere, by key: what other parts of the product work with. */
export function readPreferences(sql: SqlStorage, now: string): Preferences {
  const known = readMemories(
    sql,
    `WHERE ${current} AND memory.preference IS NOT NULL AND memory.scopeKind = 'everywhere' ORDER BY memory.number`,
    now,
  )
  return Preferences.parse(Object.fromEntries(known.map(({ key, value }) => [key, value])))
}

export const listPreferences = defineOperation({
  name: 'preference.list',
  title: 'Show my preferences',
  description:
    'The person’s preferences by name: seat, cabin, airlines, home city and airport, currency, working hours, tone.',
  home: 'person',
  effect: 'read',
  needs: 'memory:read',
  input: z.object({}),
  output: z.object({ preferences: Preferences }),
  phrases: [
    'show my preferences',
    'list my preferences',
    'what are my preferences',
    'what do I prefer',
    'where do I live',
    'what is my home airport',
    "what's my home airport",
    'which seat do I prefer',
    'which airlines do I like',
    'which airlines do I avoid',
    'where do I work',
  ],
  run: ({ sql, now }) => ({ preferences: readPreferences(sql, now) }),
})

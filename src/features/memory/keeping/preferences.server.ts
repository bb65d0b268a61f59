import { z } from 'zod'
import { invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { expiryTimer } from '../expiry.server'
import { MemoryPage } from '../memory'
import { PreferenceKey, Preferences, preferenceWords } from '../preference'
import { current, readMemories } from '../rows.server'
import { keepMemory } from './keep.server'

export const setPreferences = defineOperation({
  name: 'preference.set',
  title: 'Remember a preference',
  description:
    'Remembers how the person wants things: seat, cabin, airlines liked and avoided, home city and airport, currency, ' +
    'working hours, tone, notifications, food, what to call them. The newest takes the place of the one before.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  input: Preferences,
  output: MemoryPage,
  phrases: [
    'remember that I live in {homeCity}',
    'I live in {homeCity}',
    'I live in {homeCity} now',
    'I moved to {homeCity}',
    'I have moved to {homeCity}',
    'no, I moved to {homeCity}',
    'no, I live in {homeCity}',
    'no I live in {homeCity}',
    'no I moved to {homeCity}',
    'actually I live in {homeCity}',
    'actually I moved to {homeCity}',
    'I work at {employer}',
    'I work for {employer}',
    'my home airport is {homeAirport}',
    'I usually fly from {homeAirport}',
    'I always fly from {homeAirport}',
    'my working hours are {workingHours}',
    'I prefer {seat} seats',
    'I prefer a {seat} seat',
    'I like {seat} seats',
    'remember that I prefer {seat} seats',
    'I prefer to fly {cabin}',
    'I always fly {cabin} class',
    'I like flying with {likedAirlines}',
    'I like to fly with {likedAirlines}',
    'I prefer flying with {likedAirlines}',
    'my favourite airline is {likedAirlines}',
    'my favorite airline is {likedAirlines}',
    'I hate flying with {dislikedAirlines}',
    'I avoid flying with {dislikedAirlines}',
    'I never fly with {dislikedAirlines}',
    "I don't like flying with {dislikedAirlines}",
    'show me prices in {currency}',
    'my currency is {currency}',
    'keep your answers {tone}',
    'from now on call me {name}',
  ],
  run(context, preferences) {
    const given = Object.entries(preferences) as [PreferenceKey, string][]
    if (given.length === 0)
      throw invalid('preference.none', 'Say which preference: for example a seat or a home airport.')
    const memories = given.map(([key, value]) =>
      keepMemory(context, { text: preferenceWords[key].says(value), kind: 'preference', key, value }),
    )
    return { memories, total: memories.length }
  },
})

export const clearPreferences = defineOperation({
  name: 'preference.clear',
  title: 'Clear a preference',
  description:
    'Takes preferences back, so that they are all the same to the person again. It can be undone; what is to be gone for ' +
    'good is forgotten with memory.forget.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  input: z.object({ preferences: z.array(PreferenceKey).min(1).max(PreferenceKey.options.length) }),
  output: z.object({ cleared: z.number().int() }),
  run(context, { preferences }) {
    const known = readMemories(
      context.sql,
      `WHERE ${current} AND memory.scopeKind = 'everywhere' AND memory.preference IN (SELECT value FROM json_each(?))`,
      ...[context.now, JSON.stringify(preferences)],
    )
    for (const { id } of known) {
      context.setTimer(expiryTimer, id, null)
      context.sql.exec('DELETE FROM memories WHERE id = ?', id)
    }
    return { cleared: known.length }
  },
})

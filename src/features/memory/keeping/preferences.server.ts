import { invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { MemoryPage } from '../memory'
import { type PreferenceKey, Preferences, preferenceWords } from '../preference'
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

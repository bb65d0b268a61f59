import { expect, it } from 'vitest'
import { classify } from './classifier'

it.each([
  ['put a dentist appointment on my calendar for tuesday at ten', 'event.create'],
  ['push my meeting with the auditors back by half an hour', 'event.edit'],
  ['take the rehearsal off my calendar', 'event.remove'],
  ['could you look for flights from geneva to oslo in march', 'flight.search'],
  ['put gherkins on the shopping list', 'task.add'],
  ['what is going on in my calendar on thursday', 'agenda.read'],
  ['how long do i boil an egg', 'food'],
  ['play something quiet in the kitchen', 'music'],
])('“%s” is taken for %s, surely', (text, kind) => {
  const guess = classify(text)
  expect(guess.kind).toBe(kind)
  expect(guess.confidence).toBeGreaterThan(0.5)
})

it('is sure of nothing where words say nothing', () => {
  expect(classify('xqzt vlorp').confidence).toBeLessThan(0.6)
  expect(classify('').confidence).toBeLessThan(0.6)
})

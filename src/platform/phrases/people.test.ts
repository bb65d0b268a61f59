import { expect, it } from 'vitest'
import { asName, findPeople } from './people'

it.each([
  ['Lunch with Sam and Anna Berg', ['Sam', 'Anna Berg']],
  ['dinner with Tom, Jerry & Spike in Paris', ['Tom', 'Jerry', 'Spike']],
  ['meeting with my boss on Monday', ['boss']],
  ['call with Ana María de la Cruz', ['Ana María de la Cruz']],
  ['talk with the head of the design team', ['head of the design team']],
  ['coffee w/ alex about the roadmap', ['alex']],
  ['a chat between me and Kim', ['Kim']],
])('“%s” is with %j', (text, names) => {
  expect(findPeople(text)?.names).toEqual(names)
})

it.each([
  'lunch',
  'a list with milk and eggs'.replace('with', 'of'),
  'go with it',
  'a task with high priority',
  'call with video',
])('“%s” is with nobody', (text) => {
  expect(findPeople(text)).toBeNull()
})

it('the span holds the words as they stand', () => {
  const text = 'Lunch with Sam and Anna Berg at noon'
  const found = findPeople(text)
  expect(text.slice(found?.start, found?.end)).toBe('with Sam and Anna Berg')
})

it('a name typed without capitals gets them, one with its own keeps them', () => {
  expect(asName('anna berg')).toBe('Anna Berg')
  expect(asName('Anna de la Cruz')).toBe('Anna de la Cruz')
})

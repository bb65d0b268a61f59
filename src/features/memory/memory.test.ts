import { afterEach, expect, it } from 'vitest'
import { newPerson, releaseClock, setClock } from '../../../tests/support/person'
import type { Memory, MemoryPage } from './memory'
import type { Export } from './reading/export.server'

type Ada = ReturnType<typeof newPerson>
const remember = (ada: Ada, text: string, more: object = {}) =>
  ada.perform<Memory>('memory.remember', { text, ...more })
const texts = async (ada: Ada, operation = 'memory.list', input: object = {}) =>
  (await ada.perform<MemoryPage>(operation, input)).memories.map(({ text }) => text)

afterEach(releaseClock)

it('what is remembered is listed, found by other words, and undone', async () => {
  const ada = newPerson()
  await remember(ada, 'Anna, my sister, likes lilies', { kind: 'person', subject: 'Anna' })
  const receipt = await ada.receipt('memory.remember', { text: 'The spare key is at the bakery' })
  expect(receipt.changes).toMatchObject([{ verb: 'created', noun: 'Memory' }])
  expect(await texts(ada)).toEqual(['The spare key is at the bakery', 'Anna, my sister, likes lilies'])
  expect(await texts(ada, 'memory.search', { query: 'which flower does Anna like?' })).toEqual([
    'Anna, my sister, likes lilies',
  ])
  await ada.undo(receipt.id)
  expect(await texts(ada, 'memory.list', { search: 'key' })).toEqual([])
})

it('the same words are remembered once', async () => {
  const ada = newPerson()
  const first = await remember(ada, 'Anna likes lilies')
  expect((await remember(ada, 'anna likes lilies')).id).toBe(first.id)
})

it('N1 a correction takes the place of what was thought, which stays as past; undo takes it back', async () => {
  const ada = newPerson()
  const paris = await remember(ada, 'Lives in Paris')
  const receipt = await ada.receipt('memory.correct', { memoryId: paris.id, text: 'Lives in Lyon' })
  expect(await texts(ada)).toEqual(['Lives in Lyon'])
  expect(await texts(ada, 'memory.search', { query: 'where do I live? Paris?' })).toEqual(['Lives in Lyon'])
  expect(await texts(ada, 'memory.list', { state: 'past' })).toEqual(['Lives in Paris'])
  await expect(ada.perform('memory.correct', { memoryId: paris.id, text: 'x' })).rejects.toThrow(/corrected since/)
  await ada.undo(receipt.id)
  expect(await texts(ada)).toEqual(['Lives in Paris'])
})

it('N2 the newest preference of a kind is the one in force', async () => {
  const ada = newPerson()
  await ada.perform('preference.set', { seat: 'window', homeCity: 'Paris' })
  await ada.perform('preference.set', { homeCity: 'Lyon' })
  const { preferences } = await ada.perform<{ preferences: object }>('preference.list')
  expect(preferences).toEqual({ seat: 'window', homeCity: 'Lyon' })
  expect(await texts(ada, 'memory.about_me')).toEqual(['Lives in Lyon.', 'Prefers window seats.'])
})

it('why something is thought names when it was said and what it replaced', async () => {
  const ada = newPerson()
  const paris = await remember(ada, 'Lives in Paris')
  const lyon = await ada.perform<Memory>('memory.correct', { memoryId: paris.id, text: 'Lives in Lyon' })
  const { because, before } = await ada.perform<{ because: string; before: Memory[] }>('memory.explain', {
    memoryId: lyon.id,
  })
  expect(because).toMatch(/“Lives in Lyon” You told me on .* Before that I thought: “Lives in Paris”/)
  expect(before).toHaveLength(1)
})

it('N3 what is noticed in passing is proposed, noted or left, as the person chose', async () => {
  const ada = newPerson()
  const proposed = await ada.perform<Memory>('memory.note', { text: 'Has a dog called Rex' })
  expect(await texts(ada)).toEqual([])
  expect(await texts(ada, 'memory.list', { state: 'proposed' })).toEqual(['Has a dog called Rex'])
  await ada.perform('memory.confirm', { memoryId: proposed.id })
  expect(await texts(ada)).toEqual(['Has a dog called Rex'])
  await ada.perform('memory.learn', { learning: 'note' })
  await ada.perform('memory.note', { text: 'Plays the cello' })
  expect(await texts(ada)).toEqual(['Plays the cello', 'Has a dog called Rex'])
  await ada.perform('memory.learn', { learning: 'off' })
  await expect(ada.perform('memory.note', { text: 'x y' })).rejects.toThrow(/nothing noted/)
})

it('N4 a memory of one room is not used in another', async () => {
  const ada = newPerson()
  await remember(ada, 'The codename is Heron', { scope: 'room_a' })
  expect(await texts(ada, 'memory.search', { query: 'codename' })).toEqual([])
  expect(await texts(ada, 'memory.search', { query: 'codename', roomId: 'room_a' })).toHaveLength(1)
})

it('N5 what holds until a moment is forgotten then', async () => {
  const ada = newPerson()
  setClock('2027-03-01T09:00:00Z')
  await remember(ada, 'Stays at the Grand Hotel', { until: '2027-03-05' })
  await expect(remember(ada, 'Late', { until: '2027-02-01' })).rejects.toThrow(/future/)
  setClock('2027-03-06T09:00:00Z')
  expect(await texts(ada)).toEqual([])
  await ada.alarm()
  expect(await texts(ada, 'memory.list', { state: 'past' })).toEqual([])
})

it('a decision says what was advised and what was chosen, and is found by what it was about', async () => {
  const ada = newPerson()
  await ada.perform('decision.record', { about: 'train to Basel', chosen: 'the later train', advised: 'the 8:02' })
  await ada.perform('decision.record', { about: 'office plants', chosen: 'ferns' })
  expect(await texts(ada, 'decision.list', { search: 'Which train did I take to Basel?' })).toEqual([
    'train to Basel: chose the later train, where the 8:02 was advised.',
  ])
  expect(await texts(ada, 'decision.list')).toHaveLength(2)
})

it('N6 what is forgotten is in no read, no receipt and not in the index, with all it was corrected from', async () => {
  const ada = newPerson()
  const paris = await remember(ada, 'Lives in Xanadu')
  const lyon = await ada.perform<Memory>('memory.correct', { memoryId: paris.id, text: 'Lives in Zubrowka' })
  await remember(ada, 'lives in zubrowka')
  await remember(ada, 'Likes tea')
  const receipt = await ada.receipt('memory.forget', { memoryId: lyon.id })
  const receipts = await ada.perform<object>('receipt.list', { home: 'person' })
  for (const state of ['current', 'past'])
    expect(JSON.stringify(await texts(ada, 'memory.list', { state }))).not.toMatch(/Xanadu|Zubrowka/)
  expect(await texts(ada, 'memory.search', { query: 'Zubrowka Xanadu lives' })).toEqual([])
  expect(await texts(ada, 'memory.search', { query: 'tea' })).toEqual(['Likes tea'])
  expect(JSON.stringify(receipts)).not.toMatch(/Xanadu|Zubrowka/i)
  await expect(ada.undo(receipt.id)).rejects.toThrow(/forgotten for good/)
})

it('an export has everything with its source, scope, confidence and dates, and marks what was corrected since', async () => {
  const ada = newPerson()
  const paris = await remember(ada, 'Lives in Paris *now*', { until: '2999-01-01' })
  await ada.perform('memory.correct', { memoryId: paris.id, text: 'Lives in Lyon', until: null })
  await ada.perform('preference.set', { seat: 'window' })
  await ada.perform('memory.note', { text: 'Has a dog called Rex' })
  await ada.perform('decision.record', { about: 'logo', chosen: 'blue', advised: 'red' })
  const file = async (format: string) => ada.perform<{ name: string; text: string }>('memory.export', { format })
  const json = await file('json')
  expect(json.name).toMatch(/^adjutant-memory-\d{4}-\d\d-\d\d\.json$/)
  const exported = JSON.parse(json.text) as Export
  expect(exported).toMatchObject({ format: 'adjutant.memory', version: 1, person: 'Ada' })
  expect(exported.memories.map(({ text, state }) => [text, state])).toEqual([
    ['Lives in Paris *now*', 'corrected since'],
    ['Lives in Lyon', 'in use'],
    ['Prefers window seats.', 'in use'],
    ['Has a dog called Rex', 'proposed'],
    ['logo: chose blue, where red was advised.', 'in use'],
  ])
  const { text } = await file('markdown')
  expect(text).toContain('## Facts\n\n- Lives in Lyon\n')
  expect(text).toContain('- ~~Lives in Paris \\*now\\*~~\n  corrected since · you said so · ')
  expect(text).toContain('- Seat: Prefers window seats.')
})

it('a preference that is cleared is none any more, and undo brings it back', async () => {
  const ada = newPerson()
  await ada.perform('preference.set', { seat: 'window', homeCity: 'Lyon' })
  const receipt = await ada.receipt('preference.clear', { preferences: ['seat'] })
  const preferences = async () => (await ada.perform<{ preferences: object }>('preference.list')).preferences
  expect(await preferences()).toEqual({ homeCity: 'Lyon' })
  await ada.undo(receipt.id)
  expect(await preferences()).toEqual({ seat: 'window', homeCity: 'Lyon' })
})

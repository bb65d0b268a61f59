import { expect, it } from 'vitest'
import { airports, kilometres } from './airports'
import { placeInZone, resolvePlace } from './resolve'

const codeOf = (words: string) => {
  const found = resolvePlace(words)
  return found.kind === 'place'
    ? found.place.code
    : found.kind === 'several'
      ? found.places.map(({ code }) => code)
      : null
}

it.each([
  ['Boston', 'BOS'],
  ['boston', 'BOS'],
  ['BOS', 'BOS'],
  ['bos', 'BOS'],
  ['Boston (BOS)', 'BOS'],
  ['Zürich', 'ZRH'],
  ['zuerich', 'ZRH'],
  ['London', 'LON'],
  ['LON', 'LON'],
  ['Heathrow', 'LHR'],
  ['NYC', 'NYC'],
  ['new york', 'NYC'],
  ['JFK', 'JFK'],
  ['SF', 'QSF'],
  ['München', 'MUC'],
  ['Washington DC', 'WAS'],
  ['Barcelona', 'BCN'],
  ['San José, Costa Rica', 'SJO'],
  ['Birmingham, UK', 'BHX'],
  ['Birmingham, Alabama', 'BHM'],
  ['Portland, Maine', 'PWM'],
  ['Portland, OR', 'PDX'],
  ['London, Ontario', 'YXU'],
  ['San Jose, California', 'SJC'],
  ['Singapore', 'SIN'],
  ['Changi airport', 'SIN'],
])('%s is %s', (words, code) => {
  expect(codeOf(words)).toBe(code)
})

it.each([
  ['Bostn', 'BOS'],
  ['Zurihc', 'ZRH'],
  ['Copenhaguen', 'CPH'],
])('a slip of the pen, %s, is read as the place it resembles, and said', (words, code) => {
  expect(resolvePlace(words)).toMatchObject({ kind: 'place', place: { code }, meant: expect.stringContaining(code) })
})

it('a name that several cities have is asked about', () => {
  expect(codeOf('Portland')).toEqual(expect.arrayContaining(['PDX', 'PWM']))
})

it('San José is in California and in Costa Rica', () => {
  expect(codeOf('San José')).toEqual(expect.arrayContaining(['SJC', 'SJO']))
})

it('where no scheduled flight goes, the large airports of the state are offered', () => {
  const near = resolvePlace('Paris, Texas')
  expect(near).toMatchObject({ kind: 'near', where: 'Texas' })
  expect(near.kind === 'near' && near.places.map(({ code }) => code)).toEqual(expect.arrayContaining(['DFW']))
})

it('a country is asked about', () => {
  expect(codeOf('Japan')).toEqual(expect.arrayContaining(['TYO']))
})

it.each(['', 'x', 'the moon', 'qqqqqqq', '💥'])('%s is no place', (words) => {
  expect(resolvePlace(words)).toEqual({ kind: 'unknown' })
})

it('where somebody lives is guessed from their zone', () => {
  expect(placeInZone('Europe/Zurich')?.code).toBe('ZRH')
  expect(placeInZone('America/New_York')?.code).toBe('NYC')
  expect(placeInZone('Etc/UTC')).toBeUndefined()
})

it('every airport has a zone that exists, and Zürich is 6,000 km from Boston', () => {
  for (const { zone } of airports().values())
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  expect(kilometres(airports().get('ZRH')!, airports().get('BOS')!)).toBeGreaterThan(5_900)
  expect(airports().size).toBeGreaterThan(3_000)
})

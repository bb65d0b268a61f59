import { joined } from '../../../wording/time-words'
import { chooseAmong } from '../../choose'
import type { Item } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'

/** Somebody one meets, as `calendar.people` knows them. */
export interface Person {
  name: string
  email: string
  /** Set for members of the organization. */
  personId: string | null
}

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u
const splits = /\s*,\s*(?:and\s+)?|\s+(?:and|&|plus)\s+/i

/** “Sam, Kim and bo@example.com” one by one. */
export const namesIn = (text: string): string[] =>
  text
    .split(splits)
    .map((name) => name.replace(/^(?:my|our|the)\s+/i, '').trim())
    .filter((name) => name !== '')

export type FoundPeople = { people: Person[]; unknown: string[] } | { reply: Reply }

/** Looks people up by name or address; asks where a name is that of several. */
export function* findEach(
  names: string[],
  goOn: (found: { people: Person[]; unknown: string[] }) => Script<Reply>,
  known: Person[] = [],
  unknown: string[] = [],
): Script<FoundPeople> {
  const [name, ...rest] = names
  if (name === undefined) return { people: known, unknown }
  const email = address.exec(name)?.[0]
  if (email) return yield* findEach(rest, goOn, [...known, { name: '', email, personId: null }], unknown)
  const found = yield* search(name)
  const exact = found.filter((person) => person.name.toLowerCase() === name.toLowerCase())
  const [only, second] = exact.length > 0 ? exact : found
  if (!only) return yield* findEach(rest, goOn, known, [...unknown, name])
  if (!second) return yield* findEach(rest, goOn, [...known, only], unknown)
  const choices = (exact.length > 0 ? exact : found).slice(0, 6)
  const items = choices.map((person): Item => ({ id: person.email, title: `${person.name} (${person.email})` }))
  const then = function* (chosen: Item[]): Script<Reply> {
    const meant = choices.filter((person) => chosen.some(({ id }) => id === person.email))
    const all = yield* findEach(rest, goOn, [...known, ...meant], unknown)
    return 'reply' in all ? all.reply : yield* goOn(all)
  }
  return {
    reply: {
      text: `Which ${name} do you mean?\n${items.map(({ title }, place) => `${place + 1}. ${title}`).join('\n')}`,
      question: chooseAmong(items, then),
      suggestions: items.map(({ title }) => title).slice(0, 4),
    },
  }
}

function* search(name: string): Script<Person[]> {
  const result = yield* perform('calendar_people', { search: name.slice(0, 200) })
  if (result.status !== 'completed') return []
  const { people } = result.output as { people?: Person[] }
  return people ?? []
}

/** Whom a name means where that is clear; nobody where it is not. */
export function* onlyOne(name: string): Script<{ name: string; email: string }[]> {
  const found = yield* search(name)
  const exact = found.filter((person) => person.name.toLowerCase() === name.toLowerCase())
  const [only, second] = exact.length > 0 ? exact : found
  return only && !second ? [{ name: only.name, email: only.email }] : []
}

export const callOf = ({ name, email }: { name: string; email: string }) => name || email
export const callEach = (people: { name: string; email: string }[]) => joined(people.map(callOf))

/** Whether the tools to look people up are there. */
export const knowsPeople = ({ tools }: Turn) => tools.has('calendar_people')

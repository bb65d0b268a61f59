import { Temporal } from 'temporal-polyfill'
import type { DateContext, DayPart } from '../../../src/platform/dates/date-value'
import { readWhen, type When } from '../../../src/platform/dates/when'
import { readers } from './readings'
import type { Slot, SlotText } from './slurp'

export interface SlotResult {
  input: 'title' | 'person' | 'place' | 'date and time' | 'list'
  right: boolean
  text: string
  expected: string
  got: string
}

/** A Sunday in spring, in the year that SLURP’s texts speak of: hardly one of them says “Sunday”. */
const dates: DateContext = { now: '2017-03-12T09:00:00.000Z', zone: 'UTC', locale: 'en-US' }

const little = new Set(
  'a an the my our your his her of for to at in on with and about is are be that this there i we me have has having date event set it from s up next'.split(
    ' ',
  ),
)
const tokens = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !little.has(word))

/** Whether two texts say the same: little words and the words of other inputs aside. */
function alike(one: string, other: string, aside: string) {
  const left = new Set(tokens(aside))
  const bare = (text: string) => tokens(text).join(' ')
  const rest = (text: string) =>
    tokens(text)
      .filter((word) => !left.has(word))
      .join(' ')
  return bare(one) === bare(other) || rest(one) === bare(other)
}

const timed = new Set(['date', 'time', 'timeofday', 'general_frequency'])
const titled = new Set(['event_name', 'meal_type'])
const peopled = new Set(['person', 'relation'])
/** The kind of thing alone names no event, so a question is not narrowed by it. */
const kindAlone = /^(?:calendar )?(?:meeting|appointment|event|reminder|program)s?$/i

/** How each marked input of a text was filled; a text of an intent that we have no operation for has none. */
export function scoreText(row: SlotText): SlotResult[] {
  const read = readers[row.intent]
  if (!read) return []
  const reading = read(row.text, dates)
  const words = (names: Set<string>) => row.slots.filter(({ name }) => names.has(name)).map((slot) => slot.words)
  const asideFrom = (slot: (one: Slot) => boolean) =>
    row.slots
      .filter((one) => !slot(one))
      .map(({ phrase }) => phrase)
      .join(' ')
  const results: SlotResult[] = []
  const add = (input: SlotResult['input'], expected: string, got: string, right: boolean) =>
    results.push({ input, expected, got, right, text: row.text })
  const title = words(titled).join(' ')
  if (title && reading.title !== undefined && !(row.intent === 'calendar_query' && kindAlone.test(title)))
    add(
      'title',
      title,
      reading.title ?? '',
      alike(
        reading.title ?? '',
        title,
        `${asideFrom(({ name }) => titled.has(name))} ${reading.people?.join(' ') ?? ''}`,
      ),
    )
  if (reading.people)
    for (const person of words(peopled)) {
      const named = [...reading.people, ...(/['’]?s$/.test(person) ? [reading.title ?? ''] : [])]
      const right = reading.people.some((one) => alike(one, person, '')) || holds(named.at(-1) ?? '', person)
      add('person', person, reading.people.join(', '), right)
    }
  if (reading.place !== undefined)
    for (const place of words(new Set(['place_name'])))
      add(
        'place',
        place,
        reading.place ?? '',
        alike(
          reading.place ?? '',
          place,
          asideFrom(({ name }) => name === 'place_name'),
        ),
      )
  for (const slot of row.slots)
    if (timed.has(slot.name) && reading.when)
      add('date and time', slot.phrase, said(reading.when), says(reading.when, slot))
  if (reading.list !== undefined)
    for (const list of words(new Set(['list_name'])))
      add('list', list, reading.list ?? '', sameList(reading.list, list))
  return results
}

const holds = (title: string, person: string) =>
  /['’]?s$/.test(person) && tokens(title).includes(tokens(person)[0] ?? '-')

const sameList = (read: string | null, name: string) => {
  const bare = name.replace(/\blists?\b/g, '').trim()
  return /^(?:to do|things to do)$/.test(bare) ? read === null : alike(read ?? '', bare, '')
}

const hours: Record<DayPart, [number, number]> = {
  morning: [4, 12],
  afternoon: [12, 18],
  evening: [16, 23],
  night: [17, 24],
}

const said = ({ local, range, rule, minutes }: When) =>
  [local, range && `${range.from} … ${range.to}`, rule, minutes && `${minutes} minutes`].filter(Boolean).join(', ')

/** Whether what was read for the whole text says what this piece of it says by itself. */
function says(whole: When, { name, phrase }: Slot): boolean {
  const here = phrase.replace(/^(?:for )?the (week|month|year)$/, 'this $1')
  const timeFirst = name === 'time' && readWhen(here, dates).local === null ? `at ${here}` : here
  const piece = readWhen(timeFirst, { ...dates, bareHours: true })
  if (!piece.local && !piece.rule && piece.minutes === null) return false
  if (piece.rule) return (whole.rule ?? '').startsWith(piece.rule)
  if (piece.minutes !== null && !piece.local) return whole.minutes === piece.minutes
  if (piece.range) return whole.range?.from === piece.range.from && whole.range.to === piece.range.to
  const at = whole.local ?? ''
  const day = (piece.local ?? '').slice(0, 10)
  const rightDay = !piece.hasDate || at.slice(0, 10) === day || lastDay(whole) === day
  return rightDay && (!piece.hasTime || rightTime(whole, piece))
}

const lastDay = ({ range }: When) =>
  range && range.to.length === 10 ? Temporal.PlainDate.from(range.to).subtract({ days: 1 }).toString() : null

function rightTime(whole: When, piece: When) {
  const [hour, minute] = [clock(whole.local), clock(piece.local)]
  const moment = piece.spans.map(({ value }) => value).find((value) => value.kind === 'moment')
  if (moment?.kind === 'moment' && moment.part && !/\d/.test(piece.spans[0]?.text ?? '')) {
    const [from, to] = hours[moment.part]
    return hour !== null && hour >= from * 60 && hour < to * 60
  }
  if (hour === null || minute === null) return false
  const same = (one: number) =>
    moment?.kind === 'moment' && moment.exact === false ? one % 720 === minute % 720 : one === minute
  const end = clock(whole.range?.to ?? null)
  return same(hour) || (end !== null && same(end))
}

const clock = (local: string | null) =>
  local && local.length > 10 ? Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) : null

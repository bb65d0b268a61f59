import { invalid } from '../errors'

const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)'
const list = (item: string) => new RegExp(`^${item}(?:,${item})*$`)
const numbers = list('[+-]?\\d{1,3}')

interface Part {
  shape: RegExp
  /** The values a numeric part allows; zero never is unless `low` is zero. */
  range?: [low: number, high: number]
}

/** The parts of a rule of RFC 5545, in the order they are written. */
const known: Record<string, Part> = {
  FREQ: { shape: /^(?:YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY)$/ },
  INTERVAL: { shape: /^\d{1,4}$/, range: [1, 1000] },
  BYMONTH: { shape: numbers, range: [1, 12] },
  BYWEEKNO: { shape: numbers, range: [-53, 53] },
  BYYEARDAY: { shape: numbers, range: [-366, 366] },
  BYMONTHDAY: { shape: numbers, range: [-31, 31] },
  BYDAY: { shape: list(`(?:[+-]?[1-9]\\d?)?${weekday}`) },
  BYHOUR: { shape: numbers, range: [0, 23] },
  BYMINUTE: { shape: numbers, range: [0, 59] },
  BYSECOND: { shape: numbers, range: [0, 60] },
  BYSETPOS: { shape: numbers, range: [-366, 366] },
  WKST: { shape: new RegExp(`^${weekday}$`) },
  COUNT: { shape: /^\d{1,5}$/, range: [1, 10_000] },
  UNTIL: { shape: /^\d{8}(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/ },
}
const foreign: Record<string, Part> = {
  ...known,
  INTERVAL: { shape: /^\d{1,9}$/, range: [1, 999_999_999] },
  COUNT: { shape: /^\d{1,9}$/, range: [1, 999_999_999] },
}

/** The parts of a rule by name, in their usual order, as text. */
export type RuleParts = Map<string, string>

const wrong = (why: string) =>
  invalid('recurrence.invalid', `That repetition can't be understood: ${why} Write it like FREQ=WEEKLY;BYDAY=MO.`)

/** A rule that somebody states here, each part checked. Seconds are not for people, and what means nothing is an error. */
export function readRule(text: string): RuleParts {
  const parts = read(text, known)
  const frequency = parts.get('FREQ')!
  if (frequency === 'SECONDLY' || parts.has('BYSECOND')) throw wrong('seconds are too fine to repeat by.')
  if (parts.has('BYWEEKNO') && frequency !== 'YEARLY') throw wrong('BYWEEKNO only goes with FREQ=YEARLY.')
  if (/\d/.test(parts.get('BYDAY') ?? '') && frequency !== 'MONTHLY' && frequency !== 'YEARLY')
    throw wrong('A numbered weekday such as 2MO only goes with FREQ=MONTHLY or FREQ=YEARLY.')
  return parts
}

/** A rule from another program's file: also with seconds, and with parts that go together oddly. */
export const readForeignRule = (text: string): RuleParts => read(text.replaceAll(ordinaryCalendar, ''), foreign)

/** What RFC 7529 may add without changing anything: the calendar that everybody means, and days that are not there left out. */
const ordinaryCalendar = /\b(?:RSCALE=GREGORIAN|SKIP=OMIT)(?:;|$)/gi

function read(text: string, allowed: Record<string, Part>): RuleParts {
  const given = new Map<string, string>()
  const pieces = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')
  for (const piece of pieces) {
    const [name = '', value = '', ...rest] = piece.split('=')
    const part = Object.hasOwn(allowed, name) ? allowed[name] : undefined
    if (!part || rest.length > 0) throw wrong(`“${piece.slice(0, 40)}” is not a part of a rule.`)
    if (given.has(name)) throw wrong(`${name} is there twice.`)
    if (!part.shape.test(value) || !inRange(value, part.range)) throw wrong(`${name} can't be “${value.slice(0, 40)}”.`)
    given.set(name, value)
  }
  if (!given.has('FREQ')) throw wrong('FREQ is missing.')
  if (given.has('COUNT') && given.has('UNTIL')) throw wrong('It has both COUNT and UNTIL; one is enough.')
  const day = given.get('UNTIL')?.slice(0, 8)
  if (day && !isDate(day)) throw wrong('UNTIL is not a date in the calendar.')
  return new Map(Object.keys(known).flatMap((name) => (given.has(name) ? [[name, given.get(name)!] as const] : [])))
}

/** Whether a rule speaks of times of day, so that a bare day can't be its start. */
export const hasTimes = (parts: RuleParts) =>
  parts.has('BYHOUR') || parts.has('BYMINUTE') || /HOURLY|MINUTELY|SECONDLY/.test(parts.get('FREQ') ?? '')

/** A rule as text, with some parts put in place of its own; `null` takes one out. */
export function writeRule(parts: RuleParts, changes: Record<string, string | null> = {}): string {
  const written = new Map(parts)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) written.delete(name)
    else written.set(name, value)
  }
  return [...written].map(([name, value]) => `${name}=${value}`).join(';')
}

const inRange = (value: string, range: Part['range']) =>
  !range || value.split(',').every((text) => within(Number(text), range))

const within = (number: number, [low, high]: [number, number]) =>
  number >= low && number <= high && (number !== 0 || low === 0)

function isDate(compact: string) {
  const day = `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6, 8)}`
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

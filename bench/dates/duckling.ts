import { Temporal } from 'temporal-polyfill'
import { type DateContext, type DayPart, type FoundDate, wallClock } from '../../src/platform/dates/date-value'
import { findDates } from '../../src/platform/dates/find-dates'
import { readWhen } from '../../src/platform/dates/when'

export interface DucklingCase {
  text: string
  locale: string
  latent: boolean
  reference: string
  expect: {
    kind: string
    value?: string
    from?: string
    to?: string
    direction?: string
    grain: string
    holiday?: string
  }
}

/** Duckling's own idea of when the parts of a day are. */
const parts: Record<DayPart, [number, number]> = {
  morning: [0, 12],
  afternoon: [12, 19],
  evening: [18, 24],
  night: [18, 24],
}

const wall = (text: string | undefined) => (text ?? '').slice(0, 16)
const at = (local: string) => (local.length === 10 ? `${local}T00:00` : local)
const plus = (local: string, amount: Temporal.DurationLike) =>
  Temporal.PlainDateTime.from(local).add(amount).toString({ smallestUnit: 'minute' })
const grains: Record<string, Temporal.DurationLike> = {
  minute: { minutes: 1 },
  hour: { hours: 1 },
  day: { days: 1 },
  second: { seconds: 0 },
}

/** Whether a case is read as it expects: the same start, and for spans the same end, give or take one grain. */
export function matches({ text, reference, locale, expect }: DucklingCase): boolean {
  const context = { now: new Date(reference).toISOString(), zone: '-02:00', locale: locale === 'en' ? 'en-US' : locale }
  const found = findDates(text, context)
  const when = readWhen(text, context)
  const one = found[0]
  if (!one) return false
  if (expect.kind === 'value') return isValue(expect, one, when.local)
  if (expect.kind === 'open-interval') return at(when.local ?? '') === wall(expect.value ?? expect.from)
  const span = spanOf(one, when.local, context)
  if (!span) return false
  const ends = [span.to, plus(span.to, grains[expect.grain] ?? { days: 0 })]
  return span.from === wall(expect.from) && ends.includes(wall(expect.to))
}

function isValue({ grain, value }: DucklingCase['expect'], { value: read }: FoundDate, local: string | null) {
  if (read.kind === 'range') return read.grain === grain && at(read.from) === wall(value)
  return local !== null && at(local) === wall(value) && (value ?? '').slice(17, 19) === '00'
}

function spanOf({ value, lead }: FoundDate, local: string | null, context: DateContext) {
  if (value.kind === 'range') return { from: at(value.from), to: at(value.to) }
  if (value.kind !== 'moment') return null
  if (lead === 'by')
    return {
      from: wallClock(context).toString({ smallestUnit: 'minute' }),
      to: local && local.length === 10 ? plus(at(local), { days: 1 }) : at(local ?? ''),
    }
  if (!value.part) return null
  const [start, end] = parts[value.part]
  const day = at(value.local.slice(0, 10))
  return { from: plus(day, { hours: start }), to: plus(day, { hours: end }) }
}

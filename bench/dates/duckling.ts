import { Temporal } from 'temporal-polyfill'
import { type DateContext, type DayPart, type FoundDate, wallClock } from '../../src/platform/dates/date-value'
import { readWhen, type When } from '../../src/platform/dates/when'

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
  const when = readWhen(text, context)
  const [one] = when.spans
  if (!one) return false
  if (expect.kind === 'value') return isValue(expect, one, when.local)
  if (expect.kind === 'open-interval') return at(when.local ?? '') === wall(expect.value ?? expect.from)
  const span = spanOf(one, when, context)
  if (!span) return false
  const ends = [span.to, plus(span.to, grains[expect.grain] ?? { days: 0 })]
  return span.from === wall(expect.from) && ends.includes(wall(expect.to))
}

function isValue({ grain, value }: DucklingCase['expect'], { value: read }: FoundDate, local: string | null) {
  if (read.kind === 'range') return read.grain === grain && at(read.from) === wall(value)
  return local !== null && at(local) === wall(value) && (value ?? '').slice(17, 19) === '00'
}

function spanOf({ lead }: FoundDate, { local, range, minutes, spans }: When, context: DateContext) {
  if (range)
    return isWeekend(range)
      ? { from: `${plus(at(range.from), { days: -1 }).slice(0, 10)}T18:00`, to: at(range.to) }
      : { from: at(range.from), to: at(range.to) }
  if (!local) return null
  if (lead === 'by')
    return {
      from: wallClock(context).toString({ smallestUnit: 'minute' }),
      to: local.length === 10 ? plus(at(local), { days: 1 }) : at(local),
    }
  if (minutes) return { from: at(local), to: plus(at(local), { minutes }) }
  const part = spans.map(({ value }) => (value.kind === 'moment' ? value.part : undefined)).find(Boolean)
  if (!part) return null
  const [start, end] = parts[part]
  const day = at(local.slice(0, 10))
  return { from: plus(day, { hours: start }), to: plus(day, { hours: end }) }
}

/** Ours are Saturday and Sunday; Duckling’s begin on Friday at six in the evening. */
const isWeekend = ({ from, to }: { from: string; to: string }) =>
  from.length === 10 && Temporal.PlainDate.from(from).dayOfWeek === 6 && plus(at(from), { days: 2 }) === at(to)

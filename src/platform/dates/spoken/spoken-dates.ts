import { en, type ParsedResult } from 'chrono-node'
import { Temporal } from 'temporal-polyfill'
import { placeTime } from '../clock-hours'
import {
  asLocal,
  type DateContext,
  type DateValue,
  type DayPart,
  type FoundDate,
  monthFirst,
  partHours,
  today,
  wallClock,
} from '../date-value'
import { month } from '../names'
import { findNow } from './now'

type Components = ParsedResult['start']

/** Words that are a month or a weekday only beside other words about time. */
const ambiguous = /^(?:may|march|mar|sat|sun|second|sec|now|mon|wed|fri|jan|dec|in|on|at)$/i
const littleWords =
  /(?:\b(?:at the latest|not before|not after|not until|no earlier than|not earlier than|no later than|not later than|earlier than|later than|starting|due|by|before|until|till|til|on|at|from|for|around|about|in|since|after|this coming|next|@)\s(?!\s))+(?:the\s)?$/i
const part = /\b(morning|afternoon|evening|tonight|night)\b/i

/** From then on one says “this afternoon” rather than “Friday afternoon”. */
const partBegins: Record<DayPart, number> = { morning: 5, afternoon: 12, evening: 17, night: 20 }

const partOf = (text: string): DayPart | undefined => {
  const found = part.exec(text)?.[1]?.toLowerCase()
  return found === 'tonight' ? 'night' : (found as DayPart | undefined)
}

function plainDay(components: Components) {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')]
  try {
    return Temporal.PlainDate.from({ year: year ?? 1970, month: month ?? 1, day: day ?? 1 }, { overflow: 'reject' })
  } catch {
    return null
  }
}

const hasDay = (components: Components) =>
  components.isCertain('day') || components.isCertain('weekday') || components.isCertain('month')

/** Whether a zone was said with the time; what the library counts from now has the zone of its reference. */
const statesZone = (components: Components, text: string) =>
  components.isCertain('timezoneOffset') &&
  components.isCertain('hour') &&
  (components.get('timezoneOffset') !== 0 || /\b(?:gmt|utc)\b|\dz\b/i.test(text))

/** The moment a library result means, by our rules for hours without am or pm and for days that have passed. */
function readMoment(
  components: Components,
  text: string,
  context: DateContext,
): (DateValue & { kind: 'moment' }) | null {
  const hasDate = hasDay(components) || /\b(today|tonight|tomorrow|yesterday)\b/i.test(text)
  const dayPart = partOf(text)
  const stated = hasDate ? plainDay(components) : null
  const bareWeekday = components.isCertain('weekday') && !components.isCertain('day') && !components.isCertain('hour')
  const gone = !dayPart || partBegins[dayPart] <= wallClock(context).hour
  const day = stated && bareWeekday && stated.equals(today(context)) && gone ? stated.add({ days: 7 }) : stated
  if (hasDate && !day) return null
  if (statesZone(components, text)) {
    const instant = Temporal.Instant.fromEpochMilliseconds(components.date().getTime())
    return {
      kind: 'moment',
      local: asLocal(instant.toZonedDateTimeISO(context.zone).toPlainDateTime()),
      hasDate,
      hasTime: true,
      exact: true,
    }
  }
  if (components.isCertain('hour')) {
    const hour = components.get('hour') ?? 0
    const exact =
      components.isCertain('meridiem') ||
      hour > 12 ||
      hour === 0 ||
      /\b0\d:\d\d/.test(text) ||
      /\b(noon|midnight)\b/i.test(text)
    const clock = { hour, minute: components.get('minute') ?? 0, exact, ...(dayPart && !exact && { part: dayPart }) }
    const base = day ?? (dayPart && /\b(this|tonight)\b/i.test(text) ? today(context) : null)
    return {
      kind: 'moment',
      local: asLocal(placeTime(clock, base, context)),
      hasDate: hasDate || base !== null,
      hasTime: true,
      exact,
    }
  }
  if (dayPart) {
    const base = day ?? today(context)
    const local = asLocal(base.toPlainDateTime({ hour: partHours[dayPart] }))
    const late = !day && !/\b(this|tonight)\b/i.test(text) && local <= asLocal(wallClock(context))
    const shown = late ? asLocal(base.add({ days: 1 }).toPlainDateTime({ hour: partHours[dayPart] })) : local
    return { kind: 'moment', local: shown, hasDate: hasDate || /\bthis\b/i.test(text), hasTime: true, part: dayPart }
  }
  return day && { kind: 'moment', local: day.toString(), hasDate: true, hasTime: false }
}

/** A month of a year, the coming one, where no day of it was said. */
function readMonth(components: Components): (DateValue & { kind: 'range' }) | null {
  if (!components.isCertain('month') || ['day', 'weekday', 'hour'].some((part) => components.isCertain(part as 'day')))
    return null
  const first = plainDay(components)?.with({ day: 1 })
  if (!first) return null
  return { kind: 'range', from: first.toString(), to: first.add({ months: 1 }).toString(), grain: 'month' }
}

/**
 * Where hours from the one to the other begin. Without am and pm they are those of a working day: “from 10 to 12” never
 * begins late in the evening. With them at the end alone the start is the nearest before it: “nine to five pm”.
 */
function beginning(
  { local, hasDate, exact }: DateValue & { kind: 'moment' },
  result: ParsedResult,
  context: DateContext,
) {
  const start = Temporal.PlainDateTime.from(local)
  const ahead = (at: Temporal.PlainDateTime) =>
    hasDate || Temporal.PlainDateTime.compare(at, wallClock(context)) > 0 ? at : at.add({ days: 1 })
  if (!result.start.isCertain('meridiem') && result.end?.isCertain('meridiem')) {
    const [hour, end] = [start.hour % 12, result.end.get('hour') ?? 0]
    const late = hour + 12 + start.minute / 60 < end + (result.end.get('minute') ?? 0) / 60
    return ahead(start.with({ hour: late ? hour + 12 : hour }))
  }
  return hasDate || exact !== false || start.hour < 19 ? start : ahead(start.subtract({ hours: 12 }))
}

/** From the first to the second; a bare hour at the end is after the start. */
function readRange(result: ParsedResult, context: DateContext): DateValue | null {
  const [month, last] = [readMonth(result.start), result.end && readMonth(result.end)]
  if (month) return last && last.to > month.to ? { ...month, to: last.to } : month
  const from = readMoment(result.start, result.text, context)
  const end = result.end && plainDay(result.end)
  if (!from || !result.end || !end) return from
  if (!result.end.isCertain('hour')) {
    const over = end.add({ days: 1 }).toString()
    return over > from.local ? { kind: 'range', from: from.local, to: over, grain: 'day' } : from
  }
  const start = beginning(from, result, context)
  const zoned = statesZone(result.end, result.text) ? readMoment(result.end, result.text, context) : null
  if (zoned && zoned.local > from.local)
    return { kind: 'range', from: from.local, to: zoned.local, grain: 'minute', hasDate: from.hasDate }
  const moved = start.toString() !== Temporal.PlainDateTime.from(from.local).toString()
  let to = (hasDay(result.end) && !moved ? end : start.toPlainDate()).toPlainDateTime({
    hour: result.end.get('hour') ?? 0,
    minute: result.end.get('minute') ?? 0,
  })
  if (!result.end.isCertain('meridiem') && Temporal.PlainDateTime.compare(to, start.add({ hours: 12 })) > 0)
    to = to.subtract({ hours: 12 })
  while (Temporal.PlainDateTime.compare(to, start) <= 0)
    to = to.add({ hours: result.end.isCertain('meridiem') ? 24 : 12 })
  const hasDate = from.hasDate || hasDay(result.end)
  return { kind: 'range', from: asLocal(start), to: asLocal(to), grain: 'minute', hasDate }
}

function believable(result: ParsedResult, text: string) {
  const words = result.text.trim()
  if (words === text.trim() && /^[a-z]{3,}\.?$/i.test(words) && !/^sec(?:ond)?s?$/i.test(words)) return true
  if (new RegExp(`^(?:in )?(?:${month})$`, 'i').test(words) && ambiguous.test(words.replace(/^in /i, '')))
    return (
      /\b(?:in|by|until|since|next|last|this|during|from|to)\s+$/i.test(text.slice(0, result.index)) ||
      /^in /i.test(words)
    )
  if (ambiguous.test(words))
    return /^(?:sat|sun|mon|wed|fri)$/.test(words) && littleWords.test(text.slice(0, result.index))
  if (/^a [a-z]$/i.test(words) || /^(?:an?|the|one) (?:second|minute|hour|day|week|month|quarter|year)s?$/i.test(words))
    return false
  if (/^24\/7$/.test(words)) return false
  if (/^\d{1,4}$/.test(words) || /^\d{1,4}[a-z]$/i.test(words)) return false
  const after = text.slice(result.index + result.text.length)
  if (/^[-–]\w/.test(after)) return false
  if (
    /^\d{1,2} (?:to|-|–) \d{1,2}$/i.test(words) &&
    /^ (?!on\b|at\b|in\b|with\b|for\b|and\b|to\b|please\b)\p{L}/iu.test(after)
  )
    return false
  if (/^at \d{1,4}$/i.test(words) && /^[.:,]\d/.test(after)) return false
  if (/^(?:at )?\d{1,2}$/i.test(words) && /^\s*(?:%|people|dollars|percent|th\b|items|\$)/i.test(after)) return false
  return true
}

/** Days and times of the ordinary kind, read by the date library on the rewritten text. */
export function findSpoken(text: string, context: DateContext): FoundDate[] {
  const parser = monthFirst(context) ? en.casual : en.GB
  const wall = wallClock(context)
  const reference = { instant: new Date(`${wall.toString({ smallestUnit: 'second' })}Z`), timezone: 0 }
  const results = parser.parse(text, reference, { forwardDate: true })
  const spoken = results.flatMap((result) => {
    if (!believable(result, text)) return []
    const value = readRange(result, context)
    if (!value) return []
    const before = wordsBefore(text, result)
    const own = /^(by|until|till|before|at|on|from|in)\b/i.exec(result.text)?.[0] ?? ''
    const start = result.index - before.length
    const end = result.index + result.text.length
    return [{ start, end, text: text.slice(start, end), lead: leadOf(before) || own.toLowerCase(), value }]
  })
  const now = findNow(text, context)
  return [...now, ...spoken.filter((one) => !now.some((other) => one.start < other.end && other.start < one.end))]
}

/** The little words that belong to a result; “about” and “around” do only with a time: “about tomorrow’s meeting”. */
function wordsBefore(text: string, result: ParsedResult) {
  const words = littleWords.exec(text.slice(0, result.index))?.[0] ?? ''
  if (/\d|noon|midnight/i.test(result.text)) return words
  const about = words.search(/\b(?:about|around)\s/i) + 1
  return about > 0 ? '' : words
}

/** “not before” says what “after” says, “no later than” what “by” says; else the first of the little words counts. */
function leadOf(before: string) {
  const words = before.trim().toLowerCase()
  if (/^(?:not before|not until|no earlier than|not earlier than|later than)\b/.test(words)) return 'after'
  if (/^(?:not after|no later than|not later than)\b/.test(words)) return 'by'
  if (/^earlier than\b/.test(words)) return 'before'
  return words.split(/\s+/).find((word) => word !== 'the' && word !== 'next') ?? ''
}

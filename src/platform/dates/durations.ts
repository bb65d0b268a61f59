import { Temporal } from 'temporal-polyfill'
import { asLocal, type DateContext, type FoundDate, wallClock } from './date-value'
import { numberPattern, toNumber } from './numbers'

const unit =
  '(minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|wks?|fortnights?|months?|years?|yrs?|quarters?|decades?|seconds?|secs?)'
const quantity = `(?:(?:(?:an?|one) )?(?:half|quarter) (?:of )?an? hour|three quarters of an hour|half (?:a |an )?(?:day|hour|week)|[13]/[24] ?(?:of an )?(?:h|hour)\\b|(${numberPattern})(?: (?:more|additional))?(?:( and a half)| 1/2)?[ -]?${unit}\\b( and a half)?(?:(?:,? and |,? )(${numberPattern})[ -]?${unit}\\b)?)`

/** A length of time said in words, such as “an hour and a half”; `null` when it is none. */
export function readDuration(text: string): Temporal.Duration | null {
  const clean = text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (/^half (?:a )?day$/.test(clean)) return Temporal.Duration.from({ hours: 12 })
  if (/^half (?:a )?week$/.test(clean)) return Temporal.Duration.from({ days: 3 })
  if (/three quarters|^3\/4/.test(clean)) return Temporal.Duration.from({ minutes: 45 })
  if (/quarter (?:of )?an hour|^1\/4/.test(clean)) return Temporal.Duration.from({ minutes: 15 })
  if (/half (?:an? )?hour|^1\/2|half of an hour/.test(clean)) return Temporal.Duration.from({ minutes: 30 })
  const match = new RegExp(`^${quantity}$`, 'i').exec(clean)
  if (!match?.[1] || !match[3]) return null
  const first = inUnit(toNumber(match[1]) + (match[2] || match[4] ? 0.5 : 0), match[3])
  const second = match[5] && match[6] ? inUnit(toNumber(match[5]), match[6]) : null
  if (!first) return null
  return second ? combine(first, second) : first
}

const combine = (first: Temporal.Duration, second: Temporal.Duration) =>
  Temporal.Duration.from({
    years: first.years + second.years,
    months: first.months + second.months,
    days: first.days + second.days,
    minutes: first.minutes + second.minutes,
    seconds: first.seconds + second.seconds,
  })

function inUnit(count: number, word: string): Temporal.Duration | null {
  if (!(count >= 0) || count > 5000) return null
  const whole = (value: number) => Math.round(value)
  if (/^s/.test(word)) return Temporal.Duration.from({ seconds: whole(count) })
  if (/^mi/.test(word)) return Temporal.Duration.from({ minutes: whole(count) })
  if (/^h/.test(word)) return Temporal.Duration.from({ minutes: whole(count * 60) })
  if (/^(d(?!e)|n)/.test(word)) return Temporal.Duration.from({ days: whole(count) })
  if (/^f/.test(word)) return Temporal.Duration.from({ days: whole(count * 14) })
  if (/^w/.test(word)) return Temporal.Duration.from({ days: whole(count * 7) })
  if (/^q/.test(word)) return Temporal.Duration.from({ months: whole(count * 3) })
  if (/^mo/.test(word)) return Temporal.Duration.from({ months: whole(count) })
  return Temporal.Duration.from({ years: whole(count * (/^de/.test(word) ? 10 : 1)) })
}

/** The moment this far from now. Hours and minutes are real time, also across a clock change; days keep the day only. */
export function momentAway(length: Temporal.Duration, sign: 1 | -1, context: DateContext): FoundDate['value'] {
  const signed = sign < 0 ? length.negated() : length
  if (length.minutes || length.seconds) {
    const zoned = Temporal.Instant.from(context.now).toZonedDateTimeISO(context.zone).add(signed)
    return { kind: 'moment', local: asLocal(zoned.toPlainDateTime()), hasDate: true, hasTime: true }
  }
  const day = wallClock(context).toPlainDate().add(signed)
  return { kind: 'moment', local: day.toString(), hasDate: true, hasTime: false }
}

const away = new RegExp(
  `\\b(in|within|after) (?:the next |about |around |like )?(${quantity})(?: time)?(?!\\s*(?:before|after|ahead|prior|from (?!now)))\\b(?: from now)?|\\b(${quantity}) (from now|later|hence|ago)\\b`,
  'gi',
)
const alone = new RegExp(
  `\\b(?:(for|takes?|lasting|last) (?:about |around )?)?(${quantity})(?![\\w'’])(?!\\s+(?:past|to|till?|after|before)\\s+(?:\\d|noon|midnight))`,
  'gi',
)

/** “in two hours”, “three days from now”, “a week ago”. */
export function findAway(text: string, context: DateContext): FoundDate[] {
  return [...text.matchAll(away)].flatMap((match) => {
    const words = match[2] ?? match[9]
    const length = words ? readDuration(words) : null
    if (!length) return []
    const value = momentAway(length, /ago/i.test(match.at(-1) ?? '') ? -1 : 1, context)
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        lead: (match[1] ?? '').toLowerCase(),
        value,
      },
    ]
  })
}

/** “for two hours”, “30 minutes”: a length, tied to no moment. */
export function findLengths(text: string): FoundDate[] {
  return [...text.matchAll(alone)].flatMap((match) => {
    const length = readDuration(match[2] ?? '')
    if (!length || length.years || length.months) return []
    if (/^(a|an|few|couple)\s/i.test(match[2] ?? '') && !match[1] && length.days) return []
    const minutes = length.days * 1440 + length.minutes + length.seconds / 60
    const lead = (match[1] ?? '').toLowerCase()
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        lead,
        value: { kind: 'duration', minutes },
      },
    ]
  })
}

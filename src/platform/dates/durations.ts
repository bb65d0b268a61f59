import { Temporal } from 'temporal-polyfill'
import { asLocal, type DateContext, type FoundDate, wallClock } from './date-value'
import { numberPattern, toNumber } from './numbers'

const unit =
  '(?:minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|wks?|fortnights?|months?|mos?|years?|yrs?|quarters?|decades?|seconds|(?<=\\b(?:an?|one|1)[ -])second|secs?|(?<=\\d)[dwmy])'
const half = '(?: and an? half)'
const fraction =
  '(?:(?:an?|one) )?(?:half|quarter) (?:of )?an? hour|(?:(?:an?|one) )?half hour|half(?: of)? an hour|three[- ]quarters of an hour|half (?:a |an )?(?:day|hour|week)|[13]/[24] ?(?:of an )?(?:h|hour)\\b|(?:an?|one) hour and (?:a|three) quarters?'
const part = `(?:${numberPattern})(?: (?:more|additional|full|whole))?(?:${half}|,? 1/2)?[ -]?${unit}(?![\\w])${half}?`
/** A length of time in words, without groups of its own. */
const quantity = `(?:${fraction}|${part}(?:(?:,? and |,? )${part}){0,3})`
const parts = new RegExp(
  `(${numberPattern})(?: (?:more|additional|full|whole))?(${half}|,? 1/2)?[ -]?(${unit})(?![\\w])(${half})?`,
  'gi',
)
const whole = new RegExp(`^${quantity}$`, 'i')

const fixed: [RegExp, Temporal.DurationLike][] = [
  [/^half (?:an? )?day$/, { hours: 12 }],
  [/^half (?:an? )?week$/, { days: 3 }],
  [/^(?:an?|one) hour and an? quarter$/, { minutes: 75 }],
  [/^(?:an?|one) hour and three quarters$/, { minutes: 105 }],
  [/^(?:three[- ]quarters of an|3\/4 ?(?:of an )?) ?h(?:our)?$/, { minutes: 45 }],
  [/^(?:(?:(?:an?|one) )?quarter (?:of )?an? hour|1\/4 ?(?:of an )?h(?:our)?)$/, { minutes: 15 }],
  [/^(?:(?:(?:an?|one) )?half (?:of )?(?:an? )?hour|1\/2 ?(?:of an )?h(?:our)?)$/, { minutes: 30 }],
]

/** A length of time said in words, such as “an hour and a half”; `null` when it is none. */
export function readDuration(text: string): Temporal.Duration | null {
  const clean = text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (!whole.test(clean)) return null
  const said = fixed.find(([pattern]) => pattern.test(clean))?.[1]
  if (said) return Temporal.Duration.from(said)
  const read = [...clean.matchAll(parts)].map(([, count = '', before, word = '', after]) =>
    inUnit(toNumber(count) + (before || after ? 0.5 : 0), word),
  )
  return read.reduce((sum, next) => (sum && next ? combine(sum, next) : null), Temporal.Duration.from({ minutes: 0 }))
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
  if (/^mi|^m$/.test(word)) return Temporal.Duration.from({ minutes: whole(count) })
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

const about = '(?:(?:the next|about|around|roughly|approximately|just|only|exactly|like|another|~)(?: |(?<=~)))*'
const away = new RegExp(
  `\\b(?<lead>in|within|after) ${about}(?<ahead>${quantity})(?: time)?(?!\\s*(?:before|after|ahead|prior|from (?!now)))\\b(?: from now)?|\\b(?<far>${quantity}) (?<turn>from now|later|hence|ago)\\b|(?<=^|\\s)(?<sign>[+−-])(?<signed>(?=\\d)${quantity})(?![\\w-])`,
  'gi',
)
/** “call me back in 20”: minutes, where nothing else follows that could be counted. */
const bare = /\b(in) (?:about |around )?(5|10|15|20|25|30|40|45|50|60|90)(?=$|[.,;!?]| (?:to|please|and) )/gi
const alone = new RegExp(
  `\\b(?:(?<lead>for|takes?|lasting|lasts?) ${about})?(?<length>${quantity})(?![\\w'’])(?!\\s+(?:past|to|till?|after|before)\\s+(?:\\d|noon|midnight))`,
  'gi',
)

/** Whether a text has a unit of time in it at all: most have none, and looking closer takes time. */
const counted =
  /(?:\d|\b)(?:min|hour|hr|h\b|day|night|we?e?k|fortnight|mo(?:nth|s?\b)|y(?:ea)?rs?\b|quarter|decade|sec)|\d[dwmy]\b/i

/** “in two hours”, “three days from now”, “a week ago”, “+1 day 2 hours”. */
export function findAway(text: string, context: DateContext): FoundDate[] {
  const found = (match: RegExpMatchArray, lead: string, words: string, sign: 1 | -1): FoundDate[] => {
    const length = readDuration(words)
    const start = match.index ?? 0
    if (!length) return []
    const value = momentAway(length, sign, context)
    return [{ start, end: start + match[0].length, text: match[0], lead: lead.toLowerCase(), value }]
  }
  const far = counted.test(text) ? [...text.matchAll(away)] : []
  return [
    ...far.flatMap((match) => {
      const { lead = '', ahead, far: gone, turn = '', sign, signed } = match.groups ?? {}
      const back = /ago/i.test(turn) || (sign !== undefined && sign !== '+')
      return found(match, lead, ahead ?? gone ?? signed ?? '', back ? -1 : 1)
    }),
    ...[...text.matchAll(bare)].flatMap((match) => found(match, 'in', `${match[2]} minutes`, 1)),
  ]
}

/** “for two hours”, “30 minutes”: a length, tied to no moment. */
export function findLengths(text: string): FoundDate[] {
  if (!counted.test(text)) return []
  return [...text.matchAll(alone)].flatMap((match) => {
    const { lead = '', length: words = '' } = match.groups ?? {}
    const length = readDuration(words)
    if (!length || length.years || length.months) return []
    const before = /^ (?:before|ahead of|prior to|in advance|beforehand)\b/i.test(
      text.slice(match.index + match[0].length),
    )
    if (/^(a|an|few|couple)\s/i.test(words) && !lead && !before && length.days) return []
    if (!lead && /\d(?:[dwmy]|mos?)$/i.test(words)) return []
    const minutes = length.days * 1440 + length.minutes + length.seconds / 60
    const value = { kind: 'duration' as const, minutes }
    const [start, said] = [match.index, match[0]]
    return [{ start, end: start + said.length, text: said, lead: lead.toLowerCase(), value }]
  })
}

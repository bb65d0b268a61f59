import { Temporal } from 'temporal-polyfill'
import { type DateContext, pad, today } from '../date-value'
import { ordinalPattern, toNumber, toOrdinal, wordPattern } from '../numbers'
import { weekday, weekdayCode } from '../recurrence'
import type { Rewriting } from './rewriting'

const months = 'january february march april may june july august september october november december'.split(' ')
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const monthNumber = (name: string) => months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1
const hour = `(\\d{1,2}|${wordPattern})`
const order = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const clock = (hours: number, minutes: number) => `${hours}:${pad(minutes)}`
const isHour = (value: number) => value >= 0 && value <= 24

/** “the parent evening”: a part of the day only in company of a day or a little word; blanked elsewhere. */
function hidePartsInNames(text: Rewriting) {
  const company =
    /(?:^|\b(?:this|in|the|tomorrow|yesterday|today|that|early|late|next|last|at|on|by|until|for|every|each|o'clock|[ap]m|\d|and|or|during|before|after|in the|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+)$/i
  text.replace(/\b(?:morning|afternoon|evening|night)s?\b(?!\s+at\b|\s+\d)/gi, ([word], at, whole) =>
    company.test(whole.slice(0, at)) || /^\s*$/.test(whole.slice(0, at)) ? null : 'x'.repeat(word?.length ?? 0),
  )
}

/** “half past three”, “ten to nine”, “five o'clock”, “seven thirty pm” as digits. */
function rewriteClock(text: Rewriting) {
  text.replace(/\b([ap])\.\s?m\b\.?/gi, ([, letter]) => `${letter}m`)
  text.replace(/\b(at \d{1,2}|\d{1,2}:\d\d) ?([ap])\.?(?=\s|$)/gi, ([, time, letter]) => `${time} ${letter}m`)
  text.replace(
    /\bbetween (.{1,14}?) and (?=\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/gi,
    ([all, first]) =>
      /\d|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/i.test(first ?? '')
        ? `from ${first} to `
        : (all ?? null),
  )
  text.replace(/\bo["'’ ]?\s?clock\b/gi, () => "o'clock")
  text.replace(/\bmid[ -]day\b/gi, () => 'noon')
  text.replace(/\b(noonish|midday)\b/gi, () => 'noon')
  text.replace(/\b(\d{1,2})h(\d\d)\b/gi, ([, h, m]) => (isHour(Number(h)) ? clock(Number(h), Number(m)) : null))
  text.replace(/\b(\d{1,2})h\b/gi, ([, h], at, whole) =>
    isHour(Number(h)) && !/\b(?:in|for)\s$/i.test(whole.slice(0, at)) ? clock(Number(h), 0) : null,
  )
  text.replace(/\b(?:a )?quarter (?:to|of|till?) noon\b/gi, () => '11:45 am')
  text.replace(
    new RegExp(`\\bhalf[ -](?:past )?${hour}(?! ?(?:hour|day|a|an|days|hours|the|dozen))\\b`, 'gi'),
    ([, h]) => {
      const value = toNumber(h ?? '')
      return value >= 1 && value <= 12 ? clock(value, 30) : null
    },
  )
  for (const word of ['past', 'after'])
    text.replace(new RegExp(`\\b(?:a )?quarter ${word} ${hour}(?: ?o'clock)?`, 'gi'), ([, h]) =>
      isHour(toNumber(h ?? '')) ? clock(toNumber(h ?? ''), 15) : null,
    )
  text.replace(new RegExp(`\\b(?:a )?quarter (?:to|of|till?) ${hour}(?: ?o'clock)?`, 'gi'), ([, h]) =>
    isHour(toNumber(h ?? '')) ? clock(((toNumber(h ?? '') + 10) % 12) + 1, 45) : null,
  )
  text.replace(
    new RegExp(
      `\\b${hour}(?: minutes?)? (past|after|to|before|till?) ${hour}(?! ?(?:days?|weeks?|months?|hours?|minutes?|people|\\d|th|rd|nd|st))(?=$|[ ,.?!ap])`,
      'gi',
    ),
    ([, m, word, h], at, whole) => {
      const minutes = toNumber(m ?? '')
      const hours = toNumber(h ?? '')
      if (!(minutes >= 1 && minutes <= 30 && hours >= 1 && hours <= 12)) return null
      if (/to/i.test(word ?? '') && (/\bfrom\s+$/i.test(whole.slice(0, at)) || minutes % 5 !== 0)) return null
      return /past|after/i.test(word ?? '') ? clock(hours, minutes) : clock(((hours + 10) % 12) + 1, 60 - minutes)
    },
  )
  const words = `(${wordPattern})(?:[ -](oh )?(${wordPattern}))?`
  const inWords = (_: string, a: string | undefined, oh: string | undefined, b: string | undefined) => {
    const hours = toNumber(a ?? '')
    const minutes = b ? toNumber(b) : null
    if (!(hours >= 1 && hours <= 12)) return null
    if (minutes === null) return String(hours)
    return minutes >= (oh ? 0 : 10) && minutes < 60 ? clock(hours, minutes) : null
  }
  text.replace(
    new RegExp(
      `\\b${words}(?=\\s?(?:[ap]m\\b|o'clock|(?:in the|this) (?:morning|afternoon|evening|night)|at night))`,
      'gi',
    ),
    ([all, a, oh, b]) => inWords(all ?? '', a, oh, b),
  )
  text.replace(
    new RegExp(
      `\\b(at|by|until|till|around|about|before|after|to|from|@) ${words}(?=$|[,.?!]| (?:on|to|for|and|tomorrow|today|tonight|this|next|every|instead|please|in the|each|${weekday}))`,
      'gi',
    ),
    ([all, lead, a, oh, b]) => {
      const made = inWords(all ?? '', a, oh, b)
      return made === null || (/^to$/i.test(lead ?? '') && !b) ? null : `${lead} ${made}`
    },
  )
  text.replace(
    /\b(at|by|until|from|to) (\d{1,2}) ([0-5]\d)\b(?!\s?(?:[a-z]*day|min|hour|week|month))/gi,
    ([, lead, h, m]) => (isHour(Number(h)) ? `${lead} ${clock(Number(h), Number(m))}` : null),
  )
  text.replace(
    /\b(at|by|@) ?(\d{1,2})([0-5]\d)(?= ?(?:[ap]m\b|ish|$|on\b|tomorrow|today|tonight))(?:ish)?/gi,
    ([, lead, h, m]) => (isHour(Number(h)) && Number(h) > 0 ? `${lead} ${clock(Number(h), Number(m))}` : null),
  )
  text.replace(/\b(\d{1,2})([0-5]\d)(?= ?[ap]m\b)/gi, ([, h, m]) =>
    Number(h) >= 1 && Number(h) <= 12 ? clock(Number(h), Number(m)) : null,
  )
  text.replace(/\b(\d{1,2}(?::\d\d)?)[ -]?ish\b/gi, ([, time]) => time ?? null)
}

const meridiem = (hours: number, part: string) => {
  if (/morning/i.test(part)) return 'am'
  return /night/i.test(part) && (hours < 5 || hours === 12) ? 'am' : 'pm'
}

/** “8 this evening”, “evening 5:30”, “11 in the night” with am or pm. */
function rewriteParts(text: Rewriting) {
  const time = `(\\d{1,2})(:\\d\\d)?(?: ?o'clock)?`
  text.replace(
    new RegExp(
      `\\b${time} (in the |at |on the |this |tomorrow |yesterday |tomorrow in the )?(morning|afternoon|evening|night)\\b`,
      'gi',
    ),
    ([all, h, minutes = '', day = '', part = '']) => {
      const hours = Number(h)
      if (hours < 1 || hours > 12) return all ?? null
      const said = /tomorrow|yesterday/i.exec(day)?.[0] ?? (/this/i.test(day) ? 'today' : '')
      return `${h}${minutes} ${meridiem(hours, part)}${said && ` ${said}`}`
    },
  )
  text.replace(
    new RegExp(
      `\\b(this |in the |tomorrow |)(morning|afternoon|evening|night)(?: at| around|,)? ${time}(?! ?(?:[ap]m|th\\b|st\\b|nd\\b|rd\\b|/|-|people|\\d|:))`,
      'gi',
    ),
    ([all, day = '', part = '', h, minutes = '']) => {
      const hours = Number(h)
      if (hours < 1 || hours > 12) return all ?? null
      const said = /tomorrow/i.test(day) ? 'tomorrow ' : /this/i.test(day) ? 'today ' : ''
      return `${said}at ${h}${minutes} ${meridiem(hours, part)}`
    },
  )
}

const nth = (year: number, monthOfYear: number, place: number, code: string) => {
  const first = Temporal.PlainDate.from({ year, month: monthOfYear, day: 1 })
  const target = order.indexOf(code) + 1
  if (place < 0) {
    const last = first.with({ day: first.daysInMonth })
    return last.subtract({ days: (last.dayOfWeek - target + 7) % 7 })
  }
  return first.add({ days: ((target - first.dayOfWeek + 7) % 7) + (place - 1) * 7 })
}

/** “the 15th”, “20th of next month”, “first tuesday of october”, “two sundays from now” as ISO days. */
export function rewriteDays(text: Rewriting, context: DateContext) {
  const now = today(context)
  const ahead = (make: (year: number) => Temporal.PlainDate) => {
    const made = make(now.year)
    return Temporal.PlainDate.compare(made, now) < 0 ? make(now.year + 1) : made
  }
  const dayOfMonth = (day: number, shift: number) => {
    if (!(day >= 1 && day <= 31)) return null
    const base = now.with({ day: 1 }).add({ months: shift })
    return day <= base.daysInMonth ? base.with({ day }).toString() : null
  }
  text.replace(
    new RegExp(`\\b(?:the )?(${ordinalPattern}) (${weekday}) (?:of|in) ${month}(?: (\\d{4}))?\\b`, 'gi'),
    ([, place, day, name, year]) => {
      const make = (y: number) => nth(y, monthNumber(name ?? ''), toOrdinal(place ?? ''), weekdayCode(day ?? ''))
      return (year ? make(Number(year)) : ahead(make)).toString()
    },
  )
  text.replace(
    new RegExp(`\\b(?:the )?(${ordinalPattern}) (${weekday}) (?:of|in) (this|the|next|last|the next) month\\b`, 'gi'),
    ([, place, day, which]) => {
      const base = now.add({ months: /next/i.test(which ?? '') ? 1 : /last/i.test(which ?? '') ? -1 : 0 })
      const made = nth(base.year, base.month, toOrdinal(place ?? ''), weekdayCode(day ?? ''))
      if (!/^the$/i.test(which ?? '') || Temporal.PlainDate.compare(made, now) >= 0) return made.toString()
      const later = base.add({ months: 1 })
      return nth(later.year, later.month, toOrdinal(place ?? ''), weekdayCode(day ?? '')).toString()
    },
  )
  text.replace(
    /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: day)? of (?:the )?(this|next|coming|current|previous|last) month\b/gi,
    ([, day, which]) =>
      dayOfMonth(Number(day), /next|coming/i.test(which ?? '') ? 1 : /last|prev/i.test(which ?? '') ? -1 : 0),
  )
  text.replace(/\b(?:the )?last day of (?:the|this) month\b/gi, () => now.with({ day: now.daysInMonth }).toString())
  text.replace(/\b(?:the )?last day of next month\b/gi, () => {
    const next = now.with({ day: 1 }).add({ months: 1 })
    return next.with({ day: next.daysInMonth }).toString()
  })
  text.replace(new RegExp(`\\b(?:the )?(${ordinalPattern}) of ${month}\\b`, 'gi'), ([all, day, name]) => {
    const value = toOrdinal(day ?? '')
    if (value < 0) return ahead((year) => nthDayFromEnd(year, monthNumber(name ?? ''))).toString()
    return value >= 1 ? `${months[monthNumber(name ?? '') - 1]} ${value}` : (all ?? null)
  })
  text.replace(new RegExp(`\\b${month}(?: the)? (${ordinalPattern})\\b`, 'gi'), ([, name, day]) => {
    const value = toOrdinal(day ?? '')
    return value >= 1 ? `${months[monthNumber(name ?? '') - 1]} ${value}` : null
  })
  text.replace(
    new RegExp(`\\b${month}\\.? (\\d{1,2})(?!\\d|:|\\.\\d|/| ?[ap]m\\b|(?:st|nd|rd|th)\\b)`, 'gi'),
    ([all, name, day]) => {
      const value = Number(day)
      return value >= 1 && value <= 31 ? `${day} ${name}` : (all ?? null)
    },
  )
  const bare = `(?:the )(\\d{1,2})(?:st|nd|rd|th)|(?<=\\b(?:on|from|until|till|by|for|before|due) )(\\d{1,2})(?:st|nd|rd|th)`
  const notAPlace = `(?! (?:of ${month}|${month}|floor|time|street|avenue|item|one|grade|century|edition|place|of [a-z]|${weekday}))`
  text.replace(new RegExp(`(?<!${month}\\.? )\\b(?:${bare})\\b${notAPlace}`, 'gi'), (groups, at, whole) => {
    const day = Number(groups.slice(1).find((group) => /^\d{1,2}$/.test(group ?? '')))
    if (new RegExp(`(?:${month}|${weekday})\\.?,? $`, 'i').test(whole.slice(0, at))) return null
    return dayOfMonth(day, day < now.day ? 1 : 0)
  })
}

const nthDayFromEnd = (year: number, monthOfYear: number) => {
  const first = Temporal.PlainDate.from({ year, month: monthOfYear, day: 1 })
  return first.with({ day: first.daysInMonth })
}

/** Puts spoken times and days into forms the date library reads; spans keep pointing at the person's own words. */
export function rewriteSpoken(text: Rewriting, context: DateContext) {
  if (context.bareHours)
    text.replace(
      new RegExp(
        `^(\\s*(?:at |for |to |about |around |make it |no,? )?)${hour}(?=\\s*(?:instead|please|then|\\.|!|$|[ap]m))`,
        'gi',
      ),
      ([all, lead, h]) => {
        const value = toNumber(h ?? '')
        return value >= 0 && value <= 24 ? `${/\bat $/i.test(lead ?? '') ? lead : `${lead}at `}${value}` : (all ?? null)
      },
    )
  hidePartsInNames(text)
  rewriteClock(text)
  rewriteParts(text)
}

import { Temporal } from 'temporal-polyfill'
import { type DateContext, today } from '../date-value'
import { numberPattern, toNumber } from '../numbers'
import { weekday, weekdayCode } from '../recurrence'
import type { Rewriting } from './rewriting'

/** Days of the year that English speakers name, as month and day. */
const fixed: [RegExp, number, number][] = [
  [/\b(?:christmas|xmas) eve\b/gi, 12, 24],
  [/\bboxing day\b/gi, 12, 26],
  [/\b(?:christmas|xmas)(?: day)?\b(?! (?:card|gift|present|party|tree|list|shopping|dinner|lights))/gi, 12, 25],
  [/\bnew year['’]?s eve\b/gi, 12, 31],
  [/\bnew year['’]?s(?: day)?\b(?! (?:resolution|card|party|wish))/gi, 1, 1],
  [/\bvalentine['’]?s(?: day)?\b(?! (?:card|gift|present))/gi, 2, 14],
  [/\bhalloween\b(?! (?:party|costume|candy))/gi, 10, 31],
]
const order = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Puts “the day after tomorrow”, “a week from friday”, “new year's eve” into ISO days. */
export function rewriteNamedDays(text: Rewriting, context: DateContext) {
  const now = today(context)
  text.replace(/\b(?:the )?day after tomorrow\b/gi, () => now.add({ days: 2 }).toString())
  text.replace(/\b(?:the )?day before yesterday\b/gi, () => now.subtract({ days: 2 }).toString())
  text.replace(/\b(?:tmrw|tmr|tmw|tomorow|tommorow|tommorrow|2morrow)\b/gi, () => 'tomorrow')
  text.replace(
    /\bfirst thing (?:in the morning )?(tomorrow|(?:on )?(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: morning)?\b/gi,
    ([, day]) => `${day} morning`,
  )
  text.replace(/\b(?:at |during )lunch(?:time)?\b/gi, () => 'at noon')
  text.replace(/\bafter lunch\b/gi, () => 'at 13:00')
  text.replace(/\bafter work\b/gi, () => 'at 18:00')
  text.replace(/\buntill\b/gi, () => 'until')
  text.replace(
    /\b(in|for|within|after|about|takes?|lasts?) (\d{1,2})h([0-5]\d)\b/gi,
    ([, lead, hours, minutes]) => `${lead} ${hours} hours and ${minutes} minutes`,
  )
  text.replace(
    /\b(?:at )?([01]?\d|2[0-4])h([0-5]\d)\b/gi,
    ([, hour = '', minute = '']) => `at ${hour.padStart(2, '0')}:${minute}`,
  )
  text.replace(
    /\b(at |\d{4},? )([01]?\d|2[0-4])h\b(?! ?(?:ago|later|long))/gi,
    ([, before = '', hour = '']) => `${/^at/i.test(before) ? '' : before}at ${hour.padStart(2, '0')}:00`,
  )
  const base = (word: string) => {
    if (/today/i.test(word)) return now
    if (/tomorrow/i.test(word)) return now.add({ days: 1 })
    return now.add({ days: ((order.indexOf(weekdayCode(word)) + 1 - now.dayOfWeek + 6) % 7) + 1 })
  }
  text.replace(new RegExp(`\\b(${numberPattern}|\\d+) (${weekday}) from (?:now|today)\\b`, 'gi'), ([, count, day]) => {
    const target = order.indexOf(weekdayCode(day ?? '')) + 1
    const first = now.add({ days: ((target - now.dayOfWeek + 6) % 7) + 1 })
    return first.add({ weeks: toNumber(count ?? '') - 1 }).toString()
  })
  const after = `(${numberPattern}) (days?|weeks?|months?) (?:from|after) (today|tomorrow|(?:next |this )?${weekday})\\b`
  text.replace(new RegExp(`\\b${after}`, 'gi'), ([, count, unit, day]) => {
    const name = `${(unit ?? '').toLowerCase().replace(/s$/, '')}s`
    return base((day ?? '').replace(/^(?:next|this) /i, ''))
      .add({ [name]: Math.round(toNumber(count ?? '')) })
      .toString()
  })
  text.replace(new RegExp(`\\b(today|tomorrow|${weekday}) week\\b`, 'gi'), ([, day]) =>
    base(day ?? '')
      .add({ days: 7 })
      .toString(),
  )
  text.replace(new RegExp(`\\b(?:on )?(${weekday}),? (?:of )?(next|this) week\\b`, 'gi'), ([, day, which]) => {
    const monday = now.subtract({ days: now.dayOfWeek - 1 }).add({ weeks: /next/i.test(which ?? '') ? 1 : 0 })
    return monday.add({ days: order.indexOf(weekdayCode(day ?? '')) }).toString()
  })
  for (const [pattern, month, day] of fixed)
    text.replace(pattern, () => {
      const made = Temporal.PlainDate.from({ year: now.year, month, day })
      return (Temporal.PlainDate.compare(made, now) < 0 ? made.add({ years: 1 }) : made).toString()
    })
}

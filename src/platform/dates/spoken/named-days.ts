import { asLocal, type DateContext, wallClock } from '../date-value'
import { weekday } from '../names'
import { rewriteAnchored } from './anchored'
import { rewriteHolidays } from './holidays'
import type { Rewriting } from './rewriting'
import { rewriteWordDays } from './word-days'

/** Puts “the day after tomorrow”, “a week from friday”, “new year's eve” into ISO days. */
export function rewriteNamedDays(text: Rewriting, context: DateContext) {
  text.replace(/\b(?:tmrw|tmr|tmw|tomorrows|tomorow|tommorow|tommorrow|2morrow)\b/gi, () => 'tomorrow')
  text.replace(
    /\bfirst thing (?:in the morning )?(tomorrow|(?:on )?(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: morning)?\b/gi,
    ([, day]) => `${day} morning`,
  )
  text.replace(/\b(?:at |during |over )lunch(?:[- ]?time)?\b/gi, () => 'at noon')
  text.replace(
    /(?<=\b(?:tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )lunch[- ]?time\b/gi,
    () => 'at noon',
  )
  text.replace(
    /\b(?:at )?this time(?= (?:tomorrow|next|on|in)\b)/gi,
    () => `at ${asLocal(wallClock(context)).slice(11)}`,
  )
  text.replace(
    /\b(?:at )?(\d{1,2})(?:[:.](\d\d))? ?uhr\b/gi,
    ([, hour = '', minute = '00']) => `at ${hour.padStart(2, '0')}:${minute}`,
  )
  text.replace(/\b(?:at )?([01]\d|2[0-3])([0-5]\d) (?:hours|hrs)\b/gi, ([, hour, minute]) => `at ${hour}:${minute}`)
  text.replace(
    /(?<=\b(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: at)? )(0\d|1[3-9]|2[0-3])([0-5]\d)(?![\w:.-])|^(0\d|1\d|2[0-3])([0-5]\d)$/gi,
    ([, hour, minute, bare, rest], at, whole) =>
      `${/\bat $/i.test(whole.slice(0, at)) ? '' : 'at '}${hour ?? bare}:${minute ?? rest}`,
  )
  text.replace(/\bat (0\d)([0-5]\d)\b(?![:.-])/gi, ([, hour, minute]) => `at ${hour}:${minute}`)
  text.replace(/\b(in|for) (\d{1,3}) ?['′’](?![\w'])/g, ([, lead, count]) => `${lead} ${count} minutes`)
  text.replace(/\b(in|for) (\d{1,3}) ?(?:["″”]|'')(?!\w)/g, ([, lead, count]) => `${lead} ${count} seconds`)
  text.replace(/\bafter lunch\b/gi, () => 'at 13:00')
  text.replace(/\bafter work\b/gi, () => 'at 18:00')
  text.replace(/\buntill\b/gi, () => 'until')
  text.replace(
    /\b(in|for|within|after|about|takes?|lasts?) (\d{1,2})h([0-5]\d)\b/gi,
    ([, lead, hours, minutes]) => `${lead} ${hours} hours and ${minutes} minutes`,
  )
  text.replace(
    /\b(?:at )?([01]?\d|2[0-4])h([0-5]\d)\b( ?[-–])?/gi,
    ([, hour = '', minute = '', dash], at, whole) =>
      `${dash || /[-–] ?$/.test(whole.slice(0, at)) ? '' : 'at '}${hour.padStart(2, '0')}:${minute}${dash ?? ''}`,
  )
  text.replace(
    /\b(at |from |until |till |by |to |\d{4},? )([01]?\d|2[0-4])h\b(?! ?(?:ago|later|long))/gi,
    ([, before = '', hour = '']) => `${before}${/^\d/.test(before) ? 'at ' : ''}${hour.padStart(2, '0')}:00`,
  )
  rewriteWordDays(text)
  rewriteHolidays(text, context)
  rewriteAnchored(text, context)
  text.replace(
    new RegExp(
      `\\bbetween ((?:next |this )?${weekday}|today|tomorrow|\\d{4}-\\d\\d-\\d\\d) and (?=(?:the |next |this )?(?:${weekday}|today|tomorrow|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)))`,
      'gi',
    ),
    ([, first]) => `from ${first} to `,
  )
  text.replace(
    /\b(until|till|by|before|since|through|during|from) (may|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b\.?(?= *(?:$|[,.;!?]|(?:at|on|for|to|until|i|we)\b))/gi,
    ([, lead, name]) => `${lead} in ${name}`,
  )
}

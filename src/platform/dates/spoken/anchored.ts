import { Temporal } from 'temporal-polyfill'
import { type DateContext, today } from '../date-value'
import { readDuration } from '../durations'
import { dayOf, month, monthNumber, weekday, weekdayFrom, weekdayNumber } from '../names'
import { numberPattern, ordinalPattern, toNumber, toOrdinal } from '../numbers'
import type { Rewriting } from './rewriting'

const which = '(?:next|this|last|coming|the coming|the next|the last)'
const anchor = `(today|tomorrow|yesterday|now|(?:${which} )?${weekday}|\\d{4}-\\d\\d-\\d\\d|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} (?:the )?\\d{1,2}(?:st|nd|rd|th)?)\\b(?!:)`
const length = `((?:${numberPattern}) (?:days?|weeks?|wks?|fortnights?|months?|years?))`

/** The day an anchor means; a weekday is the next one, a day of a month the coming one. */
function anchorDay(words: string, context: DateContext): Temporal.PlainDate | null {
  const now = today(context)
  if (/^\d{4}-/.test(words)) return Temporal.PlainDate.from(words)
  if (/today|now/i.test(words)) return now
  if (/tomorrow/i.test(words)) return now.add({ days: 1 })
  if (/yesterday/i.test(words)) return now.subtract({ days: 1 })
  const name = new RegExp(month, 'i').exec(words)?.[0]
  const day = Number(/\d+/.exec(words)?.[0] ?? 0)
  if (name && day) {
    const here = dayOf(now.year, monthNumber(name), day)
    return here && Temporal.PlainDate.compare(here, now) < 0 ? dayOf(now.year + 1, monthNumber(name), day) : here
  }
  return weekdayFrom(
    now,
    weekdayNumber(words.replace(new RegExp(`^${which} `, 'i'), '')),
    /^(?:the )?last/i.test(words) ? -1 : 1,
  )
}

/** Puts days that are counted from another day into ISO days: “two weeks after Easter”, “the Friday before the 5th of May”. */
export function rewriteAnchored(text: Rewriting, context: DateContext) {
  const now = today(context)
  const away = (words: string | undefined, count: string | undefined, sign: 1 | -1) => {
    const [day, far] = [anchorDay(words ?? '', context), readDuration(count ?? '')]
    return day && far ? day.add(sign < 0 ? far.negated() : far).toString() : null
  }
  const inWeeks = (day: string | undefined, count: string | undefined) =>
    now
      .subtract({ days: now.dayOfWeek - weekdayNumber(day ?? '') })
      .add({ weeks: Math.round(toNumber(count ?? '')) })
      .toString()
  text.replace(/(?<!\d |\b(?:two|three|four|five|six|seven) )\b(?:the )?day after tomorrow\b/gi, () =>
    now.add({ days: 2 }).toString(),
  )
  text.replace(/(?<!\d |\b(?:two|three|four|five|six|seven) )\b(?:the )?day before yesterday\b/gi, () =>
    now.subtract({ days: 2 }).toString(),
  )
  text.replace(new RegExp(`\\b(${numberPattern}|\\d+) (${weekday}) from (?:now|today)\\b`, 'gi'), ([, count, day]) =>
    weekdayFrom(now, weekdayNumber(day ?? ''), Math.round(toNumber(count ?? ''))).toString(),
  )
  text.replace(new RegExp(`\\b(?:on )?(?:the )?(${weekday}) (after next|before last)\\b`, 'gi'), ([, day, turn]) =>
    weekdayFrom(now, weekdayNumber(day ?? ''), /next/i.test(turn ?? '') ? 2 : -2).toString(),
  )
  text.replace(
    new RegExp(`\\b(?:on )?(?:the )?(?:(${ordinalPattern}) )?(${weekday}) (after|before|following) ${anchor}`, 'gi'),
    ([, place, day, turn, words]) => {
      const base = anchorDay(words ?? '', context)
      const steps = place ? toOrdinal(place) : 1
      if (!base || !(steps >= 1)) return null
      return weekdayFrom(base, weekdayNumber(day ?? ''), /before/i.test(turn ?? '') ? -steps : steps).toString()
    },
  )
  text.replace(
    new RegExp(`(?<!\\b(?:for|every|each) )\\b${length} (?:from|after|on|past|following) ${anchor}`, 'gi'),
    ([all = '', count, words]) =>
      /\bon\b/i.test(all) && !/^(?:a|one) week\b/i.test(count ?? '') ? null : away(words, count, 1),
  )
  text.replace(
    new RegExp(`\\bin (${numberPattern}) weeks?(?: time)?,? on (?:a |the )?(${weekday})\\b`, 'gi'),
    ([, count, day]) => inWeeks(day, count),
  )
  text.replace(
    new RegExp(`\\b(?:on )?(${weekday}),? in (${numberPattern}) weeks?(?: time)?\\b`, 'gi'),
    ([, day, count]) => inWeeks(day, count),
  )
  text.replace(new RegExp(`\\b${length} (?:before|ahead of|prior to) ${anchor}`, 'gi'), ([, count, words]) =>
    away(words, count, -1),
  )
  text.replace(
    new RegExp(`\\b(?:on )?(?:the )?(day|week|month) (after|before|following) ${anchor}`, 'gi'),
    ([, count, turn, words]) =>
      /^(?:today|tomorrow|now)$/i.test(words ?? '') && !/day/i.test(count ?? '')
        ? null
        : away(words, `1 ${count}`, /before/i.test(turn ?? '') ? -1 : 1),
  )
  text.replace(
    new RegExp(`\\bsince (?:last )?(${weekday})\\b`, 'gi'),
    ([, day]) => `since ${weekdayFrom(now, weekdayNumber(day ?? ''), -1).toString()}`,
  )
  text.replace(new RegExp(`\\b(${numberPattern}) (${weekday}) ago\\b`, 'gi'), ([, count, day]) =>
    weekdayFrom(now, weekdayNumber(day ?? ''), -Math.round(toNumber(count ?? ''))).toString(),
  )
  text.replace(/\b(?:a|one) week (today|tomorrow)\b/gi, ([, day]) => away(day, '1 week', 1))
  text.replace(new RegExp(`\\b(today|tomorrow|${weekday}) week\\b`, 'gi'), ([, day]) => away(day, '1 week', 1))
  text.replace(/\bweek from (today|tomorrow)\b/gi, ([, day]) => away(day, '1 week', 1))
  const ofWeek = (day: string | undefined, turn: string | undefined) =>
    now
      .subtract({ days: now.dayOfWeek - weekdayNumber(day ?? '') })
      .add({ weeks: /next|following/i.test(turn ?? '') ? 1 : /last|previous|past/i.test(turn ?? '') ? -1 : 0 })
      .toString()
  text.replace(
    /\b(?:the|an?|one) (day|week|hour|month)(?= before (?:my|the|our|his|her|their|an?|i|we|it|its|every)\b)/gi,
    ([, unit]) => `1 ${unit}`,
  )
  text.replace(
    new RegExp(`(?<!(?:first|second|third|fourth|fifth|last|st|nd|rd|th) )\\b(${weekday}) of this month\\b`, 'gi'),
    ([, day]) => day ?? null,
  )
  text.replace(
    new RegExp(`\\b(?:on )?(?:the )?(?:(second|third) )?closest (${weekday}) to ${anchor}`, 'gi'),
    ([, place, day, words]) => {
      const base = anchorDay(words ?? '', context)
      const count = place ? toOrdinal(place) : 1
      if (!base) return null
      const [later, sooner] = [1, -1].map((sign) =>
        weekdayFrom(sign > 0 ? base.subtract({ days: 1 }) : base, weekdayNumber(day ?? ''), sign),
      )
      const all = [
        ...[0, 1, 2].map((weeks) => later?.add({ weeks })),
        ...[0, 1, 2].map((weeks) => sooner?.subtract({ weeks })),
      ]
      const far = (one: Temporal.PlainDate | undefined) => Math.abs(one ? base.until(one).days : 99)
      return all.sort((one, other) => far(one) - far(other))[count - 1]?.toString() ?? null
    },
  )
  const week = '(?:the )?(next|following|this|last|previous|past)'
  text.replace(
    new RegExp(
      `(?<!\\b(?:but|except|not|excluding)(?: on)? )\\b(?:on )?(?:the )?(${weekday}),? (?:of |in |from )?${week} week\\b`,
      'gi',
    ),
    ([, day, turn]) => ofWeek(day, turn),
  )
  text.replace(new RegExp(`\\b${week} week(?:['’]s)?,? (?:on )?(?:the )?(${weekday})\\b`, 'gi'), ([, turn, day]) =>
    ofWeek(day, turn),
  )
  text.replace(new RegExp(`\\b(?:on )?this (?:coming )?(${weekday})\\b(?! (?:of|in)\\b)`, 'gi'), ([, day]) =>
    weekdayFrom(now.subtract({ days: 1 }), weekdayNumber(day ?? ''), 1).toString(),
  )
  text.replace(
    new RegExp(`\\b(?:on )?(?:the )?(?:last|past|previous) (${weekday})\\b(?! (?:of|in)\\b)`, 'gi'),
    ([, day]) => weekdayFrom(now, weekdayNumber(day ?? ''), -1).toString(),
  )
}

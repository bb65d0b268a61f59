import { Temporal } from 'temporal-polyfill'
import { type DateContext, monthFirst, today } from '../date-value'
import { dayOf, month, monthNumber, nthWeekday, weekday, weekdayNumber } from '../names'
import { ordinalPattern, toOrdinal } from '../numbers'
import { lastWorkday } from '../recurrence'
import type { Rewriting } from './rewriting'

/** What no calendar has, such as 32 August, is no day; nor is what is left of it. */
const hidden = (words: string) => 'x'.repeat(words.length)
const figure = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?'
const notMore = '(?!\\d|:\\d|\\.\\d| ?[ap]\\.?m\\b|/\\d|th\\b|st\\b|nd\\b|rd\\b| ?h\\b)'
const year = `(?:,? (?:of )?(\\d{4})\\b(?! (?:hours|people))|,? ['’](\\d\\d)\\b|,? (\\d\\d)(?=$|[.!?)]|, ))?`
const named = `(?:(${weekday})\\.?,? (?:the )?)?`
const monthWord = `(${month})(?![a-z])\\.?`
/** Other ways of counting years, and dates as machines write them, with the year last. */
const otherwise = '(?! ?(?:\\d{1,4} )?(?:BE|CE|BCE?|AD|A\\.D)\\b| \\d\\d:\\d\\d:\\d\\d (?:[A-Z]{2,4} )?\\d{4})'

function yearOf(four: string | undefined, short: string | undefined) {
  if (four) return Number(four)
  if (!short) return null
  return Number(short) + (Number(short) < 50 ? 2000 : 1900)
}

/** The year that is meant where none was said: the coming one, or the nearest in which the day is the weekday named. */
function inYear(monthOfYear: number, day: number, weekdayName: string | undefined, context: DateContext) {
  const now = today(context)
  const number = weekdayNumber(weekdayName ?? '')
  if (number > 0)
    for (const away of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]) {
      const there = dayOf(now.year + away, monthOfYear, day)
      if (there?.dayOfWeek === number) return there
    }
  const here = dayOf(now.year, monthOfYear, day)
  return here && Temporal.PlainDate.compare(here, now) < 0 ? dayOf(now.year + 1, monthOfYear, day) : here
}

/** Puts days of a month with a name into ISO days: “Tuesday, 10 January”, “Jul 18th 2014”, “9 Aug 96”, “31/Oct/1974”. */
function rewriteNamedMonths(text: Rewriting, context: DateContext) {
  const iso = (
    words: string,
    day: string | undefined,
    name: string | undefined,
    years: ReturnType<typeof yearOf>,
    of?: string,
  ) => {
    const [dayNumber, number] = [Number(day), monthNumber(name ?? '')]
    const made = years === null ? inYear(number, dayNumber, of, context) : dayOf(years, number, dayNumber)
    return made ? made.toString() : hidden(words)
  }
  text.replace(
    new RegExp(`\\b(\\d{4})[ /-]${monthWord}[ /-]?${figure}${notMore}`, 'gi'),
    ([all = '', years, name, day]) => iso(all, day, name, Number(years)),
  )
  text.replace(
    new RegExp(`(?<![\\d:])${named}\\b${figure}[/-](${month})(?:[/ -](?:(\\d{4})|(\\d\\d)))?(?![\\d/])`, 'gi'),
    ([all = '', of, day, name, four, short]) => iso(all, day, name, yearOf(four, short), of),
  )
  text.replace(
    new RegExp(
      `${named}(?<![\\d:.-])\\b${figure}(?: day)?(?: of)? ?${monthWord}${year}(?!\\d)${otherwise}(?:,? (?:a )?(${weekday})\\b)?`,
      'gi',
    ),
    ([all = '', of, day, name, four, apostrophe, short, after]) =>
      /^may$/i.test(name ?? '') && / may /i.test(all) && !/of/i.test(all) && Number(day) > 31
        ? null
        : iso(all, day, name, yearOf(four, apostrophe ?? short), of ?? after),
  )
  text.replace(
    new RegExp(
      `${named}\\b${monthWord} ?${figure}${notMore}${year}(?!\\d)${otherwise}(?:,? (?:a )?(${weekday})\\b)?`,
      'gi',
    ),
    ([all = '', of, name, day, four, apostrophe, short, after]) =>
      iso(all, day, name, yearOf(four, apostrophe ?? short), of ?? after),
  )
}

/** “3.4.”, “3. 4. 2027”: days that are written with points, in the order of the locale. */
function rewritePoints(text: Rewriting, context: DateContext) {
  text.replace(
    /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4})\b|(\d\d)\b(?!:))?(?![\d.])/g,
    ([all = '', first, second, four, short]) => {
      const said = four ?? short
      const american = monthFirst(context)
      if (american && !said) return null
      const [day, number] = american ? [Number(second), Number(first)] : [Number(first), Number(second)]
      const years = yearOf(four, short)
      const made = years === null ? inYear(number, day, undefined, context) : dayOf(years, number, day)
      return made ? `${made.toString()}${/\.$/.test(all) ? ' ' : ''}`.trimEnd() : null
    },
  )
}

/** “the 15th”, “20th of next month”, “first tuesday of october”, “Thu 15th”, “the last day of the year” as ISO days. */
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
  const stepsOf = (which = '') => (/next|coming|following/i.test(which) ? 1 : /last|prev|past/i.test(which) ? -1 : 0)
  const place = `(?:the )?(${ordinalPattern}(?: (?:to )?last)?)`
  const placeOf = (words = '') => {
    const back = /^(.+?) (?:to )?last$/i.exec(words)?.[1]
    return back ? -toOrdinal(back) : toOrdinal(words)
  }
  text.replace(
    new RegExp(
      `\\b${place} (${weekday}|day)s? (?:of|in) (?:(${month})\\b|(?:the )?year|(?:the )?(\\d{4})\\b)(?:,? (?:of )?(\\d{4})\\b)?`,
      'gi',
    ),
    ([, words, kind = '', name, only, said]) => {
      const at = placeOf(words)
      const make = (years: number) => {
        const first = Temporal.PlainDate.from({ year: years, month: name ? monthNumber(name) : 1, day: 1 })
        const over = first.add(name ? { months: 1 } : { years: 1 })
        if (!/^day/i.test(kind)) return nthWeekday(years, name || at > 0 ? first.month : 12, at, weekdayNumber(kind))
        return at < 0 ? over.add({ days: at }) : first.add({ days: at - 1 })
      }
      const years = said ?? only
      if (!(Math.abs(at) <= 366)) return null
      if (!name && !years) return make(now.year).toString()
      return (years ? make(Number(years)) : ahead(make)).toString()
    },
  )
  text.replace(
    new RegExp(`\\b${place} (${weekday}) (?:of|in) (this|the|next|last|the next|the last) month\\b`, 'gi'),
    ([, words, day, which]) => {
      const at = (months: number) => {
        const base = now.with({ day: 1 }).add({ months })
        return nthWeekday(base.year, base.month, placeOf(words), weekdayNumber(day ?? ''))
      }
      const made = at(stepsOf(which))
      const gone = /^the$/i.test(which ?? '') && Temporal.PlainDate.compare(made, now) < 0
      return (gone ? at(1) : made).toString()
    },
  )
  const which = '(this|the|the next|next|the coming|coming|the current|current|the previous|previous|the last|last)'
  text.replace(
    new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: day)? of ${which} month\\b`, 'gi'),
    ([, day, word]) => dayOfMonth(Number(day), /^the$/i.test(word ?? '') && Number(day) < now.day ? 1 : stepsOf(word)),
  )
  text.replace(new RegExp(`\\b${which} month,? on (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b`, 'gi'), ([, word, day]) =>
    dayOfMonth(Number(day), stepsOf(word)),
  )
  text.replace(new RegExp(`\\b(?:on )?(?:the )?last day of ${which} (month|year)\\b`, 'gi'), ([, word, unit]) => {
    const year = /year/i.test(unit ?? '')
    const first = year ? now.with({ day: 1, month: 1 }) : now.with({ day: 1 })
    const steps = stepsOf(word) + 1
    return first
      .add(year ? { years: steps } : { months: steps })
      .subtract({ days: 1 })
      .toString()
  })
  text.replace(
    new RegExp(`\\b(?:on )?(?:the )?last (?:working|business|work) ?day of ${which} month\\b`, 'gi'),
    ([, word]) => lastWorkday(now.with({ day: 1 }).add({ months: stepsOf(word) })).toString(),
  )
  rewritePoints(text, context)
  rewriteNamedMonths(text, context)
  text.replace(
    new RegExp(
      `\\b(${weekday})\\.?,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|floor|avenue|street|grade))`,
      'gi',
    ),
    ([, name, day]) => {
      for (let away = 0; away < 28; away++) {
        const base = now.with({ day: 1 }).add({ months: away })
        const there = Number(day) <= base.daysInMonth ? base.with({ day: Number(day) }) : null
        if (there && there.dayOfWeek === weekdayNumber(name ?? '') && Temporal.PlainDate.compare(there, now) >= 0)
          return there.toString()
      }
      return null
    },
  )
  text.replace(
    /\b(week (?:of|commencing|beginning|starting)(?: on)?) (?:the )?(\d{1,2})(?:st|nd|rd|th)\b/gi,
    ([, lead, day]) => {
      const iso = dayOfMonth(Number(day), Number(day) < now.day ? 1 : 0)
      return iso && `${lead} ${iso}`
    },
  )
  const follows = `(?=$|[,.;!?)]|\\s+(?:at|from|to|until|till|for|with|in|and|or|is|are|was|please|my|our|i|we|because|by|on|if|it|noon|morning|afternoon|evening|night|instead|then|clear|delete|remove|cancel|add|remind|[-–—]|\\d))`
  const bare = `(?:the )(\\d{1,2})(?:st|nd|rd|th)${follows}|(?<=\\b(?:on|from|until|till|by|for|before|after|due) )(\\d{1,2})(?:st|nd|rd|th)`
  const notAPlace = `(?! (?:${month}|floor|time|street|avenue|item|one|grade|century|edition|place|of [a-z]|${weekday}))`
  text.replace(new RegExp(`\\b(?:${bare})\\b${notAPlace}`, 'gi'), (groups, at, whole) => {
    const day = Number(groups.slice(1).find((group) => /^\d{1,2}$/.test(group ?? '')))
    if (new RegExp(`(?:${month}|${weekday})\\.?,? $`, 'i').test(whole.slice(0, at))) return null
    return dayOfMonth(day, day < now.day ? 1 : 0)
  })
}

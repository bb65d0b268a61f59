import { Temporal } from 'temporal-polyfill'
import { type DateContext, type FoundDate, today } from '../date-value'
import { dayOf, month, monthNumber, weekday, weekdayFrom, weekdayNumber } from '../names'

const named = `(?:${weekday}\\.?,? )?`
const day = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:| ?[ap]m\\b| ?(?:minutes?|hours?|days?|weeks?)\\b)'
const joint = '\\s*(?:-|–|—|to|till?|until|through|thru|and)\\s*'
const year = '(?:,? (\\d{4})\\b)?'
/** A year that stands after the time, as machines write it. */
const lastYear = /^,? \d{1,2}:\d\d(?::\d\d)? (\d{4})\b/
const monthWord = `(${month})\\.?`
const monthFirst = new RegExp(
  `\\b(?:(from|between) )?${named}${monthWord} ${day}${year}${joint}${named}(?:${monthWord} )?${day}${year}`,
  'gi',
)
const dayFirst = new RegExp(
  `\\b(?:(from|between) )?${named}${day}(?: (?:of )?${monthWord})?${year}${joint}${named}${day} (?:of )?${monthWord}${year}`,
  'gi',
)

interface End {
  name: string
  day: string
  year?: string | undefined
}

/** The days from the one to the other, both included: this year’s, or next year’s once they are over. */
function spanOf(first: End, last: End, context: DateContext): FoundDate['value'] | null {
  const now = today(context)
  const dateIn = (year: number, { name, day }: End) => dayOf(year, monthNumber(name), Number(day))
  const at = (yearOf: number) => {
    const from = dateIn(Number(first.year ?? last.year ?? yearOf), first)
    const same = dateIn(Number(last.year ?? first.year ?? yearOf), last)
    if (!from || !same) return null
    const over = Temporal.PlainDate.compare(same, from) < 0
    if (over && last.year && !first.year) return null
    const to = over ? dateIn(same.year + 1, last) : same
    return to && { from, to }
  }
  const here = at(now.year)
  const said = first.year ?? last.year
  const span = here && !said && Temporal.PlainDate.compare(here.to, now) < 0 ? at(now.year + 1) : here
  return span && { kind: 'range', from: span.from.toString(), to: span.to.add({ days: 1 }).toString(), grain: 'day' }
}

const weekdays = new RegExp(
  `\\b(?:(from|between) )?(?:(next|this) )?(${weekday})\\.?${joint}(?:(?:next|this) )?(${weekday})\\b(?!['’])`,
  'gi',
)

/** “Monday to Wednesday”: from the next such day to the one that follows it. */
function weekOf(match: RegExpMatchArray, context: DateContext): FoundDate['value'] | null {
  const [all, lead, which, first = '', last = ''] = match
  if ((/\band\b/i.test(all) && !/between/i.test(lead ?? '')) || weekdayNumber(first) === weekdayNumber(last))
    return null
  const now = today(context)
  const base = /next/i.test(which ?? '')
    ? now.add({ days: 7 - now.dayOfWeek })
    : now.subtract({ days: /this/i.test(which ?? '') ? 1 : 0 })
  const from = weekdayFrom(base, weekdayNumber(first), 1)
  const to = weekdayFrom(from, weekdayNumber(last), 1)
  return { kind: 'range', from: from.toString(), to: to.add({ days: 1 }).toString(), grain: 'day' }
}

/** “Dec 3 to Dec 5”, “August 27th - 29th”, “from 13 to the 15 of July”: days from the one to the other. */
export function findIntervals(text: string, context: DateContext): FoundDate[] {
  const found: FoundDate[] = []
  const add = (match: RegExpMatchArray, value: FoundDate['value'] | null) => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (!value || found.some((other) => start < other.end && other.start < end)) return
    found.push({ start, end, text: match[0], lead: (match[1] ?? '').toLowerCase(), value })
  }
  const loose = (all: string, lead: string | undefined) => /\band\b/i.test(all) && !/between/i.test(lead ?? '')
  for (const match of text.matchAll(weekdays)) add(match, weekOf(match, context))
  for (const match of text.matchAll(monthFirst)) {
    const [all, lead, name = '', day = '', year, other = name, lastDay = '', said] = match
    const late = lastYear.exec(text.slice(match.index + all.length))?.[1]
    if (!loose(all, lead))
      add(match, spanOf({ name, day, year }, { name: other, day: lastDay, year: said ?? late }, context))
  }
  for (const match of text.matchAll(dayFirst)) {
    const [all, lead, day = '', other, year, lastDay = '', name = '', said] = match
    if (loose(all, lead) || (!other && Number(day) >= Number(lastDay))) continue
    add(match, spanOf({ name: other ?? name, day, year }, { name, day: lastDay, year: said }, context))
  }
  return found
}

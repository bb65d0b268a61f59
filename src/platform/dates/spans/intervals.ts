import { Temporal } from 'temporal-polyfill'
import { type DateContext, type FoundDate, today } from '../date-value'

const names = 'january february march april may june july august september october november december'.split(' ')
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:| ?[ap]m\\b| ?(?:minutes?|hours?|days?|weeks?)\\b)'
const joint = '\\s*(?:-|–|—|to|till?|until|through|thru|and)\\s*'
const year = '(?:,? (\\d{4})\\b)?'
const monthFirst = new RegExp(`\\b(?:(from|between) )?${month} ${day}${joint}(?:${month} )?${day}${year}`, 'gi')
const dayFirst = new RegExp(
  `\\b(?:(from|between) )?${day}(?: (?:of )?${month})?${joint}${day} (?:of )?${month}${year}`,
  'gi',
)

const numberOf = (name: string) => names.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1

function dateIn(yearOf: number, name: string, dayOf: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year: yearOf, month: numberOf(name), day: Number(dayOf) }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** The days from the one to the other, both included: this year’s, or next year’s once they are over. */
function spanOf(
  first: { name: string; day: string },
  last: { name: string; day: string },
  said: string | undefined,
  context: DateContext,
): FoundDate['value'] | null {
  const now = today(context)
  const at = (yearOf: number) => {
    const from = dateIn(yearOf, first.name, first.day)
    const same = dateIn(yearOf, last.name, last.day)
    if (!from || !same) return null
    const to = Temporal.PlainDate.compare(same, from) < 0 ? dateIn(yearOf + 1, last.name, last.day) : same
    return to && { from, to }
  }
  const here = at(said ? Number(said) : now.year)
  const span = here && !said && Temporal.PlainDate.compare(here.to, now) < 0 ? at(now.year + 1) : here
  return span && { kind: 'range', from: span.from.toString(), to: span.to.add({ days: 1 }).toString(), grain: 'day' }
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
  for (const match of text.matchAll(monthFirst)) {
    const [, lead, name = '', first = '', other, last = '', said] = match
    if (/\band\b/i.test(match[0]) && !/between/i.test(lead ?? '')) continue
    add(match, spanOf({ name, day: first }, { name: other ?? name, day: last }, said, context))
  }
  for (const match of text.matchAll(dayFirst)) {
    const [, lead, first = '', other, last = '', name = '', said] = match
    if (/\band\b/i.test(match[0]) && !/between/i.test(lead ?? '')) continue
    if (!other && Number(first) >= Number(last)) continue
    add(match, spanOf({ name: other ?? name, day: first }, { name, day: last }, said, context))
  }
  return found
}

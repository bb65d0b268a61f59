import { Temporal } from 'temporal-polyfill'
import type { DateContext } from '../../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../../platform/dates/when'
import { asTitle, clean } from '../clean'
import { asName, findPeople } from '../people'

/** An event as it was asked for; what was not said is `null`. */
export interface NewEventRequest {
  title: string
  /** A day, or a day and a time. */
  start: string | null
  /** The time it is over, or for whole days the last one. */
  end: string | null
  minutes: number | null
  allDay: boolean
  place: string | null
  rule: string | null
  emails: string[]
}

/** The same with what it was read from. */
export interface ReadEvent extends NewEventRequest {
  /** Who it is with, as they were named. */
  people: string[]
  when: When
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu
const calendar =
  /\s*\b(?:on|in|to|into|onto|at)?\s*(?:my|the|our) (?:work |own |personal )?(?:calendar|schedule|agenda|diary|planner)\b/i
const statement =
  /^(?:(?:i|we)(?:'ve| have| am having|'m having)?(?: got)?|there is|there's)\s+(?:(?:a|an|the|my)\s+)?(?=\p{L})/iu
const lead =
  /^(?:schedule|book|set(?: up)?|arrange|create|add|put|make|plan|organi[sz]e|enter|insert|new|have|block(?: off| out)?|reserve|mark|pencil in|save|log|place|include)\b\s*(?:me\s+)?(?:(?:a|an|the|another|my|in|down|some|out)\s+)*(?:(?:new|all[- ]day|whole[- ]day|calendar|recurring|repeating|weekly|daily|monthly|quick|short)\s+)*(?:(?:events?|entry|slot|time|appointment(?=\s+(?:called|named|titled|for|to|about)))\b)?\s*/i
const joint = /^(?:for|to|about|called|named|titled|of|that|with the title|saying|on|at|in|:|,|-)\s+/i
const lastWords =
  /(?:^|\s+)(?:to|on|in|at|by|for|from|due|until|with|and|about|of|is|starting|lasting|every|around|as)$/i
const wholeDay = /\b(?:all|whole|entire)[- ]day\b|\bfor the (?:whole|entire) day\b/i
const daysLong =
  /\b(?:birthday|anniversary|holidays?|vacation|days? off|off work|out of office|conference|trip|festival|leave|retreat)\b/i
const lengths: [RegExp, (count: number) => number][] = [
  [/\b(\d{1,3})[- ]?(?:minutes?|mins?)(?:[- ]long)?\b/i, (count) => count],
  [/\b(\d{1,2}(?:\.\d)?)[- ]?(?:hours?|hrs?|h)(?:[- ]long)?\b/i, (count) => count * 60],
  [/\bhalf[- ](?:an[- ])?hour(?:[- ]long)?\b/i, () => 30],
  [/\b(?:an|one)[- ]hour[- ]and[- ]a[- ]half\b/i, () => 90],
  [/\b(?:(?:an|one)[- ])?hour[- ]long\b|\b(?:an|one)[- ]hour\b/i, () => 60],
  [/\btwo[- ]hours?(?:[- ]long)?\b/i, () => 120],
]
const usualTimes: [RegExp, string][] = [
  [/\bbreakfast\b/i, '08:00'],
  [/\b(?:lunch|brunch)\b/i, '12:00'],
  [/\bdinner\b|\bsupper\b/i, '19:00'],
]

/** How long something takes, in minutes, and the text without it; not a time from now. */
export function readLength(text: string): { minutes: number | null; rest: string } {
  for (const [pattern, minutes] of lengths) {
    const match = pattern.exec(text)
    if (!match || /\b(?:in|within|every|before|after)\s+(?:the next\s+)?$/i.test(text.slice(0, match.index))) continue
    const before = text.slice(0, match.index).replace(/\bfor (?:about |around )?$/i, '')
    return { minutes: minutes(Number(match[1] ?? 0)), rest: `${before}${text.slice(match.index + match[0].length)}` }
  }
  return { minutes: null, rest: text }
}

const partSpans: Partial<Record<string, [from: string, to: string]>> = {
  morning: ['09:00', '12:00'],
  afternoon: ['13:00', '17:00'],
  evening: ['18:00', '21:00'],
}

const placed =
  /^(.*\S)\s+(?:(?:at|in|@)\s+((?:the |my |our )?[\p{L}\p{N}][\p{L}\p{N}'’ .&/-]{1,60})|(?:on|via|over) (zoom|teams|meet|google meet|skype|the phone|webex|slack|facetime))$/iu

/** Takes a request for an event apart: title, when, how long, where, how often, who by e-mail address. */
export function readNewEvent(message: string, dates: DateContext): ReadEvent {
  let text = clean(message)
  const quote = /["“]([^"”]{1,300})["”]/.exec(text)
  if (quote) text = text.replace(quote[0], ' ')
  const emails = [...text.matchAll(email)].map(([address]) => address)
  text = text.replace(email, ' ').replace(calendar, ' ')
  const allDay = wholeDay.test(text)
  text = text.replace(wholeDay, ' ')
  const long = readLength(text)
  const when = readWhen(long.rest.replace(/\s+/g, ' ').trim(), dates)
  const titled = titleOf(when.rest)
  const title = quote?.[1] ?? titled.title
  const days = allDay || (daysLong.test(title) && !when.hasTime)
  return {
    title: asTitle(title),
    ...times(when, title, days, clean(message)),
    minutes: days ? null : (long.minutes ?? when.minutes),
    allDay: days,
    place: titled.place,
    rule: when.rule,
    emails,
    people: titled.people,
    when,
  }
}

/** What is left is the title; a place at its end is taken out, people stay in it. */
function titleOf(rest: string): { title: string; place: string | null; people: string[] } {
  const found = findPeople(rest)
  const company = found ? rest.slice(found.start, found.end) : ''
  const masked = found ? `${rest.slice(0, found.start)}\u0001${rest.slice(found.end)}` : rest
  let title = clean(masked.replace(/^[,\s]+/, ''))
    .replace(statement, '')
    .replace(lead, '')
  for (let round = 0; round < 4; round++) title = title.replace(joint, '').replace(lastWords, '').trim()
  title = title.replace(/^(?:a|an|the|my|our)\s+/i, '')
  const match = placed.exec(title)
  const place = match?.[2] ?? match?.[3] ?? null
  if (match?.[1] && place) title = match[1].replace(lastWords, '')
  const people = found?.names ?? []
  const named = people.reduce((text, person) => text.replace(person, asName(person)), company)
  return {
    title: title.replace('\u0001', named),
    place: place && place.replace('\u0001', company).replace(/^(?:my|our|the) /i, ''),
    people,
  }
}

function times(when: When, title: string, allDay: boolean, opening: string): Pick<NewEventRequest, 'start' | 'end'> {
  const { local, range } = when
  if (!local) return { start: null, end: null }
  if (range?.from.includes('T') && range.to.includes('T') && !allDay) return { start: range.from, end: range.to }
  if (allDay) {
    const last =
      range && !range.to.includes('T') ? Temporal.PlainDate.from(range.to).subtract({ days: 1 }).toString() : null
    const first = (range?.from ?? local).slice(0, 10)
    return { start: first, end: last && last > first ? last : null }
  }
  const part = when.spans.map(({ value }) => (value.kind === 'moment' ? value.part : undefined)).find(Boolean)
  if (
    part &&
    partSpans[part] &&
    !when.minutes &&
    !readLength(opening).minutes &&
    /^(?:block|reserve|keep)\b/i.test(opening)
  ) {
    const [from, to] = partSpans[part]
    return { start: `${local.slice(0, 10)}T${from}`, end: `${local.slice(0, 10)}T${to}` }
  }
  if (
    local.length > 10 &&
    /\b(?:dinner|supper|drinks|party)\b/i.test(title) &&
    /^0[4-9]|^1[01]/.test(local.slice(11)) &&
    !/\b\d{1,2}(?::\d\d)? ?am\b/i.test(opening)
  )
    return { start: `${local.slice(0, 11)}${Number(local.slice(11, 13)) + 12}${local.slice(13)}`, end: null }
  const usual =
    local.length === 10 && !(range && range.to > `${local}T99`)
      ? usualTimes.find(([word]) => word.test(title))?.[1]
      : undefined
  return { start: usual ? `${local}T${usual}` : local, end: null }
}

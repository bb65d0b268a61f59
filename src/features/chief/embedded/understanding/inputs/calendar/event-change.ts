import type { DateContext } from '../../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../../platform/dates/when'
import { readLength } from '../../../../../../platform/phrases/lengths'
import { clean } from '../clean'
import { readEdit } from '../task-edit'

/** One change to an event, and the words that name the event. */
export type EventChange =
  | { change: 'title'; target: string; title: string }
  | { change: 'notes'; target: string; notes: string }
  | { change: 'place'; target: string; place: string | null }
  | { change: 'minutes'; target: string; minutes: number }
  | { change: 'people'; target: string; emails: string[] }
  | { change: 'unrepeat'; target: string }
  | { change: 'when'; target: string; when: When; shift: number | null }
  | { change: 'unknown'; target: string }

const placing: RegExp[] = [
  /^(?:change|set|update|move) the (?:place|location|venue|room) (?:of|for) (?<target>.+?) to (?<place>.+)$/i,
  /^(?:change|set|update) (?:its|the) (?:place|location|venue|room) to (?<place>.+)$/i,
  /^(?<target>.+?) (?:is|takes place|will be) (?:now )?(?:at|in) (?<place>[^\d].+?)(?: instead| now)?$/i,
  /^(?:move|put) (?<target>.+?) (?:to|in|into) (?<place>(?:the |my |our )?(?:room|office|conference room|meeting room|cafe|café)\b.*)$/i,
]
const inviting = /^(?:invite|add|include)\s+(?<people>.+?)\s+(?:to|on)\s+(?<target>.+)$/i
const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu
const lasting =
  /^(?:make|set|change|extend|shorten|cut|keep)\s+(?<target>.+?)\s+(?:to (?:be )?|last |for )?(?<length>(?:\d[\d.]*|an?|one|two|half an?)[ -](?:minutes?|mins?|hours?|hrs?|h)(?: and a half)?)(?: long)?$/i
const moving =
  /^(?:re-?schedule|move|change|push|postpone|shift|bring|delay|put|make|set|switch|drag|transfer)\s+(?:forward |back )?(?<target>.+?)\s+(?:back |forward |out )?(?:to|until|till|for|on|onto)\s+(?<when>.+?)(?: instead)?$/i

/** Reads what to change about an event; a move names the event first and its new time last. */
export function readEventChange(message: string, dates: DateContext): EventChange {
  const text = clean(message)
  for (const pattern of placing) {
    const { target = 'it', place } = pattern.exec(text)?.groups ?? {}
    if (place && !readWhen(place, dates).local) return { change: 'place', target, place: place.replace(/^the /i, '') }
  }
  const invited = inviting.exec(text)?.groups
  const emails = [...(invited?.people ?? '').matchAll(address)].map(([email]) => email)
  if (invited?.target && (emails.length > 0 || /^invite/i.test(text)))
    return { change: 'people', target: invited.target, emails }
  const long = lasting.exec(text)?.groups
  const minutes = long?.length ? readLength(String(long.length)).minutes : null
  if (long?.target && minutes) return { change: 'minutes', target: long.target, minutes }
  const moved = moving.exec(text)?.groups
  if (moved?.target && moved.when) {
    const when = readWhen(moved.when, { ...dates, bareHours: true })
    if (when.local && when.rest.replace(/\b(?:at|on|the|same time|instead)\b/gi, '').trim() === '')
      return { change: 'when', target: moved.target, when, shift: null }
  }
  const edit = readEdit(message, dates)
  switch (edit.change) {
    case 'title':
    case 'notes':
    case 'unrepeat':
    case 'when':
      return edit
    default:
      return { change: 'unknown', target: edit.target }
  }
}

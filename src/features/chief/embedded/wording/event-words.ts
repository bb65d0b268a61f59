import type { Item } from '../dialogue/memory'
import { rhythmWords } from './rhythm-words'
import { clockWords, dayWords, joined, onWhen, type Voice, whenWords } from './time-words'

const title = (item: Item) => `“${item.title}”`

/** An event, and of a series which time of it: “Stand-up” on Monday. */
export const eventName = (event: Item, voice: Voice) =>
  event.occurrence && event.start ? `${title(event)} ${onWhen(event.start.local.slice(0, 10), voice)}` : title(event)

/** From when to when: “9:00–9:30”; “all day” for whole days. */
export function spanWords({ start, end }: Item, voice: Voice): string {
  if (!start) return ''
  if (start.local.length === 10) return 'all day'
  if (!end || end.local.slice(0, 10) !== start.local.slice(0, 10)) return clockWords(start.local, voice)
  return `${clockWords(start.local, voice)}–${clockWords(end.local, voice)}`
}

/** When an event is, with its day: “Thursday at 14:00–14:30”, “3 December to 7 December, all day”. */
export function eventMoment(event: Item, voice: Voice): string {
  const { start, end, recurrence } = event
  if (!start) return ''
  const day = dayWords(start.local, voice)
  const last = end && end.local.slice(0, 10) > start.local.slice(0, 10) ? end.local : null
  const spoken =
    start.local.length === 10
      ? last
        ? `${day} to ${dayWords(last, voice)}`
        : `${day}, all day`
      : last
        ? `${whenWords(start.local, voice)} to ${whenWords(last, voice)}`
        : `${day} at ${spanWords(event, voice)}`
  return recurrence && !event.occurrence ? `${rhythmWords(recurrence)}, first ${spoken}` : spoken
}

/** The hour at the place it was meant for, where that is another one: “ (15:30 in New York)”. */
const abroad = ({ start }: Item, voice: Voice) =>
  start?.abroad
    ? ` (${clockWords(start.abroad.local, voice)} in ${start.abroad.zone.split('/').at(-1)?.replaceAll('_', ' ')})`
    : ''

const where = ({ place }: Item) =>
  place ? `, ${/^(?:zoom|teams|skype|webex)$/i.test(place) ? 'on' : 'at'} ${place}` : ''

/** What else is on then; empty when the time is free. */
export function conflictWords({ conflicts }: Item, voice: Voice): string {
  if (!conflicts?.length) return ''
  const named = conflicts.slice(0, 3).map((clash) => `${title(clash)} (${spanWords(clash, voice)})`)
  return ` It overlaps with ${joined(named)}.`
}

export const addedEventWords = (event: Item, voice: Voice) =>
  `On your calendar: ${title(event)}, ${eventMoment(event, voice)}${abroad(event, voice)}${where(event)}.${conflictWords(event, voice)}`

export const movedEventWords = (event: Item, voice: Voice) =>
  `${title(event)} is now ${eventMoment(event, voice)}${abroad(event, voice)}${where(event)}.${conflictWords(event, voice)}${untoldWords(event.untold)}`

/** What to add where something was changed that others know differently. */
export const untoldWords = (names: string[] | undefined) =>
  names && names.length > 0
    ? ` ${joined(names)} ${names.length === 1 ? 'does' : 'do'} not know yet: say “tell them”.`
    : ''

/** One line of an agenda. */
export const eventLine = (event: Item, voice: Voice) =>
  `${spanWords(event, voice)} ${event.title}${abroad(event, voice)}${where(event)}`

/** The answer to a question about one event. */
export function eventAnswer(event: Item, ask: 'when' | 'where' | 'who' | 'length', voice: Voice): string {
  if (ask === 'where')
    return event.place
      ? `${title(event)} is at ${event.place}, ${eventMoment(event, voice)}.`
      : `${title(event)} has no place; it is ${onWhen(event.start?.local ?? '', voice)}.`
  if (ask === 'who') {
    const answered = { accepted: ' (coming)', declined: ' (not coming)', tentative: ' (perhaps)', unknown: '' }
    const people =
      event.attendees?.map(({ name, email, status = 'unknown' }) => `${name || email}${answered[status]}`) ?? []
    return people.length > 0
      ? `${joined(people)} ${people.length === 1 ? 'is' : 'are'} invited to ${title(event)}, ${eventMoment(event, voice)}.`
      : `Nobody is named for ${title(event)}, ${eventMoment(event, voice)}.`
  }
  return `${title(event)}: ${eventMoment(event, voice)}${abroad(event, voice)}${where(event)}.`
}

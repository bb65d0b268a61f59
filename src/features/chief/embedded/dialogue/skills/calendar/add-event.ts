import { readWhen } from '../../../../../../platform/dates/when'
import { type NewEventRequest, readNewEvent } from '../../../understanding/inputs/calendar/new-event'
import { asTitle } from '../../../understanding/inputs/clean'
import { addedEventWords } from '../../../wording/event-words'
import { quoted, unfinishedWords } from '../../../wording/task-words'
import { onWhen } from '../../../wording/time-words'
import { isRefusal } from '../../choose'
import { itemsOf } from '../../memory'
import { perform, type Question, type Reply, type Script, say, type Turn } from '../../script'
import { callEach, knowsPeople, onlyOne, type Person } from '../meeting/people'

const vague = /^(?:it|that|this|something|events?|new|calendar|my calendar|one|an?|me)?$/i

/** Puts an event on the calendar, or asks for what is missing: what, which day, what time. */
export const addEvent = (message: string, turn: Turn): Script<Reply> =>
  addRequested(readNewEvent(message, turn.dates), turn)

interface Request extends NewEventRequest {
  /** Who it is with, as they were named. */
  people?: string[]
}

export function* addRequested(request: Request, turn: Turn): Script<Reply> {
  const { title, start, allDay } = request
  if (vague.test(title)) return { text: 'What shall I put on your calendar?', question: askTitle(request) }
  if (!start) return { text: `When is ${quoted(title)}?`, question: askStart(request), suggestions: ['Tomorrow at 10'] }
  if (start.length === 10 && !allDay)
    return {
      text: `At what time ${onWhen(start, turn)}? Or say “all day”.`,
      question: askTime(request),
      suggestions: ['At 9', 'At 14:00', 'All day'],
    }
  const guests = yield* knownAmong(request.people ?? [], turn)
  const result = yield* perform('event_add', toInput(request, guests))
  if (result.status !== 'completed')
    return { text: unfinishedWords(result, `Putting ${quoted(title)} on your calendar`) }
  const [event] = itemsOf(result.output)
  return {
    text: event ? addedEventWords(event, turn) : `${quoted(title)} is on your calendar.`,
    suggestions: [...(event?.attendees?.length ? [`Invite ${callEach(event.attendees)} to it`] : []), 'Undo that'],
    why: 'You asked me to put it on your calendar.',
  }
}

function toInput(request: NewEventRequest, guests: Guest[]): Record<string, unknown> {
  const { title, start, end, minutes, place, rule, emails } = request
  const attendees = [...emails.map((email) => ({ email })), ...guests]
  return {
    title: title.slice(0, 500),
    start,
    ...(end ? { end } : minutes ? { minutes: Math.max(1, Math.round(minutes)) } : {}),
    ...(place && { place: place.slice(0, 500) }),
    ...(rule && { recurrence: rule }),
    ...(attendees.length > 0 && { attendees }),
  }
}

type Guest = Pick<Person, 'name' | 'email'>

/** Those of the people named whose address is known and who can be nobody else. */
function* knownAmong(names: string[], turn: Turn): Script<Guest[]> {
  if (!knowsPeople(turn)) return []
  const guests: Guest[] = []
  for (const name of names) guests.push(...(yield* onlyOne(name)))
  return guests
}

const left = () => say({ text: 'All right, I put nothing on your calendar.' })

const askTitle = (request: NewEventRequest): Question => ({
  answer(text, turn) {
    if (isRefusal(text)) return left()
    const said = readNewEvent(text, turn.dates)
    if (vague.test(said.title)) return null
    const start = request.start ?? said.start
    return addRequested({ ...said, start, end: request.end ?? said.end, title: asTitle(said.title) }, turn)
  },
})

const askStart = (request: NewEventRequest): Question => ({
  aboutTime: true,
  answer(text, turn) {
    if (isRefusal(text)) return left()
    const said = readNewEvent(text, turn.dates)
    const when = readWhen(text, { ...turn.dates, bareHours: true })
    if (!when.local || when.rest.split(/\s+/).filter(Boolean).length > 5) return null
    const { start, end, minutes } = said.start ? said : { start: when.local, end: null, minutes: null }
    return addRequested({ ...request, start, end, minutes: minutes ?? request.minutes }, turn)
  },
})

const askTime = (request: NewEventRequest): Question => ({
  aboutTime: true,
  answer(text, turn) {
    if (isRefusal(text)) return left()
    if (/\b(?:all|whole|entire|full) day\b/i.test(text))
      return addRequested({ ...request, allDay: true, minutes: null }, turn)
    const when = readWhen(text, { ...turn.dates, bareHours: true })
    if (!when.local || !when.hasTime || when.rest.split(/\s+/).filter(Boolean).length > 4) return null
    const day = when.hasDate ? when.local.slice(0, 10) : (request.start?.slice(0, 10) ?? '')
    const at = (local: string) => `${day}T${local.slice(11)}`
    const span = when.range?.from.includes('T') && when.range.to.includes('T') ? when.range : null
    return addRequested(
      { ...request, start: at(awake(span?.from ?? when.local, when.hasDate)), end: span ? at(span.to) : null },
      turn,
    )
  },
})

/** A bare hour of another day is one at which people meet: “at 3” is in the afternoon. */
const awake = (local: string, said: boolean) => {
  const hour = Number(local.slice(11, 13))
  return said || hour >= 7 || hour === 0
    ? local
    : `${local.slice(0, 11)}${String(hour + 12).padStart(2, '0')}${local.slice(13)}`
}

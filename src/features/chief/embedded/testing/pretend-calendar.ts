import type { LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import { Temporal } from 'temporal-polyfill'
import { Conversation, phraseTool, usualTools } from './pretend-tools'

type Input = Record<string, unknown>

interface PretendEvent {
  id: string
  title: string
  start: { local: string }
  end: { local: string }
  place: string | null
  attendees: { name: string; email: string }[]
  recurrence: string | null
  occurrence?: string
}

const eventId = { eventId: { type: 'string', pattern: '^event_[A-Za-z0-9-]+$' } }
const calendarTools: LanguageModelV4FunctionTool[] = [
  phraseTool('event.add', ['schedule {title} {start}', 'I have {title} {start}']),
  phraseTool('event.edit', ['rename {event} to {title}'], eventId),
  phraseTool('event.move', ['move {event} to {start}'], eventId),
  phraseTool('event.cancel', ['cancel {event}'], eventId),
  phraseTool('event.get', ['when is {event}'], eventId),
  phraseTool('event.list', ["what's on my calendar {from}"]),
  phraseTool('calendar.free_slots', ['when am I free {from}']),
]

const words = (text: unknown) =>
  String(text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
const plus = (local: string, minutes: number) =>
  Temporal.PlainDateTime.from(local).add({ minutes }).toString({ smallestUnit: 'minute' })

/** A conversation that has a calendar as well, which keeps its events in memory. */
export class CalendarConversation extends Conversation {
  events: PretendEvent[] = []

  constructor(...given: Partial<PretendEvent>[]) {
    super(undefined, [...usualTools, ...calendarTools])
    this.waiting.add('event_cancel')
    for (const event of given) this.put(event)
    this.extra.set('event_add', (input) => this.put(this.timed(input)))
    this.extra.set('event_edit', (input) => this.change(input))
    this.extra.set('event_move', (input) => this.change(input))
    this.extra.set('event_list', (input) => this.listEvents(input))
    this.extra.set('calendar_free_slots', ({ from, minutes = 30, notBefore = '09:00' }) => ({
      slots: [0, 60].map((after) => {
        const start = plus(`${String(from ?? '2026-11-23').slice(0, 10)}T${notBefore}`, after)
        return { start: { local: start }, end: { local: plus(start, Number(minutes)) }, score: 100, reason: 'Free.' }
      }),
    }))
  }

  private timed({ start, end, minutes, ...rest }: Input): Input {
    if (start === undefined) return rest
    const local = String(start)
    const over = end ?? (local.length === 10 ? local : plus(local, Number(minutes ?? 30)))
    return { ...rest, start: { local }, end: { local: String(over) } }
  }

  private put(given: Input): PretendEvent {
    const event = { place: null, attendees: [], recurrence: null, ...given, id: `event_${this.events.length + 1}` }
    this.events.push(event as unknown as PretendEvent)
    const made = event as unknown as PretendEvent
    const conflicts = this.events.filter(
      (other) => other.id !== made.id && other.start.local < made.end.local && other.end.local > made.start.local,
    )
    return {
      ...made,
      ...(conflicts.length > 0 && { conflicts: conflicts.map((one) => ({ ...one, eventId: one.id })) }),
    }
  }

  private change({ eventId: id, ...input }: Input) {
    const event = this.events.find((one) => one.id === id)
    if (!event) throw new Error('There is no such event.')
    const length = Temporal.PlainDateTime.from(event.start.local).until(event.end.local, {
      largestUnit: 'minute',
    }).minutes
    return Object.assign(event, this.timed(input.start ? { minutes: length, ...input } : input))
  }

  private listEvents({ from, to, search }: Input) {
    const found = this.events
      .filter(
        ({ title, start, end, place }) =>
          (from === undefined || end.local.slice(0, 10) >= String(from)) &&
          (to === undefined || start.local < String(to)) &&
          words(search).every((word) => `${title} ${place ?? ''}`.toLowerCase().includes(word)),
      )
      .sort((one, other) => (one.start.local < other.start.local ? -1 : 1))
    return { events: found, more: false }
  }
}

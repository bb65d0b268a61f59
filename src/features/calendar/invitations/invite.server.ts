import { z } from 'zod'
import { invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { paragraphs } from '../../../platform/text'
import type { Sender } from '../../mail/connection'
import { writableCalendar } from '../calendars/rows.server'
import { Attendee, Event, EventId } from '../event'
import { findEvent, present, type StoredEvent, updateEvent } from '../rows.server'
import { deliverNotices, gatherSender, queueNotices } from './send.server'

export const Notified = z.object({
  event: Event.nullable(),
  /** To whom mail goes. */
  to: z.array(z.object({ name: z.string(), email: z.string() })),
  /** Who writes. */
  from: z.object({ name: z.string(), email: z.string() }),
})

const Guest = Attendee.pick({ name: true, email: true })
const Note = paragraphs().optional().describe('A word of one’s own that stands above the details.')

export const invite = defineOperation({
  name: 'event.invite',
  title: 'Invite people to an event',
  description:
    'Sends people an invitation to an event by mail, with a calendar file they can answer, and puts them on the event. ' +
    'Without people it invites everybody on the event who was not invited yet. The whole series is meant where it repeats.',
  home: 'person',
  effect: 'send',
  needs: 'calendar:write',
  input: z.object({
    eventId: EventId,
    people: z.array(Guest).max(100).optional().describe('Whom to invite, by e-mail address.'),
    note: Note,
  }),
  output: Notified,
  phrases: ['invite {people} to {event}', 'send {people} an invitation to {event}', 'send the invitations for {event}'],
  gather: gatherSender,
  run(context, { eventId, people, note = '' }, sender: Sender) {
    const { sql, now, emit } = context
    const event = findEvent(sql, eventId)
    if (event.copyOf)
      throw invalid('event.version', 'This is one of two versions of an event. Choose one of them first.')
    writableCalendar(context, event.calendarId)
    const added = withGuests(event, people ?? [])
    const wanted = people && new Set(people.map(({ email }) => email.toLowerCase()))
    const to = queueNotices(context, {
      eventId,
      soon: added,
      note,
      sender,
      to: ({ email, why }) => why !== 'off' && (wanted ? wanted.has(email.toLowerCase()) : why === 'new'),
    })
    if (added !== event) updateEvent(sql, { ...added, updatedAt: now })
    emit('event.edited', { eventId })
    return notified(added, to, sender)
  },
  deliver: (delivering, _input, { from }) => deliverNotices(delivering, from),
})

export const tell = defineOperation({
  name: 'event.tell',
  title: 'Tell those invited how an event stands',
  description:
    'Sends mail to everybody who was invited to an event and does not know that it was moved, changed or cancelled. Works ' +
    'for an event that was cancelled and is gone, too. Use it after event.move, event.edit or event.cancel named people as untold.',
  home: 'person',
  effect: 'send',
  needs: 'calendar:write',
  input: z.object({ eventId: EventId, note: Note }),
  output: Notified,
  phrases: [
    'tell everybody invited to {event}',
    'tell them that {event} was moved',
    'send the cancellation of {event}',
  ],
  gather: gatherSender,
  run(context, { eventId, note = '' }, sender: Sender) {
    const to = queueNotices(context, { eventId, note, sender, to: ({ why }) => why !== 'new' })
    const there = context.sql.exec('SELECT 1 FROM events WHERE id = ?', eventId).toArray().length > 0
    return notified(there ? findEvent(context.sql, eventId) : null, to, sender)
  },
  deliver: (delivering, _input, { from }) => deliverNotices(delivering, from),
})

const notified = (event: StoredEvent | null, to: { name: string; email: string }[], { name, email }: Sender) => ({
  event: event && present(event),
  to: to.map((one) => ({ name: one.name, email: one.email })),
  from: { name, email },
})

/** The event with these people on it too; the very event where they all are. */
function withGuests(event: StoredEvent, people: z.output<typeof Guest>[]): StoredEvent {
  const known = new Set(event.attendees.map(({ email }) => email.toLowerCase()))
  const fresh = people.filter(({ email }) => !known.has(email.toLowerCase()) && known.add(email.toLowerCase()))
  if (fresh.length === 0) return event
  if (event.attendees.length + fresh.length > 200) throw invalid('event.people', '200 people on an event are the most.')
  return { ...event, attendees: [...event.attendees, ...fresh.map((one) => ({ ...one, status: 'unknown' as const }))] }
}

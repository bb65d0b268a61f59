import { CalendarConversation } from './pretend-calendar'
import { phraseTool } from './pretend-tools'

const eventId = { eventId: { type: 'string', pattern: '^event_[A-Za-z0-9-]+$' } }
const known = [
  { name: 'Sam Porter', email: 'sam@example.com', personId: 'person-sam' },
  { name: 'Kim Berg', email: 'kim@example.com', personId: null },
  { name: 'Max Frei', email: 'max@example.com', personId: 'person-max' },
  { name: 'Max Stone', email: 'stone@example.com', personId: 'person-stone' },
]
const usual = { workDays: [1, 2, 3, 4, 5], workStart: '09:00', workEnd: '17:00', otherHours: [] }
const holidays: Record<string, string> = { '2026-11-26': 'Thanksgiving Day', '2026-12-25': 'Christmas Day' }
const dayAfter = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
const isOff = (day: string) => day in holidays || [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** A conversation with a calendar, people one knows, holidays and mail that waits for approval. */
export class MeetingConversation extends CalendarConversation {
  untold: { eventId: string; title: string; people: { name: string; email: string }[] }[] = []

  constructor(...events: ConstructorParameters<typeof CalendarConversation>) {
    super(...events)
    this.tools.push(
      phraseTool('event.invite', [], eventId),
      phraseTool('event.tell', [], eventId),
      phraseTool('event.untold', []),
      phraseTool('calendar.people', []),
      phraseTool('calendar.busy', []),
      phraseTool('calendar.days', []),
      phraseTool('calendar.places', []),
      phraseTool('calendar.settings', []),
      phraseTool('calendar.configure', []),
    )
    for (const sent of ['event_invite', 'event_tell']) this.waiting.add(sent)
    this.extra.set('event_untold', () => ({ events: this.untold }))
    this.extra.set('calendar_people', ({ search }) => ({
      people: known.filter(({ name }) => name.toLowerCase().includes(String(search).toLowerCase())),
    }))
    this.extra.set('calendar_busy', () => ({ busy: [{ from: '', to: '' }] }))
    this.extra.set('calendar_places', () => ({ places: [{ code: 'CH', name: 'Switzerland' }] }))
    this.extra.set('calendar_settings', () => usual)
    this.extra.set('calendar_configure', (input) => ({ ...usual, ...input }))
    this.extra.set('calendar_days', ({ from, days }) => {
      const all = Array.from({ length: Number(days) }, (_, place) => dayAfter(String(from), place))
      const next = Array.from({ length: 9 }, (_, place) => dayAfter(String(from), place + 1)).find((day) => !isOff(day))
      const hours = { start: '09:00', end: '17:00' }
      const shown = all.map((day) => ({ day, hours: isOff(day) ? null : hours, holiday: holidays[day] ?? null }))
      return { days: shown, next, place: 'US' }
    })
    const slots = this.extra.get('calendar_free_slots')!
    this.extra.set('calendar_free_slots', (input) => ({
      ...(slots(input) as object),
      people: ((input.people ?? []) as string[]).map((personId) => ({
        name: known.find((one) => one.personId === personId)?.name ?? '',
        problem: null,
      })),
    }))
  }
}

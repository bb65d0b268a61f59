import type {
  BriefEvent,
  BriefTask,
  DayBriefing,
  FoundDecisions,
  MeetingBriefing,
  SinceBriefing,
  WeekBriefing,
} from '../../../briefings/briefing'
import type { CalendarConversation } from './pretend-calendar'
import { phraseTool } from './pretend-tools'

export const briefingTools = ['day', 'week', 'since', 'meeting']
  .map((name) => phraseTool(`briefing.${name}`, []))
  .concat(phraseTool('decision.find', ['what did we decide about {about}']))

const at = '2026-11-20T13:00:00.000Z'
const now = '2026-11-20T14:00'
const shared = { now, zone: 'Europe/Zurich', suggestions: [], unread: [], more: {} }

/** Gives a conversation briefings as the operations would compute them, in the simplest way, from what it holds. */
export function pretendBriefings(world: CalendarConversation) {
  const eventsOn = (day: string): BriefEvent[] =>
    world.events
      .filter(({ start }) => start.local.startsWith(day))
      .map(({ id, title, start, end, place }) => ({
        ...{
          id,
          title,
          place,
          link: `/calendar/day/${start.local.slice(0, 10)}/${id}`,
          allDay: false,
          busy: true,
          people: [],
        },
        start: { ...start, at },
        end: { ...end, at },
      }))
  const tasks = (): BriefTask[] =>
    world.tasks.map(({ id, title, due, remind, list, priority, doneAt }) => ({
      ...{ id, title, link: `/tasks/${id}`, list: list ?? null, priority: priority ?? 'none', doneAt: doneAt ?? null },
      due: due ? { ...due, at } : null,
      remind: remind ? { ...remind, at } : null,
    }))
  const open = () => tasks().filter(({ doneAt }) => doneAt === null)
  const dueOn = (day: string) => open().filter(({ due }) => due?.local.startsWith(day))
  const late = () => open().filter(({ due }) => due && due.local.slice(0, 10) < now.slice(0, 10))
  world.extra.set('briefing_day', ({ date }): DayBriefing => {
    const day = String(date ?? now.slice(0, 10))
    const [task] = [...late(), ...dueOn(day), ...open()]
    return {
      ...shared,
      ...{ date: day, hours: { start: '09:00', end: '17:00' }, events: eventsOn(day), timed: [], reminders: [] },
      ...{ anytime: dueOn(day), overdue: late(), undated: open().filter(({ due }) => !due), overlaps: [], rushes: [] },
      ...{ gaps: [{ from: `${day}T14:15`, to: `${day}T16:00`, minutes: 105 }], trips: [], waiting: [] },
      begin: task
        ? { task, because: late().some(({ id }) => id === task.id) ? 'it was due yesterday' : 'it is due today' }
        : null,
    }
  })
  world.extra.set(
    'briefing_week',
    ({ from, to }): WeekBriefing => ({
      ...{ ...shared, from: String(from), to: String(to), done: tasks().filter(({ doneAt }) => doneAt !== null) },
      ...{ took: [], meetingMinutes: 0, ahead: eventsOn('2026-11'), due: open().filter(({ due }) => due) },
      ...{ overdue: late(), overlaps: [], trips: [], decisions: [] },
    }),
  )
  world.extra.set(
    'briefing_since',
    ({ since }): SinceBriefing => ({
      ...{
        ...shared,
        since: String(since ?? '2026-11-19T17:30'),
        left: since === undefined,
        late: late(),
        overdue: [],
      },
      ...{ took: [], rang: [], changes: [], done: [], own: 0, waiting: [], next: null },
    }),
  )
  world.extra.set('briefing_meeting', ({ search }): MeetingBriefing => {
    const events = eventsOn('2026-11')
    const event = events.find(({ title }) => title.toLowerCase().includes(String(search ?? '').toLowerCase()))
    return {
      ...{ ...shared, event: event ? { ...event, notes: '', links: [], repeats: '' } : null, minutesUntil: 90 },
      ...{ choices: event ? [] : events, people: [], earlier: [], tasks: [], decisions: [], messages: [] },
      ...{ clashes: [], previous: null, following: null, trips: [] },
    }
  })
  world.extra.set('decision_find', (): FoundDecisions => ({ decisions: [], messages: [], changes: [], unread: [] }))
}

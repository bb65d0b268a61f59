import type { LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import { pretendBriefings } from '../pretend-briefings'
import { CalendarConversation } from '../pretend-calendar'
import { standing } from './utterance'

const people = [{ name: 'Lisa', email: 'lisa@example.com' }]
const events = [
  { title: 'Design workshop', start: '2026-11-20T16:00', end: '2026-11-20T17:30' },
  { title: 'Standup', start: '2026-11-23T09:30', end: '2026-11-23T10:00' },
  { title: 'Meeting with Tom', start: '2026-11-23T15:00', end: '2026-11-23T16:00', place: 'Room 4' },
  { title: 'Budget review', start: '2026-11-24T15:00', end: '2026-11-24T16:00', attendees: people },
  { title: 'Yoga class', start: '2026-11-25T18:00', end: '2026-11-25T19:00' },
  { title: 'Lunch with Anna', start: '2026-11-26T12:30', end: '2026-11-26T13:30', place: 'Luigi’s' },
]
const memories = ['Anna likes lilies', 'Lives in Lyon.'].map((text, index) => ({
  id: `memory_${index + 1}`,
  title: text,
  text,
}))

/** A conversation over all the tools there are, with tasks, a week of events and two memories; other looks find nothing. */
export class World extends CalendarConversation {
  constructor(tools: LanguageModelV4FunctionTool[]) {
    super(...events.map(({ start, end, ...rest }) => ({ ...rest, start: { local: start }, end: { local: end } })))
    this.tools.splice(0, this.tools.length, ...tools)
    this.given(...standing)
    for (const tool of ['memory_list', 'memory_search', 'memory_about_me']) this.extra.set(tool, () => ({ memories }))
    pretendBriefings(this)
    const own = new Set(['task', 'agenda', 'receipt'])
    for (const { name } of tools)
      if (!own.has(name.split('_')[0] ?? '') && !this.extra.has(name)) this.extra.set(name, () => ({}))
    for (const waits of ['memory_forget', 'trip_remove']) this.waiting.add(waits)
  }

  /** What has an id here, by its id: how fixtures name it. */
  titles(): Map<string, string> {
    return new Map([...this.tasks, ...this.events, ...memories].map(({ id, title }) => [id, title]))
  }
}

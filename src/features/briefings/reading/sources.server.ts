import { z } from 'zod'
import type { Caller } from '../../../platform/caller'
import type { Reading } from '../../../platform/operations/operation'
import { Receipt } from '../../../platform/operations/outcome'
import { type Instant, type LocalDate, type LocalDateTime, localDay, toLocal } from '../../../platform/time'
import { Event } from '../../calendar/event'
import { Memory } from '../../memory/memory'
import { Agenda, type Task, TaskPage } from '../../tasks/task'
import { Trip } from '../../travel/trip'

const Events = z.object({ events: z.array(Event) })
const Memories = z.object({ memories: z.array(Memory) })
const Trips = z.object({ trips: z.array(Trip) })
const Hours = z.object({ start: z.string(), end: z.string() })
type WorkingHours = z.infer<typeof Hours>
const Days = z.object({ days: z.array(z.object({ day: z.string(), hours: Hours.nullable() })) })
const Receipts = z.object({ receipts: z.array(Receipt) })

const largestPage = 200
/** More than anybody completes in the days of a briefing. */
const mostPages = 10

/**
 * What a briefing is computed from. Each source is an operation performed for whoever asks, so policy decides on each;
 * what is refused or missing is named in `unread`, and the briefing says nothing of it.
 */
export class Sources {
  readonly unread: string[] = []
  readonly caller: Caller
  /** Now as an instant, and on the wall of whoever asks. */
  readonly now: Instant
  readonly local: LocalDateTime
  readonly today: LocalDate

  constructor(private readonly reading: Reading) {
    this.caller = reading.caller
    this.now = reading.now
    this.local = toLocal(reading.now, reading.caller.zone)
    this.today = localDay(reading.now, reading.caller.zone)
  }

  get zone() {
    return this.caller.zone
  }

  /** What a read gives; `null`, and noted as unread, where there is no such source for this caller. */
  async read<Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    [operation, input]: [string, object],
  ): Promise<z.output<Schema> | null> {
    const outcome = await this.reading.homes.perform({ operation, input, caller: this.caller })
    if (outcome.status === 'completed') return schema.parse(outcome.output)
    if (!this.unread.includes(name)) this.unread.push(name)
    return null
  }

  agenda = (date: LocalDate, days = 1) => this.read('tasks', Agenda, ['agenda.read', { date, days }])

  async openTasks(filter: object = {}): Promise<Task[]> {
    const page = await this.read('tasks', TaskPage, ['task.list', { ...filter, limit: largestPage }])
    return page?.tasks ?? []
  }

  /** What was completed from an instant on, newest first. */
  async doneSince(from: Instant): Promise<Task[]> {
    const done: Task[] = []
    for (let page = 0; page < mostPages; page++) {
      const input = { status: 'done', limit: largestPage, offset: page * largestPage }
      const { tasks } = (await this.read('tasks', TaskPage, ['task.list', input])) ?? { tasks: [] }
      const within = tasks.filter(({ doneAt }) => doneAt !== null && doneAt >= from)
      done.push(...within)
      if (tasks.length < largestPage || within.length < tasks.length) break
    }
    return done
  }

  async events(from: LocalDateTime, to: LocalDateTime): Promise<Event[]> {
    return (await this.read('calendar', Events, ['event.list', { from, to, limit: 500 }]))?.events ?? []
  }

  async findEvents(search: string): Promise<Event[]> {
    return (await this.read('calendar', Events, ['event.list', { search, limit: 50 }]))?.events ?? []
  }

  /** The hours worked on each of some days; `null` on a day off, which public holidays are too. */
  async hoursOf(from: LocalDate, days: number): Promise<Map<LocalDate, WorkingHours | null>> {
    const found = await this.read('calendar', Days, ['calendar.days', { from, days }])
    return new Map(found?.days.map(({ day, hours }) => [day, hours]))
  }

  async trips(): Promise<Trip[]> {
    return (await this.read('trips', Trips, ['trip.list', { limit: 50 }]))?.trips ?? []
  }

  async decisions(search?: string): Promise<Memory[]> {
    const input = { ...(search && { search: search.slice(0, 300) }), limit: 100 }
    return (await this.read('memory', Memories, ['decision.list', input]))?.memories ?? []
  }

  async known(query: string, limit = 5): Promise<Memory[]> {
    return (await this.read('memory', Memories, ['memory.search', { query, limit }]))?.memories ?? []
  }

  async receipts(filter: object): Promise<Receipt[]> {
    return (await this.read('receipts', Receipts, ['receipt.list', { home: 'person', ...filter }]))?.receipts ?? []
  }
}

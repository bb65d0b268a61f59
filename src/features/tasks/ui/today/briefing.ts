import { operationQuery } from '../../../../platform/browser/queries'
import type { Suggestion } from '../../../../platform/operations/suggestion'

/*
 * What this screen shows of briefings. It asks by the operations’ names alone: briefings stand above tasks.
 */

export interface DayEvent {
  id: string
  title: string
  link: string
  start: { local: string }
  end: { local: string }
  allDay: boolean
  busy: boolean
  place: string | null
  people: string[]
}

interface Overlap {
  first: DayEvent
  second: DayEvent
}

export interface DayBriefing {
  now: string
  hours: { start: string; end: string } | null
  events: DayEvent[]
  timed: { title: string }[]
  anytime: { title: string }[]
  overlaps: Overlap[]
  trips: { id: string; title: string; link: string; leaves: { local: string } }[]
  suggestions: Suggestion[]
  unread: string[]
}

interface Named {
  id: string
  title: string
  link: string
}

export interface SinceBriefing {
  since: string
  left: boolean
  late: Named[]
  took: Named[]
  rang: Named[]
  changes: Named[]
}

export const dayQuery = (date: string) => operationQuery<DayBriefing>('briefing.day', { date })
export const sinceQuery = operationQuery<SinceBriefing>('briefing.since')

import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queryClient } from '../../../../platform/browser/queries'
import { plusDays } from '../../../../ui/time/wall'
import type { Event } from '../../event'
import { agendaTasksQuery, calendarsQuery, daysQuery, eventsQuery, searchQuery, settingsQuery } from '../../queries'
import { clashesOf, eventItem, holidayItem, type Item, keyOf, taskItem } from '../layout/items'
import { daysShown, step, type View } from '../layout/range'
import { usualSettings } from '../parts/usual-settings'

interface Wanted {
  view: View
  date: string
  days: string[]
  firstDay: number
  zone: string
  search: string
  tasksShown: boolean
  hidden: ReadonlySet<string>
}

const mostTaskDays = 31
const rangeOf = (days: string[]) => [days[0] ?? '', plusDays(days.at(-1) ?? '', 1)] as const

/** What the screen shows: events, and tasks as a quiet layer beneath; the times before and after are read ahead. */
export function useCalendarData({ view, date, days, firstDay, zone, search, tasksShown, hidden }: Wanted) {
  const [from, to] = rangeOf(days)
  const searching = search !== ''
  const found = useQuery({ ...searchQuery(search), enabled: searching, placeholderData: keepPreviousData })
  const listed = useQuery({ ...eventsQuery(from, to), placeholderData: keepPreviousData })
  const settings = useQuery(settingsQuery)
  const calendars = useQuery(calendarsQuery)
  const worked = useQuery({ ...daysQuery(from, days.length), placeholderData: keepPreviousData })
  const starts = days.filter((_, place) => place % mostTaskDays === 0)
  const tasks = useQueries({
    queries: starts.map((start, place) => ({
      ...agendaTasksQuery(start, Math.min(mostTaskDays, days.length - place * mostTaskDays)),
      enabled: tasksShown && !searching,
    })),
  })
  useEffect(() => {
    for (const by of [1, -1]) {
      const [first, last] = rangeOf(daysShown(view, step(view, date, by), firstDay))
      void queryClient.prefetchQuery(eventsQuery(first, last))
    }
  }, [view, date, firstDay])

  const read = searching ? found : listed
  const events: Event[] = read.data?.events.filter(({ calendarId }) => !hidden.has(calendarId)) ?? []
  const taskItems = tasks.flatMap(({ data }) =>
    tasksShown && data && !searching ? [...data.timed, ...data.anytime] : [],
  )
  const holidays = (worked.data?.days ?? []).flatMap(({ day, holiday }) => (holiday ? [{ day, name: holiday }] : []))
  const items: Item[] = [
    ...(searching ? [] : holidays.map(({ day, name }) => holidayItem(day, name))),
    ...events.map((event) => eventItem(event, zone)),
    ...taskItems.flatMap((task) => taskItem(task, zone) ?? []),
  ]
  return {
    events,
    items: [...new Map(items.map((item) => [item.key, item])).values()],
    clashing: new Set(events.filter((event) => clashesOf(event, events).length > 0).map(keyOf)),
    loaded: read.data !== undefined,
    more: read.data?.more ?? false,
    error: read.error ?? calendars.error,
    holidays: new Set(holidays.map(({ day }) => day)),
    settings: settings.data ?? usualSettings,
    settled: settings.data !== undefined || settings.error !== null,
    calendars: calendars.data?.calendars ?? [],
  }
}

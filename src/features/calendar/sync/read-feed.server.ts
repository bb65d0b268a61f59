import type { Caller } from '../../../platform/caller'
import { unavailable } from '../../../platform/errors'
import { readCalendar } from '../../../platform/icalendar/read'
import type { HomeRuntime } from '../../../platform/operations/feature'
import { fetchOutside, type Reach } from '../../../platform/outside/fetch-outside'
import type { CalendarRow } from '../calendars/rows.server'
import { applyAll } from '../exchange/apply.server'

const mostEvents = 10_000

/**
 * Reads a feed and makes the calendar what it says: new events, changed ones, and those gone from it. Unchanged since
 * the token (an ETag), nothing is done. Gives the token for next time and what could not be read.
 */
export async function readFeed(
  runtime: HomeRuntime,
  { calendar, caller, token }: { calendar: CalendarRow; caller: Caller; token: string | null },
  reach?: Reach,
): Promise<{ token: string | null; unread: string[] }> {
  const headers = { accept: 'text/calendar', 'user-agent': 'Adjutant', ...(token && { 'if-none-match': token }) }
  const answer = await fetchOutside(runtime.env, calendar.url, { headers }, reach)
  if (answer.status === 304) return { token, unread: [] }
  if (answer.status >= 400)
    throw unavailable(
      'calendar.refused',
      `The address answered with an error (${answer.status}). It will be tried again.`,
    )
  const { series, problems } = readCalendar(answer.text)
  if (series.length > mostEvents)
    throw unavailable('calendar.large', `The calendar has more than ${mostEvents} events, so it was not read.`)
  const names = JSON.stringify(series.map(({ main }) => main.uid))
  const named = { name: 'calendar.refresh', title: ({ words }: { words: string }) => `Read ${calendar.name}: ${words}` }
  const { left } = runtime.change(named, caller, ({ sql, caller: { zone }, now }) => {
    const applied = applyAll(sql, series, { calendarId: calendar.id, zone, now })
    const { added, updated } = applied.counts
    let gone = applied.counts.removed
    if (series.length > 0 || problems.length === 0)
      gone += sql
        .exec(
          'DELETE FROM events WHERE calendarId = ? AND uid NOT IN (SELECT value FROM json_each(?)) RETURNING seriesId',
          ...[calendar.id, names],
        )
        .toArray()
        .filter(({ seriesId }) => seriesId === null).length
    const counted = [added > 0 && `${added} new`, updated > 0 && `${updated} changed`, gone > 0 && `${gone} gone`]
    return { left: applied.problems, words: counted.filter(Boolean).join(', ') }
  })
  return { token: answer.headers.get('etag'), unread: [...problems, ...left] }
}

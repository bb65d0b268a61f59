import { z } from 'zod'
import type { Trip } from '../../travel/trip'
import type { Sources } from './sources.server'

const Calendars = z.object({ calendars: z.array(z.object({ id: z.string(), kind: z.string() })) })

/** Events that are not to be moved here: those on calendars that are only read, and the flights of a trip. */
export async function ownedElsewhere(sources: Sources, trips: Trip[]): Promise<ReadonlySet<string>> {
  const found = await sources.read('calendar', Calendars, ['calendar.list', {}])
  const feeds = (found?.calendars ?? []).filter(({ kind }) => kind === 'feed').map(({ id }) => id)
  const flights = trips.flatMap(({ eventIds }) => eventIds)
  return new Set([...feeds, ...flights])
}

import { z } from 'zod'
import type { Reading } from '../../../platform/operations/operation'
import { addDays, type LocalDate } from '../../../platform/time'
import { Clash, Leg } from '../offer'
import { type Likes, readLikes, type Taken } from '../ranking/likes'

/** What of a person's other things matters for a search. */
export interface Surroundings {
  likes: Likes
  busy: Clash[]
  /** Whether there was a calendar to look at. */
  calendarChecked: boolean
}

const Events = z.object({ events: z.array(Clash.extend({ busy: z.boolean(), allDay: z.boolean() })) })

const Trips = z.object({ trips: z.array(z.object({ out: z.array(Leg).min(1), createdAt: z.string() })) })

/** The ways that trips took, latest chosen first. */
function takenIn(output: unknown): Taken[] {
  const read = Trips.safeParse(output)
  const trips = read.success ? read.data.trips : []
  return trips
    .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
    .map(({ out }) => ({
      from: out[0]!.from,
      to: out.at(-1)!.to,
      flights: out.map(({ flight }) => flight).join(),
      title: out.map(({ flight, airline }) => flight || airline).join(' / '),
      departs: out[0]!.departs.local,
    }))
}

/** Looks at the calendar and at remembered preferences. Where either is missing or refused, it goes without. */
export async function lookAround({ homes, caller }: Reading, from: LocalDate, to: LocalDate): Promise<Surroundings> {
  const ask = async (operation: string, input: object) => {
    const outcome = await homes.perform({ operation, input, caller })
    return outcome.status === 'completed' ? outcome.output : undefined
  }
  const [events, preferences, past, planned] = await Promise.all([
    ask('event.list', { from: addDays(from, -1), to: addDays(to, 3), limit: 300 }),
    ask('preference.list', {}),
    ask('trip.list', { past: true, limit: 20 }),
    ask('trip.list', { limit: 20 }),
  ])
  const read = Events.safeParse(events)
  return {
    likes: readLikes(preferences, [planned, past].flatMap(takenIn)),
    busy: read.success
      ? read.data.events.filter(({ busy }) => busy).map(({ title, start, end }) => ({ title, start, end }))
      : [],
    calendarChecked: read.success,
  }
}

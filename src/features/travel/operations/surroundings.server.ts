import { z } from 'zod'
import type { Reading } from '../../../platform/operations/operation'
import { addDays, type LocalDate } from '../../../platform/time'
import { Clash } from '../offer'
import { type Likes, readLikes } from '../ranking/likes'

/** What of a person's other things matters for a search. */
export interface Surroundings {
  likes: Likes
  busy: Clash[]
  /** Whether there was a calendar to look at. */
  calendarChecked: boolean
}

const Events = z.object({ events: z.array(Clash.extend({ busy: z.boolean(), allDay: z.boolean() })) })

/** Looks at the calendar and at remembered preferences. Where either is missing or refused, it goes without. */
export async function lookAround({ homes, caller }: Reading, from: LocalDate, to: LocalDate): Promise<Surroundings> {
  const ask = async (operation: string, input: object) => {
    const outcome = await homes.perform({ operation, input, caller })
    return outcome.status === 'completed' ? outcome.output : undefined
  }
  const [events, preferences] = await Promise.all([
    ask('event.list', { from: addDays(from, -1), to: addDays(to, 3), limit: 300 }),
    ask('preference.list', {}),
  ])
  const read = Events.safeParse(events)
  return {
    likes: readLikes(preferences),
    busy: read.success
      ? read.data.events.filter(({ busy }) => busy).map(({ title, start, end }) => ({ title, start, end }))
      : [],
    calendarChecked: read.success,
  }
}

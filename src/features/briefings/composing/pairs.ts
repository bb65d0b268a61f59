import type { BriefEvent, Overlap, Rush } from '../briefing'
import { minutesBetween } from './gaps'

const isTimed = ({ allDay, busy }: BriefEvent) => busy && !allDay
const later = (one: string, other: string) => (one > other ? one : other)
const earlier = (one: string, other: string) => (one < other ? one : other)

/** Every two events that block one time. Events are in order. */
export function overlapsAmong(events: BriefEvent[]): Overlap[] {
  const timed = events.filter(isTimed)
  return timed.flatMap((first, place) =>
    timed.slice(place + 1).flatMap((second) => {
      const from = later(first.start.local, second.start.local)
      const to = earlier(first.end.local, second.end.local)
      return from < to ? [{ first, second, from, to }] : []
    }),
  )
}

/** Online and in one’s own office nobody has to go anywhere. */
const online = /\b(?:zoom|teams|meet|skype|webex|online|phone|call|video|remote|https?:|office)\b/i
export const isPlaceToGo = (place: string | null): place is string => place !== null && !online.test(place)

/** Less than this between two places is a rush. */
const enough = 30

/** Events in different places, one after the other, with little time between. */
export function rushesAmong(events: BriefEvent[]): Rush[] {
  const timed = events.filter((event) => isTimed(event) && isPlaceToGo(event.place))
  return timed.flatMap((second, place) => {
    const first = timed[place - 1]
    if (!first || first.place?.toLowerCase() === second.place?.toLowerCase()) return []
    if (first.end.local > second.start.local) return []
    const minutes = minutesBetween(first.end.local, second.start.local)
    return minutes < enough ? [{ first, second, minutes }] : []
  })
}

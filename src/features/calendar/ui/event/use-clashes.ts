import { useQuery } from '@tanstack/react-query'
import { instantOf, plusDays } from '../../../../ui/time/wall'
import type { Event } from '../../event'
import { eventsQuery } from '../../queries'
import { clashesOf } from '../layout/items'
import { type EventDraft, placeOfDraft } from './event-draft'

/** What else is on at the time of a draft. */
export function useClashes(draft: EventDraft, event: Event | null, zone: string): Event[] {
  const place = draft.show === 'free' ? null : placeOfDraft(draft, zone)
  const timed = place && !place.whole && place.from < place.to ? place : null
  const [from, to] = timed ? [timed.from.slice(0, 10), plusDays(timed.to.slice(0, 10), 1)] : ['', '']
  const { data } = useQuery({ ...eventsQuery(from, to), enabled: timed !== null })
  if (!timed || !data) return []
  const moment = (local: string) => ({ local, zone, at: instantOf(local, zone) })
  const shown = { id: event?.id ?? '', occurrence: event?.occurrence, allDay: false, busy: true }
  const others = event ? data.events.filter(({ id }) => id !== event.id) : data.events
  return clashesOf({ ...shown, start: moment(timed.from), end: moment(timed.to) }, others)
}

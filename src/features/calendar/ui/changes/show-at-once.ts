import { queryClient } from '../../../../platform/browser/queries'
import { instantOf, plusDays } from '../../../../ui/time/wall'
import type { Event } from '../../event'
import { keyOf, type Place } from '../layout/items'

interface Page {
  events: Event[]
  more: boolean
}

const isEventRead = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] === 'event.list'

/** Changes an event wherever it is shown, or takes it away (`null`), before the answer; gives back how to undo that. */
export function showAtOnce(event: Event, change: Partial<Event> | null): () => void {
  void queryClient.cancelQueries({ predicate: isEventRead })
  const before = queryClient.getQueriesData<Page>({ predicate: isEventRead })
  const key = keyOf(event)
  for (const [name, page] of before) {
    if (!page) continue
    const events = page.events.flatMap((one) => (keyOf(one) !== key ? [one] : change ? [{ ...one, ...change }] : []))
    queryClient.setQueryData(name, { ...page, events })
  }
  return () => {
    for (const [name, page] of before) queryClient.setQueryData(name, page)
  }
}

/** The ends of an event that stands at a place on the wall of a zone. */
export function momentsAt(place: Place, zone: string): Pick<Event, 'allDay' | 'start' | 'end'> {
  const moment = (local: string, at = instantOf(local, zone)) => ({ local, zone, at })
  return {
    allDay: place.whole,
    start: moment(place.from),
    end: place.whole ? moment(place.to, instantOf(plusDays(place.to, 1), zone)) : moment(place.to),
  }
}

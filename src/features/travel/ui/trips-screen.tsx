import { useQuery } from '@tanstack/react-query'
import { Plane } from 'lucide-react'
import { useEffect, useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { EmptyState } from '../../../ui/display/empty-state'
import { ScreenHeader } from '../../../ui/display/screen-header'
import { Skeleton } from '../../../ui/display/skeleton'
import type { ScreenProps } from '../../../ui/screen'
import { usePlace } from '../../../ui/time/place'
import { useNow } from '../../../ui/time/use-now'
import { wallDay } from '../../../ui/time/wall'
import { tripsQuery } from '../queries'
import { strings } from '../strings'
import { FlightForm, type Sought } from './flight-form'
import { FoundFlights } from './found-flights'
import { TripCard } from './trip-card'

/** Flights to compare, and the trips that were planned. `/trips/trip_…` goes to one. */
export default function TripsScreen({ rest }: ScreenProps) {
  const { zone } = usePlace()
  const now = useNow()
  const [search, setSearch] = useState<Sought | null>(null)
  const [past, setPast] = useState(false)
  const { data, error } = useQuery(tripsQuery(false))
  const known = data?.trips.some(({ id }) => id === rest)
  useEffect(() => {
    if (rest === '' || known === undefined) return
    if (!known) setPast(true)
    document.getElementById(rest)?.scrollIntoView({ block: 'center' })
    document.getElementById(rest)?.focus({ preventScroll: true })
  }, [rest, known])
  return (
    <>
      <ScreenHeader title={strings.title} quiet={data?.total ? strings.count(data.total) : null} />
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="-outline-offset-2 min-h-0 flex-1 overflow-y-auto"
      >
        <div className="mx-auto grid max-w-[920px] grid-cols-[minmax(0,1fr)] gap-6 px-5 py-6 max-sm:px-3.5">
          <FlightForm today={wallDay(now, zone)} onFind={setSearch} />
          {search && <FoundFlights search={search} onSearch={setSearch} />}
          {error && <Alert>{sentenceOf(error)}</Alert>}
          {!data && !error && <Skeleton className="h-28 w-full" />}
          {data && data.trips.length === 0 && !search && (
            <EmptyState icon={Plane} title={strings.nothing} text={strings.nothingText} />
          )}
          {data && data.trips.length > 0 && (
            <section aria-label={strings.upcoming} className="grid gap-2">
              <h2 className="m-0 font-medium text-ink-2 text-sm">{strings.upcoming}</h2>
              <ul className="m-0 grid list-none gap-3 p-0">
                {data.trips.map((trip) => (
                  <TripCard key={trip.id} trip={trip} />
                ))}
              </ul>
            </section>
          )}
          {past ? (
            <PastTrips />
          ) : (
            <Button variant="ghost" size="small" className="justify-self-start" onClick={() => setPast(true)}>
              {strings.showPast}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}

function PastTrips() {
  const { data } = useQuery(tripsQuery(true))
  return (
    <section aria-label={strings.past} className="grid gap-2">
      <h2 className="m-0 font-medium text-ink-2 text-sm">{strings.past}</h2>
      {data && data.trips.length === 0 && <p className="m-0 text-ink-3 text-sm">{strings.nothing}</p>}
      <ul className="m-0 grid list-none gap-3 p-0">
        {data?.trips.map((trip) => (
          <TripCard key={trip.id} trip={trip} />
        ))}
      </ul>
    </section>
  )
}

import { ChevronRight, Trash2 } from 'lucide-react'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Badge } from '../../../ui/display/badge'
import { usePlace } from '../../../ui/time/place'
import { strings } from '../strings'
import type { Trip } from '../trip'
import { removeTrip, scheduleTrip } from './actions'
import { Comparison } from './comparison'
import { priceWords } from './times'
import { Way } from './way'

const words = strings.trip

/** A planned trip: its ways, its price, why it was chosen, and what it was compared with. */
export function TripCard({ trip }: { trip: Trip }) {
  const { locale } = usePlace()
  const { title, out, back, price, passengers, why, sample, options, eventIds } = trip
  return (
    <li id={trip.id} tabIndex={-1} className="grid gap-2.5 rounded-lg border border-line bg-raised p-4">
      <div className="flex items-start gap-2">
        <h3 className="m-0 min-w-0 flex-1 break-words font-semibold text-base">{title}</h3>
        <span className="whitespace-nowrap font-medium tabular-nums">{priceWords(price, locale)}</span>
        <IconButton label={words.remove(title)} size="small" onClick={() => void removeTrip(trip.id)}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <div className="grid gap-2 text-sm sm:grid-cols-2">
        <Way legs={out} detailed />
        {back.length > 0 && <Way legs={back} detailed />}
      </div>
      <div className="flex flex-wrap items-center gap-1.5 text-xs">
        {sample ? <Badge>{words.sample}</Badge> : <Badge>{words.notBooked}</Badge>}
        {eventIds.length > 0 ? (
          <Badge>{words.onCalendar}</Badge>
        ) : (
          <Button variant="link" size="small" onClick={() => void scheduleTrip(trip.id)}>
            {words.putOnCalendar}
          </Button>
        )}
        {passengers > 1 && <Badge>{words.people(passengers)}</Badge>}
        {why && (
          <span className="text-ink-2">
            {words.chosen}: {why}.
          </span>
        )}
      </div>
      {options.length > 0 && (
        <details className="group">
          <summary className="flex cursor-pointer list-none items-center gap-1 rounded-sm text-accent text-sm">
            <ChevronRight aria-hidden className="size-4 stroke-[1.75] transition-transform group-open:rotate-90" />
            {words.compared(options.length)}
          </summary>
          <div className="mt-2">
            <Comparison label={words.compared(options.length)} offers={options} />
          </div>
        </details>
      )}
    </li>
  )
}

import { usePlace } from '../../../ui/time/place'
import { durationWords, minutesOf, stopWords } from '../legs'
import type { Leg } from '../offer'
import { clockWords, daysLater, dayWords, zoneWords } from './times'

/** One way of a trip: the day, the times on the walls of both airports with their zones, and how long it takes. */
export function Way({ legs, detailed }: { legs: Leg[]; detailed?: boolean }) {
  const { locale } = usePlace()
  const [first, last] = [legs[0], legs.at(-1)]
  if (!first || !last) return null
  const days = daysLater(legs)
  const zone = ({ zone, at }: Leg['departs']) => (
    <span className="ml-0.5 text-2xs text-ink-3">{zoneWords(zone, at, locale)}</span>
  )
  const places = [first.from, ...legs.map(({ to }) => to)].join(' · ')
  const flights = legs.map(({ flight, airline }) => flight || airline).join(' / ')
  return (
    <div className="min-w-0 tabular-nums">
      <p className="m-0">
        <span className="text-ink-2">{dayWords(first.departs.local, locale)}</span>{' '}
        <span className="whitespace-nowrap">
          {clockWords(first.departs.local, locale)}
          {zone(first.departs)}
        </span>
        <span aria-hidden> → </span>
        <span className="sr-only"> to </span>
        <span className="whitespace-nowrap">
          {clockWords(last.arrives.local, locale)}
          {days !== 0 && <sup className="ml-px">{days > 0 ? `+${days}` : days}</sup>}
          {zone(last.arrives)}
        </span>
      </p>
      <p className="m-0 text-ink-3 text-xs">
        {places}, {stopWords(legs)}, {durationWords(minutesOf(legs))}
        {detailed && `, ${flights}`}
      </p>
    </div>
  )
}

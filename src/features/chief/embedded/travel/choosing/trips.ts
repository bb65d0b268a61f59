import { z } from 'zod'
import { minutesOf } from '../../../../travel/legs'
import type { RankedOffer } from '../../../../travel/offer'
import type { FlightResults } from '../../../../travel/search'
import { Trip, TripPage } from '../../../../travel/trip'
import { perform, type Reply, type Script, type Turn } from '../../dialogue/script'
import { clean } from '../../understanding/inputs/clean'
import { readPlace } from '../../understanding/inputs/target'
import { quoted, unfinishedWords } from '../../wording/task-words'
import { count } from '../../wording/time-words'
import { priceWords, wayWords } from '../flight-words'

export const asksForTrips = (message: string) =>
  /^(?:(?:show|list|what are|what|which|any|do i have(?: any)?)(?: me)?\s+)?(?:are )?(?:my |the |all my |upcoming |planned |next )*trips?(?: (?:do i have|are (?:planned|coming up)|planned|coming up))?$|^when (?:do i fly|is my next (?:flight|trip))$/i.test(
    clean(message),
  )

const takes =
  /^(?:i(?:'ll| will|'d like to| want to| would)? ?)?(?:take|choose|pick|go (?:with|for)|plan|select|have|want|like)\s+(.+)$/i

/** The offer that a message picks out of those shown: by place, by what it is best at, or as the one spoken of. */
export function readChoice(message: string, { offers }: FlightResults): RankedOffer | null {
  const text = clean(message)
  const said =
    takes.exec(text)?.[1] ??
    (/^(?:the )?(?:(?:first|second|third|fourth|fifth|last) (?:one|option|flight)|(?:option|number) (?:\d|one|two|three|four|five)|\d)$/i.test(
      text,
    )
      ? text
      : null)
  if (!said) return null
  const bare = said
    .replace(/\b(?:flight|trip|offer|option)\b/gi, 'one')
    .replace(/^(?:the )?one (\d|one|two|three|four|five)$/i, '$1')
  const least = (by: (offer: RankedOffer) => number) => offers.toSorted((one, other) => by(one) - by(other))[0] ?? null
  if (/^(?:the )?earli(?:er|est)(?: one)?$/i.test(bare)) return least(({ out }) => Date.parse(out[0]!.departs.at))
  if (/^(?:the )?(?:later|latest)(?: one)?$/i.test(bare)) return least(({ out }) => -Date.parse(out[0]!.departs.at))
  if (/^(?:it|that|this|this one|that one|your (?:pick|choice|recommendation)|the best(?: one)?)$/i.test(bare))
    return offers[0] ?? null
  if (/^(?:the )?cheap(?:est|er)(?: one)?$/i.test(bare)) return least(({ price }) => price.amount)
  if (/^(?:the )?(?:fast|short|quick)est(?: one)?$/i.test(bare))
    return least(({ out, back }) => minutesOf(out) + minutesOf(back))
  if (/^(?:the )?(?:direct|non-?stop)(?: one)?$/i.test(bare))
    return offers.find(({ out, back }) => out.length === 1 && back.length <= 1) ?? null
  const place = readPlace(bare.replace(/\bone$/i, '').trim()) ?? readPlace(bare)
  if (place !== null) return (place < 0 ? offers.at(place) : offers[place - 1]) ?? null
  return (
    offers.find(
      ({ title, out }) =>
        bare.length > 3 &&
        (title.toLowerCase().includes(bare.toLowerCase()) ||
          out.some(({ flight }) => flight !== '' && bare.includes(flight))),
    ) ?? null
  )
}

/** Makes a trip of an offer. */
export function* chooseOffer({ id, price }: RankedOffer, results: FlightResults, turn: Turn): Script<Reply> {
  const result = yield* perform('trip_choose', { offerId: id, currency: price.currency })
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Planning this trip') }
  const trip = Trip.safeParse(result.output)
  if (!trip.success) return { text: 'The trip is planned.' }
  const { title, out, back, sample } = trip.data
  const ways = [out, back].filter((legs) => legs.length > 0).map((legs) => `- ${wayWords(legs, turn)}`)
  const flights = count(out.length + back.length, 'flight')
  const calendar = turn.tools.has('event_add')
    ? ` ${out.length + back.length === 1 ? 'The flight goes' : `The ${flights} go`} on your calendar, in local times.`
    : ''
  const honest =
    results.sample || sample
      ? ' These are sample flights, so there is nothing to book.'
      : ' Nothing is booked: do that with the airline.'
  return {
    text: `Planned ${quoted(title)} for ${priceWords(trip.data)}:\n${ways.join('\n')}\n\n${calendar.trim()}${honest}`.replace(
      '\n\n ',
      '\n\n',
    ),
    suggestions: ['Show my trips', 'Undo that'],
    why: 'You chose one of the flights.',
  }
}

const Listed = z.object({ trips: TripPage.shape.trips })

/** The trips that are planned. */
export function* showTrips(turn: Turn): Script<Reply> {
  const result = yield* perform('trip_list', {})
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Reading your trips') }
  const listed = Listed.safeParse(result.output)
  const trips = listed.success ? listed.data.trips : []
  if (trips.length === 0) return { text: 'No trip is planned.', suggestions: ['Find me flights to Boston next week'] }
  const lines = trips.map((trip, index) => {
    const ways = [trip.out, trip.back].filter((legs) => legs.length > 0).map((legs) => wayWords(legs, turn))
    return `${index + 1}. ${trip.title}: ${ways.join('; back ')}${trip.sample ? ' (sample flights)' : ''}`
  })
  return { text: `You have ${count(trips.length, 'trip')}:\n${lines.join('\n')}` }
}

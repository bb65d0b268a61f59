import { z } from 'zod'
import { conflict, fromErrorBody } from '../../../platform/errors'
import { newId } from '../../../platform/ids'
import { defineOperation, type Reading } from '../../../platform/operations/operation'
import { line } from '../../../platform/text'
import { OfferId, queryOf } from '../offer'
import { FlightResults } from '../search'
import { Trip } from '../trip'
import { insertTrip, readTrips } from './rows.server'

/** Options that are kept with a trip: as many as one compares. */
const mostOptions = 5

export const chooseTrip = defineOperation({
  name: 'trip.choose',
  title: 'Plan a trip',
  description:
    'Takes one of the offers of a flight search, by its id: asks the flights server for it once more, keeps it as a trip ' +
    'with what it was compared with, and puts each flight on the calendar in the zones of its airports. Nothing is booked or paid.',
  home: 'person',
  effect: 'write',
  needs: 'travel:write',
  input: z.object({
    offerId: OfferId,
    title: line().min(1).max(200).optional().describe('What to call the trip; “Boston” and the like when left out.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
  }),
  output: Trip,
  gather: (reading, { offerId, currency }) => askAgain(reading, offerId, currency),
  run(context, { offerId, title }, results: FlightResults) {
    const { sql, now, emit, caller } = context
    const [known] = readTrips(sql, "WHERE json_extract(trip.offer, '$.id') = ?", offerId)
    if (known) throw conflict('trip.known', `That trip is planned already: “${known.title}”.`)
    const offer = results.offers.find(({ id }) => id === offerId)
    if (!offer) throw conflict('offer.gone', 'That flight is not offered any more. Search again to see what is.')
    const { passengers, cabin } = queryOf(offerId)
    const city = results.request?.to.label.replace(/ \([A-Z]{3}\)$/, '')
    const trip = insertTrip(sql, {
      id: newId('trip'),
      title: title ?? `Trip to ${city ?? offer.out.at(-1)!.to}`,
      ...{ out: offer.out, back: offer.back, price: offer.price, passengers, cabin, offerId },
      why: offer.reasons.join(', '),
      sample: results.sample,
      server: results.server,
      options: results.offers.filter(({ id }) => id !== offerId).slice(0, mostOptions),
      createdAt: now,
    })
    emit('trip.chosen', {
      tripId: trip.id,
      title: trip.title,
      chosen: offer.title,
      advised: results.offers[0]?.title ?? '',
    })
    context.startJob('travel.calendar', { tripId: trip.id, caller })
    return trip
  },
})

/** The same search once more, for the offer as it is now, among those of its day. */
async function askAgain({ homes, caller }: Reading, offerId: OfferId, currency?: string): Promise<FlightResults> {
  const { from, to, depart, back, passengers, cabin } = queryOf(offerId)
  const input = { from, to, depart, ...(back && { back }), passengers, cabin, limit: 20, ...(currency && { currency }) }
  const outcome = await homes.perform({ operation: 'flight.search', input, caller })
  if (outcome.status === 'failed') throw fromErrorBody(outcome.error)
  if (outcome.status !== 'completed') throw new Error('A search is a read and completes.')
  return FlightResults.parse(outcome.output)
}

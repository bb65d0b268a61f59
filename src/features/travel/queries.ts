import { operationQuery } from '../../platform/browser/queries'
import type { TravelSettings } from './operations/travel-settings'
import type { FlightResults, FlightSearch } from './search'
import type { TripPage } from './trip'

export const tripsQuery = (past: boolean) => operationQuery<TripPage>('trip.list', { past, limit: 50 })

/** Flights for a search; asked once for each, prices being what they are. */
export const flightsQuery = (search: Partial<FlightSearch>) => ({
  ...operationQuery<FlightResults>('flight.search', search),
  staleTime: 5 * 60_000,
  retry: false,
})

export const settingsQuery = operationQuery<TravelSettings>('travel.settings')

import type { Feature } from '../../platform/operations/feature'
import { calendarJob } from './calendar-job.server'
import { chooseTrip } from './operations/choose.server'
import { searchFlights } from './operations/search.server'
import { configureTravel, showTravelSettings } from './operations/settings.server'
import { getTrip, listTrips, removeTrip, renameTrip } from './operations/trips.server'
import { travelTables } from './tables'

/** Flights compared and trips planned. Nothing is ever booked. */
export const travelFeature: Feature = {
  name: 'travel',
  operations: [
    searchFlights,
    chooseTrip,
    listTrips,
    getTrip,
    renameTrip,
    removeTrip,
    showTravelSettings,
    configureTravel,
  ],
  tables: travelTables,
  jobs: [calendarJob],
}

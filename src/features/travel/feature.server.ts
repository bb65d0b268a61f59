import type { Feature } from '../../platform/operations/feature'
import { searchFlights } from './operations/search.server'
import { configureTravel, showTravelSettings } from './operations/settings.server'
import { travelTables } from './tables'
import { calendarJob, undoneTrip } from './trips/calendar-job.server'
import { chooseTrip } from './trips/choose.server'
import { getTrip, listTrips, removeTrip, renameTrip, scheduleTrip } from './trips/operations.server'

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
    scheduleTrip,
    showTravelSettings,
    configureTravel,
  ],
  tables: travelTables,
  jobs: [calendarJob],
  subscribers: [undoneTrip],
}

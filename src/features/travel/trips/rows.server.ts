import { missing } from '../../../platform/errors'
import { stopWords } from '../legs'
import type { Leg } from '../offer'
import type { Trip } from '../trip'

type Row = {
  id: string
  title: string
  passengers: number
  cabin: string
  why: string | null
  sample: number | null
  server: string
  offer: string
  options: string
  createdAt: string
  eventIds: string
}

const columns = `trip.*, (SELECT json_group_array(eventId) FROM (SELECT eventId FROM tripEvents WHERE tripId = trip.id ORDER BY leg)) AS eventIds`

const fromRow = ({ why, sample, offer, options, eventIds, cabin, ...row }: Row): Trip => {
  const { id: offerId, out, back, price } = JSON.parse(offer)
  const { id, title, passengers, server, createdAt } = row
  return {
    ...{ id, title, passengers, server, createdAt, offerId, out, back, price },
    cabin: cabin as Trip['cabin'],
    why: why ?? '',
    sample: sample === 1,
    options: JSON.parse(options),
    eventIds: JSON.parse(eventIds),
  }
}

export const readTrips = (sql: SqlStorage, clauses: string, ...bindings: SqlStorageValue[]): Trip[] =>
  sql
    .exec<Row>(`SELECT ${columns} FROM trips trip ${clauses}`, ...bindings)
    .toArray()
    .map(fromRow)

export function findTrip(sql: SqlStorage, id: string): Trip {
  const [trip] = readTrips(sql, 'WHERE trip.id = ?', id)
  if (!trip) throw missing('trip.missing', 'That trip is not there any more.')
  return trip
}

const flightsOf = (legs: Leg[]) => {
  const codes = [legs[0]!.from, ...legs.map(({ to }) => to)].join(' → ')
  const flights = legs.map(({ flight }) => flight).filter(Boolean)
  return `${codes} (${[flights.join(' / '), stopWords(legs)].filter(Boolean).join(', ')})`
}

export function insertTrip(sql: SqlStorage, trip: Omit<Trip, 'eventIds'>): Trip {
  const { id, title, out, back, price, passengers, cabin, why, sample, server, offerId, options, createdAt } = trip
  const last = back.at(-1) ?? out.at(-1)
  const row = {
    ...{ id, title, passengers, cabin, server, createdAt },
    departs: out[0]!.departs.at,
    departsLocal: out[0]!.departs.local,
    returnsLocal: back[0]?.departs.local ?? null,
    ends: last!.arrives.at,
    flights: [out, back]
      .filter((legs) => legs.length > 0)
      .map(flightsOf)
      .join(', back '),
    price: `${price.currency} ${price.amount}`,
    why: why || null,
    sample: sample ? 1 : null,
    offer: JSON.stringify({ id: offerId, out, back, price }),
    options: JSON.stringify(options),
  }
  const names = Object.keys(row)
  sql.exec(`INSERT INTO trips (${names}) VALUES (${names.map(() => '?')})`, ...Object.values(row))
  return findTrip(sql, id)
}

export const deleteTrip = (sql: SqlStorage, id: string) => void sql.exec('DELETE FROM trips WHERE id = ?', id)

/** Remembers which event a leg is, outside the record of changes: it follows from the calendar. */
export const keepEvent = (sql: SqlStorage, tripId: string, leg: number, eventId: string) =>
  void sql.exec('INSERT OR REPLACE INTO tripEvents (tripId, leg, eventId) VALUES (?, ?, ?)', tripId, leg, eventId)

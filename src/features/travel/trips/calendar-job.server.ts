import { z } from 'zod'
import { Caller } from '../../../platform/caller'
import type { HomeRuntime, Job, Subscriber } from '../../../platform/operations/feature'
import type { Outcome } from '../../../platform/operations/outcome'
import type { Leg } from '../offer'
import type { Trip } from '../trip'
import { keepEvent, readTrips } from './rows.server'

/**
 * Makes the calendar agree with a trip after it was planned or removed: each flight is an event in the zones of its
 * airports. Every event has a key of its own, so that the job may start again at any point and nothing stands there
 * twice. Choosing the trip agreed to them, so they need no approval of their own; they belong to the same turn and are
 * undone with it. Where there is no calendar, nothing happens.
 */
export const calendarJob: Job = {
  name: 'travel.calendar',
  home: 'person',
  async run(runtime, payload) {
    const tripId = String(payload.tripId)
    const asker = Caller.parse(payload.caller)
    // What an agent did stays the turn’s, to be undone with it; alone it is nobody’s last change.
    const caller: Caller = { ...asker, tainted: false, via: asker.agent ? asker.via : 'system' }
    const [trip] = readTrips(runtime.sql, 'WHERE trip.id = ?', tripId)
    if (trip) await addLegs(runtime, trip, { caller, round: String(payload.round ?? '') })
    else await cancelLegs(runtime, tripId, caller)
  },
}

/** Undoing a trip takes its flights off the calendar, undoing its removal puts them back: the calendar follows the trips. */
export const undoneTrip: Subscriber = {
  name: 'travel.undone',
  event: 'receipt.undone',
  to: ({ from, payload }) => (from.kind === 'person' && tripsIn(payload).length > 0 ? [from] : []),
  apply({ startJob, caller }, { payload, id }) {
    for (const tripId of tripsIn(payload)) startJob('travel.calendar', { tripId, caller, round: id })
  },
}

const Undone = z.object({ changed: z.array(z.object({ table: z.string(), key: z.string() })) })

const tripsIn = (payload: unknown): string[] => {
  const undone = Undone.safeParse(payload)
  if (!undone.success) return []
  return [...new Set(undone.data.changed.filter(({ table }) => table === 'trips').map(({ key }) => key))]
}

/** `round` tells one wish to have them there from another, where they were taken off in between. */
async function addLegs(runtime: HomeRuntime, trip: Trip, { caller, round }: { caller: Caller; round: string }) {
  const there = await eventsOf(runtime, trip.id, caller)
  for (const [index, leg] of [...trip.out, ...trip.back].entries()) {
    if (there.has(index)) continue
    const outcome = await runtime.perform({
      operation: 'event.add',
      input: eventOf(leg, trip),
      caller,
      key: `${trip.id}:${index}${round}`,
    })
    const eventId = idOf(outcome)
    if (eventId) keepEvent(runtime.sql, trip.id, index, eventId)
  }
}

async function cancelLegs(runtime: HomeRuntime, tripId: string, caller: Caller) {
  // The person agreed to the removal, so its flights go without being asked about one by one.
  const { agent: _, ...withoutAgent } = caller
  for (const eventId of (await eventsOf(runtime, tripId, caller)).values())
    await runtime.perform({
      operation: 'event.cancel',
      input: { eventId },
      caller: withoutAgent,
      key: `${tripId}:${eventId}:cancel`,
    })
  runtime.sql.exec('DELETE FROM tripEvents WHERE tripId = ?', tripId)
}

/** Which legs of a trip stand on the calendar now; those that somebody took off, or undid, do not. */
async function eventsOf(runtime: HomeRuntime, tripId: string, caller: Caller): Promise<Map<number, string>> {
  const kept = runtime.sql
    .exec<{ leg: number; eventId: string }>('SELECT leg, eventId FROM tripEvents WHERE tripId = ?', tripId)
    .toArray()
  const there = new Map<number, string>()
  for (const { leg, eventId } of kept) {
    const outcome = await runtime.perform({ operation: 'event.get', input: { eventId }, caller })
    if (outcome.status === 'completed') there.set(leg, eventId)
  }
  return there
}

/** The event’s id; none where there is no calendar or it said no. What broke is tried again. */
function idOf(outcome: Outcome): string | null {
  if (outcome.status === 'failed' && outcome.error.kind === 'internal') throw new Error(outcome.error.message)
  if (outcome.status !== 'completed') return null
  const { output } = outcome
  return typeof output === 'object' && output !== null && 'id' in output ? String(output.id) : null
}

const eventOf = ({ from, to, flight, airline, departs, arrives }: Leg, { sample, title }: Trip) => ({
  title: `${flight || 'Flight'} ${from} → ${to}`,
  start: departs.local,
  zone: departs.zone,
  end: arrives.local,
  endZone: arrives.zone,
  place: from,
  notes: [airline, title, sample ? 'Sample data: this flight does not exist.' : 'Not booked here.']
    .filter(Boolean)
    .join('\n'),
  busy: true,
})

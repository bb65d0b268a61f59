import { z } from 'zod'
import { conflict } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { line, searchWords } from '../../../platform/text'
import { Trip, TripId, TripPage } from '../trip'
import { deleteTrip, findTrip, readTrips } from './rows.server'

export const listTrips = defineOperation({
  name: 'trip.list',
  title: 'Show my trips',
  description: 'Planned trips with their flights, soonest first; with `past` those that are over, latest first.',
  home: 'person',
  effect: 'read',
  needs: 'travel:read',
  input: z.object({
    search: z.string().max(200).optional(),
    past: z.boolean().default(false),
    limit: z.number().int().min(1).max(50).default(20),
  }),
  output: TripPage,
  phrases: [
    'show my trips',
    'list my trips',
    'which trips do I have',
    'what trips are coming up',
    'when do I fly',
    'when is my next flight',
  ],
  run({ sql, now }, { search, past, limit }) {
    const words = searchWords(search ?? '')
    const order = past ? 'trip.ends < ? ORDER BY trip.departs DESC' : 'trip.ends >= ? ORDER BY trip.departs'
    const conditions = words.map(() => "instr(lower(trip.title || ' ' || trip.flights), ?) > 0 AND ").join('')
    const found = readTrips(sql, `WHERE ${conditions}${order}`, ...words, now)
    return { trips: found.slice(0, limit), total: found.length }
  },
})

export const getTrip = defineOperation({
  name: 'trip.get',
  title: 'Show a trip',
  description: 'One trip with its flights, its price and what it was compared with.',
  home: 'person',
  effect: 'read',
  needs: 'travel:read',
  input: z.object({ tripId: TripId }),
  output: Trip,
  phrases: ['show my trip to {trip}', 'show the details of my trip to {trip}'],
  run: ({ sql }, { tripId }) => findTrip(sql, tripId),
})

export const renameTrip = defineOperation({
  name: 'trip.rename',
  title: 'Rename a trip',
  description: 'Gives a trip another title.',
  home: 'person',
  effect: 'write',
  needs: 'travel:write',
  input: z.object({ tripId: TripId, title: line().min(1, 'Give the trip a title.').max(200) }),
  output: Trip,
  phrases: ['rename my trip to {trip} to {title}'],
  run({ sql }, { tripId, title }) {
    findTrip(sql, tripId)
    sql.exec('UPDATE trips SET title = ? WHERE id = ?', title, tripId)
    return findTrip(sql, tripId)
  },
})

export const removeTrip = defineOperation({
  name: 'trip.remove',
  title: 'Remove a trip',
  description: 'Takes a planned trip and its flights off the calendar. Cancels no booking anywhere.',
  home: 'person',
  effect: 'write',
  needs: 'travel:write',
  destructive: true,
  input: z.object({ tripId: TripId }),
  output: Trip,
  phrases: ['cancel my trip to {trip}', 'remove my trip to {trip}', 'delete my trip to {trip}'],
  run(context, { tripId }) {
    const trip = findTrip(context.sql, tripId)
    deleteTrip(context.sql, tripId)
    context.emit('trip.removed', { tripId, title: trip.title })
    context.startJob('travel.calendar', { tripId, caller: context.caller })
    return trip
  },
})

export const scheduleTrip = defineOperation({
  name: 'trip.schedule',
  title: 'Put a trip on the calendar',
  description: 'Puts the flights of a trip on the calendar, in the zones of their airports, where they are not there.',
  home: 'person',
  effect: 'write',
  needs: 'travel:write',
  input: z.object({ tripId: TripId }),
  output: Trip,
  phrases: ['put my trip to {trip} on the calendar'],
  run(context, { tripId }) {
    const trip = findTrip(context.sql, tripId)
    if (trip.eventIds.length > 0) throw conflict('trip.scheduled', 'Its flights are on the calendar already.')
    context.startJob('travel.calendar', { tripId, caller: context.caller, round: context.operationId })
    return trip
  },
})

import { type Action, act } from '../../receipts/act'
import { strings } from '../strings'
import type { Trip } from '../trip'

/** Whether it happened. */
const change = async <Output>(action: Action<Output>) => (await act(action)) !== null

export const removeTrip = (tripId: string): Promise<boolean> =>
  change({ operation: 'trip.remove', input: { tripId }, said: strings.said.removed })

export const planTrip = (offerId: string, currency: string) =>
  change<Trip>({ operation: 'trip.choose', input: { offerId, currency }, said: strings.said.planned })

export const scheduleTrip = (tripId: string) =>
  change({ operation: 'trip.schedule', input: { tripId }, said: strings.said.scheduled })

export const chooseServer = (settings: object) =>
  change({ operation: 'travel.configure', input: settings, said: strings.said.server })

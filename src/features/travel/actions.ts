import { request, sentenceOf } from '../../platform/browser/perform'
import { invalidateAll } from '../../platform/browser/queries'
import { toast } from '../../ui/overlays/toast'
import { announce } from '../../ui/text/announcer'
import { undoAloud } from '../receipts/undo-aloud'
import { strings } from './strings'
import type { Trip } from './trip'

interface Action {
  operation: string
  input: object
  said: string
}

/** Performs a change and says what happened, with a way back; whether it happened. */
async function act<Output>(
  { operation, input, said }: Action,
  back?: (output: Output) => Promise<unknown>,
): Promise<boolean> {
  try {
    const outcome = await request<Output>(operation, input)
    if (outcome.status === 'pending') {
      void toast.say(strings.said.waits)
      return false
    }
    const { receipt, output } = outcome
    announce(said)
    const takeBack = () => void (back ? back(output) : receipt && undoAloud(receipt, strings.said))
    void toast.say(said, receipt ? { label: strings.said.undo, act: takeBack } : undefined)
    return true
  } catch (error) {
    void toast.fail(sentenceOf(error))
    return false
  } finally {
    void invalidateAll()
  }
}

export const removeTrip = (tripId: string): Promise<boolean> =>
  act({ operation: 'trip.remove', input: { tripId }, said: strings.said.removed })

/** Taking it back removes the trip, and so its flights from the calendar. */
export const planTrip = (offerId: string, currency: string) =>
  act<Trip>({ operation: 'trip.choose', input: { offerId, currency }, said: strings.said.planned }, ({ id }) =>
    removeTrip(id),
  )

export const scheduleTrip = (tripId: string) =>
  act({ operation: 'trip.schedule', input: { tripId }, said: strings.said.scheduled })

export const chooseServer = (settings: object) =>
  act({ operation: 'travel.configure', input: settings, said: strings.said.server })

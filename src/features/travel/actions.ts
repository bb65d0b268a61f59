import { isFailure, request, sentenceOf } from '../../platform/browser/perform'
import { invalidateAll } from '../../platform/browser/queries'
import type { Receipt } from '../../platform/operations/outcome'
import { toast } from '../../ui/overlays/toast'
import { announce } from '../../ui/text/announcer'
import { undoReceipt } from '../receipts/queries'
import { strings } from './strings'

/** Performs a change and says what happened, with a way back; whether it happened. */
async function act(operation: string, input: object, said: string): Promise<boolean> {
  try {
    const outcome = await request(operation, input)
    if (outcome.status === 'pending') {
      void toast.say(strings.said.waits)
      return false
    }
    const { receipt } = outcome
    announce(said)
    void toast.say(said, receipt ? { label: strings.said.undo, act: () => void undo(receipt) } : undefined)
    return true
  } catch (error) {
    void toast.fail(sentenceOf(error))
    return false
  } finally {
    void invalidateAll()
  }
}

async function undo(receipt: Receipt) {
  try {
    await undoReceipt({ home: receipt.home, receiptId: receipt.id })
    announce(strings.said.undone)
  } catch (error) {
    const changed = isFailure(error) && error.code === 'undo.conflict'
    void toast.fail(changed ? strings.said.changedSince : sentenceOf(error))
  } finally {
    void invalidateAll()
  }
}

export const planTrip = (offerId: string, currency: string) =>
  act('trip.choose', { offerId, currency }, strings.said.planned)

export const removeTrip = (tripId: string) => act('trip.remove', { tripId }, strings.said.removed)

export const chooseServer = (settings: object) => act('travel.configure', settings, strings.said.server)

import { isFailure, sentenceOf } from '../../platform/browser/perform'
import { invalidateAll } from '../../platform/browser/queries'
import type { Receipt } from '../../platform/operations/outcome'
import { toast } from '../../ui/overlays/toast'
import { announce } from '../../ui/text/announcer'
import { undoReceipt } from './queries'

/** Undoes what a toast offered to undo and says how that went, in the words of the screen it was offered on. */
export async function undoAloud(receipt: Receipt, said: { undone: string; changedSince: string }) {
  try {
    await undoReceipt({ home: receipt.home, receiptId: receipt.id })
    announce(said.undone)
  } catch (error) {
    const changed = isFailure(error) && error.code === 'undo.conflict'
    void toast.fail(changed ? said.changedSince : sentenceOf(error))
  } finally {
    void invalidateAll()
  }
}

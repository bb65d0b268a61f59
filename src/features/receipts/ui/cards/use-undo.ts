import { useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { invalidateAll } from '../../../../platform/browser/queries'
import type { Receipt } from '../../../../platform/operations/outcome'
import { toast } from '../../../../ui/overlays/toast'
import { announce } from '../../../../ui/text/announcer'
import { titleOf } from '../../look'
import { conflictIn, type Resolution, type UndoConflict, undoReceipt } from '../../queries'
import { strings } from '../../strings'

/** Undoing one receipt, or its undo: at once, and where things changed since, with both versions to choose from. */
export function useUndo(receipt: Receipt) {
  const [busy, setBusy] = useState(false)
  const [conflict, setConflict] = useState<UndoConflict | null>(null)
  const back = receipt.status === 'undone'
  const receiptId = back ? receipt.undoneBy : receipt.id
  const undo = async (resolution: Resolution = 'stop') => {
    if (!receiptId) return
    setBusy(true)
    setConflict(null)
    try {
      await undoReceipt({ home: receipt.home, receiptId }, resolution)
      announce(back ? strings.backSentence(titleOf(receipt)) : strings.undoneSentence(titleOf(receipt)))
      await invalidateAll()
    } catch (error) {
      const found = conflictIn(error)
      if (found) setConflict(found)
      else await toast.fail(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, back, possible: receiptId !== null, conflict, undo, forget: () => setConflict(null) }
}

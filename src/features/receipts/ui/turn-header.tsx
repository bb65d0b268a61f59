import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { invalidateAll } from '../../../platform/browser/queries'
import type { Receipt } from '../../../platform/operations/outcome'
import { Button } from '../../../ui/actions/button'
import { toast } from '../../../ui/overlays/toast'
import { canUndo } from '../look'
import { undoBatch } from '../queries'
import { strings } from '../strings'

/** Above the receipts of one turn: they undo together. */
export function TurnHeader({ turn }: { turn: Receipt[] }) {
  const [busy, setBusy] = useState(false)
  const first = turn[0]
  const undoable = turn.filter(canUndo)
  const undoAll = async () => {
    if (!first?.batch) return
    setBusy(true)
    try {
      await undoBatch(first.home, first.batch)
      await invalidateAll()
    } catch (error) {
      await toast.fail(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="mx-0.5 mt-1 flex min-h-7 items-center">
      <h3 className="m-0 font-normal text-ink-3 text-xs">{strings.thisTurn}</h3>
      {undoable.length > 1 && (
        <Button
          variant="link"
          size="small"
          className="-mr-1 ml-auto text-xs"
          disabled={busy}
          onClick={() => void undoAll()}
        >
          {busy ? strings.undoing : strings.undoAll}
        </Button>
      )}
    </div>
  )
}

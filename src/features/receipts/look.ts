import { Ban, Check, CircleX, Hourglass, type LucideIcon, Minus, Pencil, Plus, RotateCcw } from 'lucide-react'
import type { Receipt } from '../../platform/operations/outcome'
import { strings } from './strings'

type Tone = 'add' | 'change' | 'remove' | 'quiet'

export interface Look {
  tone: Tone
  icon: LucideIcon
  word: string
}

const { badges } = strings
const verbs: Record<'created' | 'updated' | 'deleted', Look> = {
  created: { tone: 'add', icon: Plus, word: badges.created },
  updated: { tone: 'change', icon: Pencil, word: badges.updated },
  deleted: { tone: 'remove', icon: Minus, word: badges.deleted },
}

/** How a receipt's badge looks: colour, sign and word say the same. */
export function lookOf(receipt: Receipt): Look {
  switch (receipt.status) {
    case 'pending':
      return { tone: 'quiet', icon: Hourglass, word: badges.pending }
    case 'executing':
      return { tone: 'quiet', icon: Hourglass, word: badges.executing }
    case 'failed':
      return { tone: 'remove', icon: CircleX, word: badges.failed }
    case 'rejected':
      return { tone: 'quiet', icon: Ban, word: badges.rejected }
    case 'undone':
      return { tone: 'quiet', icon: RotateCcw, word: badges.undone }
    case 'completed': {
      if (receipt.undoes) return { tone: 'quiet', icon: RotateCcw, word: badges.undone }
      const change = receipt.changes[0]
      return change ? verbs[change.verb] : { tone: 'quiet', icon: Check, word: badges.done }
    }
  }
}

/** What taking back an undo does: to the receipt that was undone, or, on the undo's own receipt, to what that undid. */
export function redoWord({ changes, undoes }: Receipt): string {
  const verb = changes[0]?.verb ?? 'updated'
  if (!undoes || verb === 'updated') return strings.redo[verb]
  return strings.redo[verb === 'created' ? 'deleted' : 'created']
}

/** What a receipt is about: the thing it changed, or the operation where no thing shows. */
export const titleOf = (receipt: Receipt) => receipt.changes[0]?.title ?? receipt.title

/** What one stands on: taken back by a slip of the finger, the workspace would be gone. */
const founding = new Set(['organization.create', 'invitation.accept'])

/** Whether one may take it back: it changed something and stands. */
export const canUndo = ({ status, changes, operation, erased }: Receipt) =>
  status === 'completed' && changes.length > 0 && !founding.has(operation) && !erased

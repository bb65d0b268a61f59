import { z } from 'zod'
import { missing } from '../../../platform/errors'
import type { Context } from '../../../platform/operations/context'
import { defineOperation } from '../../../platform/operations/operation'
import { Receipt, ReceiptStatus } from '../../../platform/operations/outcome'
import { Instant } from '../../../platform/time'
import { ReceiptHome, ReceiptReference, Resolution } from '../receipt'

export const listReceipts = defineOperation({
  name: 'receipt.list',
  title: 'List receipts',
  description: 'What was changed, newest first: by whom, when, and each thing before and after.',
  home: 'any',
  effect: 'read',
  needs: 'receipt:read',
  input: z.object({
    home: ReceiptHome,
    batch: z.string().max(96).optional().describe('Only the receipts of this turn.'),
    status: ReceiptStatus.optional(),
    operation: z.string().max(80).optional(),
    agent: z.string().max(80).optional(),
    before: z.number().int().positive().optional().describe('Only receipts below this sequence, for paging.'),
    since: Instant.optional(),
    limit: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({ receipts: z.array(Receipt) }),
  phrases: [
    'show my receipts',
    'show the receipts',
    'what did you change',
    'what did you do',
    'what did you just do',
    'what did I just do',
    'what did I change',
    'what have you changed',
    'what changed',
    'show the last changes',
  ],
  run: ({ ledger }, { home: _home, ...filter }) => ({ receipts: ledger.list(filter) }),
})

export const getReceipt = defineOperation({
  name: 'receipt.get',
  title: 'Show a receipt',
  description: 'One receipt, with every change before and after.',
  home: 'any',
  effect: 'read',
  needs: 'receipt:read',
  input: ReceiptReference,
  output: Receipt,
  run: ({ ledger }, { receiptId }) => ledger.find(receiptId),
})

export const undoReceipt = defineOperation({
  name: 'receipt.undo',
  title: 'Undo a change',
  description: 'Puts back what one receipt changed. Undoing an undo does the change again.',
  home: 'any',
  effect: 'write',
  needs: 'receipt:undo',
  input: ReceiptReference.extend({ resolution: Resolution }),
  output: z.object({ undone: z.array(z.string()) }),
  run(context, { receiptId, resolution }) {
    context.ledger.undo([receiptId], resolution)
    tellUndone(context, [receiptId])
    return { undone: [receiptId] }
  },
})

export const undoBatch = defineOperation({
  name: 'receipt.undo_batch',
  title: 'Undo a whole turn',
  description: 'Puts back everything one turn changed, all or nothing.',
  home: 'any',
  effect: 'write',
  needs: 'receipt:undo',
  input: z.object({ home: ReceiptHome, batch: z.string().min(1).max(96), resolution: Resolution }),
  output: z.object({ undone: z.array(z.string()) }),
  run(context, { batch, resolution }) {
    const { ledger } = context
    const undone = ledger.list({ batch, status: 'completed', limit: 100 }).map((receipt) => receipt.id)
    if (undone.length === 0) throw missing('receipt.missing', 'There is nothing left of this turn to undo.')
    ledger.undo(undone, resolution)
    tellUndone(context, undone)
    return { undone }
  },
})

export const undoLast = defineOperation({
  name: 'receipt.undo_last',
  title: 'Undo the last change',
  description:
    'Puts back the newest change that still stands: a whole turn, or a single operation; or the newest few. Said again, ' +
    'it does the change again.',
  home: 'person',
  effect: 'write',
  needs: 'receipt:undo',
  input: z.object({ turns: z.number().int().min(1).max(20).default(1).describe('How many changes to put back.') }),
  output: z.object({ undone: z.array(Receipt) }),
  phrases: ['undo that', 'undo', 'undo the last change', 'take that back', 'bring it back', 'revert that'],
  run(context, { turns }) {
    const { ledger, caller } = context
    const ids = ledger.lastUndoable(caller.personId, turns)
    if (ids.length === 0) throw missing('receipt.missing', 'There is nothing to undo.')
    ledger.undo(ids, 'stop')
    tellUndone(context, ids)
    return { undone: ids.map((id) => ledger.find(id)) }
  },
})

/** Tells which rows were put back: what follows from them elsewhere, on a calendar or at a server, is put right by whoever made it so. */
function tellUndone({ ledger, emit, address }: Context, ids: string[]) {
  if (address.kind === 'directory') return
  const changed = ids.flatMap((id) => ledger.find(id).changes.map(({ table, key }) => ({ table, key })))
  if (changed.length > 0) emit('receipt.undone', { changed })
}

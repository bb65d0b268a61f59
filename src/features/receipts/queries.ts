import { Failure, perform } from '../../platform/browser/perform'
import { operationQuery, queryClient } from '../../platform/browser/queries'
import type { Change, Receipt } from '../../platform/operations/outcome'

/** Names a receipt and the home it is in. */
export interface ReceiptName {
  home: string
  receiptId: string
}

export interface ReceiptFilter {
  batch?: string
  since?: string
  before?: number
  limit?: number
  home?: string
}

export const receiptsQuery = (filter: ReceiptFilter = {}) =>
  operationQuery<{ receipts: Receipt[] }>('receipt.list', filter)

/** One receipt; news of it come through the person's socket, so it is read once. */
export const receiptQuery = (name: ReceiptName) => ({
  ...operationQuery<Receipt>('receipt.get', { home: name.home, receiptId: name.receiptId }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Puts in what is known of a receipt, so that every card of it shows it. */
export const learnReceipt = (receipt: Receipt) =>
  queryClient.setQueryData(receiptQuery({ home: receipt.home, receiptId: receipt.id }).queryKey, receipt)

export type Resolution = 'stop' | 'restore' | 'keep'

/** Both versions of things that changed since: as they were left (before) and are now (after), and what undo would make of them. */
export interface UndoConflict {
  conflicts: Change[]
  restores: Change[]
}

/** Undoes a receipt. A conflict is thrown, to be read with `conflictIn`. */
export const undoReceipt = ({ home, receiptId }: ReceiptName, resolution: Resolution = 'stop') =>
  perform<{ undone: string[] }>('receipt.undo', { home, receiptId, resolution })

export const undoBatch = (home: string, batch: string) =>
  perform<{ undone: string[] }>('receipt.undo_batch', { home, batch })

export const approve = ({ home, receiptId }: ReceiptName, input?: Record<string, unknown>) =>
  perform<Receipt>('approval.approve', { home, receiptId, input })

export const reject = ({ home, receiptId }: ReceiptName, note: string) =>
  perform<Receipt>('approval.reject', { home, receiptId, note })

/** What stands against an undo, if that is what was thrown. */
export function conflictIn(error: unknown): UndoConflict | null {
  if (!(error instanceof Failure) || error.code !== 'undo.conflict') return null
  return error.details as UndoConflict
}

import type { Feature } from '../../platform/operations/feature'
import { approve, reject } from './operations/approvals.server'
import { getReceipt, listReceipts, undoBatch, undoLast, undoReceipt } from './operations/receipts.server'

/** Receipts: what changed, undoing it, and deciding what waits for approval. */
export const receiptsFeature: Feature = {
  name: 'receipts',
  operations: [listReceipts, getReceipt, undoReceipt, undoBatch, undoLast, approve, reject],
  sockets: [{ home: 'person', needs: 'receipt:read', receipts: true, received() {} }],
}

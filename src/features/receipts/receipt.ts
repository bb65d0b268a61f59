import { z } from 'zod'
import { ReceiptId, RoomId } from '../../platform/ids'

/** Where a receipt lives: the person's own home, the directory of accounts, or a room. A receipt carries it as `home`. */
export const ReceiptHome = z
  .union([z.literal('person'), z.literal('directory'), RoomId])
  .default('person')
  .describe('Where the receipt lives, as the receipt itself says in `home`.')

export const ReceiptReference = z.object({ home: ReceiptHome, receiptId: ReceiptId })

export const Resolution = z
  .enum(['stop', 'restore', 'keep'])
  .default('stop')
  .describe('When something changed since: stop and show both, restore the older version, or keep the newer one.')

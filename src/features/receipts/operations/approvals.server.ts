import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { Receipt } from '../../../platform/operations/outcome'
import { ReceiptReference } from '../receipt'

export const approve = defineOperation({
  name: 'approval.approve',
  title: 'Approve a waiting change',
  description: 'Does what an agent proposed, as it was shown or as you edited it.',
  home: 'any',
  effect: 'write',
  needs: 'approval:decide',
  personOnly: true,
  input: ReceiptReference.extend({
    input: z.record(z.string().max(100), z.unknown()).optional().describe('The operation’s input, if you changed it.'),
  }),
  output: Receipt,
  run: ({ ledger }, { receiptId, input }) => ledger.approve(receiptId, input),
})

export const reject = defineOperation({
  name: 'approval.reject',
  title: 'Reject a waiting change',
  description: 'Leaves everything as it is and tells the agent why.',
  home: 'any',
  effect: 'write',
  needs: 'approval:decide',
  personOnly: true,
  input: ReceiptReference.extend({ note: z.string().trim().max(1000).default('') }),
  output: Receipt,
  run: ({ ledger }, { receiptId, note }) => ledger.reject(receiptId, note),
})

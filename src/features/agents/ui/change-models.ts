import { request, sentenceOf } from '../../../platform/browser/perform'
import { invalidateAll } from '../../../platform/browser/queries'
import type { Receipt } from '../../../platform/operations/outcome'
import { toast } from '../../../ui/overlays/toast'
import { announce } from '../../../ui/text/announcer'
import { undoReceipt } from '../../receipts/queries'
import { strings } from '../strings'

/** Changes something about models, says what happened with a way back, and throws what went wrong. */
export async function changeModels(operation: string, input: object, said: string) {
  const outcome = await request(operation, input)
  await invalidateAll()
  if (outcome.status === 'pending') return void toast.say(outcome.reason)
  announce(said)
  const { receipt } = outcome
  void toast.say(said, receipt ? { label: strings.undo, act: () => void undo(receipt) } : undefined)
}

/** The same from a button, which has no place of its own for what went wrong. */
export const tryChange = (operation: string, input: object, said: string) =>
  changeModels(operation, input, said).catch((error: unknown) => void toast.fail(sentenceOf(error)))

async function undo({ home, id }: Receipt) {
  try {
    await undoReceipt({ home, receiptId: id })
    announce(strings.undone)
  } catch (error) {
    void toast.fail(sentenceOf(error))
  }
  await invalidateAll()
}

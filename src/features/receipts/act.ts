import { isFailure, request, sentenceOf } from '../../platform/browser/perform'
import { invalidateAll } from '../../platform/browser/queries'
import type { Receipt } from '../../platform/operations/outcome'
import { toast } from '../../ui/overlays/toast'
import { announce } from '../../ui/text/announcer'
import { undoReceipt } from './queries'
import { strings } from './strings'

/** A change a screen makes. */
export interface Action<Output> {
  operation: string
  input: object
  /** What to say once it is done. */
  said: string | ((output: Output) => string)
  /** Takes back what the screen shows already, should it not happen. */
  takeBack?: () => void
  /** The way back that is offered: the receipt's own unless another is named, or none. */
  back?: 'none' | ((output: Output) => Promise<unknown>)
}

/** Performs a change and says what happened, with a way back; gives its output, or `null` when it did not happen. */
export async function act<Output>(action: Action<Output>): Promise<Output | null> {
  try {
    return await perform(action)
  } catch (error) {
    action.takeBack?.()
    void toast.fail(sentenceOf(error))
    return null
  } finally {
    void invalidateAll()
  }
}

/** The same for a form, which shows in its own place what went wrong: it throws instead of saying so. */
export async function actOrThrow<Output>(action: Action<Output>): Promise<Output | null> {
  try {
    return await perform(action)
  } finally {
    await invalidateAll()
  }
}

async function perform<Output>({ operation, input, said, takeBack, back }: Action<Output>) {
  const outcome = await request<Output>(operation, input)
  if (outcome.status === 'pending') {
    takeBack?.()
    void toast.say(strings.said.waits)
    return null
  }
  const { receipt, output } = outcome
  const sentence = typeof said === 'string' ? said : said(output)
  announce(sentence)
  const undo = () => void (typeof back === 'function' ? back(output) : receipt && undoAloud(receipt))
  void toast.say(sentence, receipt && back !== 'none' ? { label: strings.undo, act: undo } : undefined)
  return output
}

/** Undoes what a toast offered to undo and says how that went. */
async function undoAloud(receipt: Receipt) {
  try {
    await undoReceipt({ home: receipt.home, receiptId: receipt.id })
    announce(strings.badges.undone)
  } catch (error) {
    const changed = isFailure(error) && error.code === 'undo.conflict'
    void toast.fail(changed ? strings.said.changedSince : sentenceOf(error))
  } finally {
    void invalidateAll()
  }
}

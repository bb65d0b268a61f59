import { request, sentenceOf } from '../../../../platform/browser/perform'
import { invalidateAll } from '../../../../platform/browser/queries'
import { toast } from '../../../../ui/overlays/toast'
import { announce } from '../../../../ui/text/announcer'
import { undoAloud } from '../../../receipts/undo-aloud'
import { strings } from '../../strings'

interface Action<Output> {
  operation: string
  input: object
  /** Takes back what the screen shows already, should it not happen. */
  takeBack?: () => void
  /** What to say once it is done. */
  said: string | ((output: Output) => string)
}

/** Performs a change and says what happened, with a way back. `null` when it did not happen. */
export async function act<Output>({ operation, input, takeBack, said }: Action<Output>): Promise<Output | null> {
  try {
    const outcome = await request<Output>(operation, input)
    if (outcome.status === 'pending') {
      takeBack?.()
      void toast.say(strings.said.waits)
      return null
    }
    const { receipt, output } = outcome
    const sentence = typeof said === 'string' ? said : said(output)
    announce(sentence)
    void toast.say(
      sentence,
      receipt ? { label: strings.said.undo, act: () => void undoAloud(receipt, strings.said) } : undefined,
    )
    return output
  } catch (error) {
    takeBack?.()
    void toast.fail(sentenceOf(error))
    return null
  } finally {
    void invalidateAll()
  }
}

import { request, sentenceOf } from '../../platform/browser/perform'
import { invalidateAll } from '../../platform/browser/queries'
import { toast } from '../../ui/overlays/toast'

/** Changes something about the organization, reads again what is on screen, and says what went wrong in a sentence. */
export async function change(operation: string, input: object, said?: string) {
  try {
    const outcome = await request(operation, input)
    await invalidateAll()
    if (outcome.status === 'pending') void toast.say(outcome.reason)
    else if (said) void toast.say(said)
  } catch (error) {
    void toast.fail(sentenceOf(error))
  }
}

import { request, sentenceOf } from '../../platform/browser/perform'
import { invalidateAll } from '../../platform/browser/queries'
import { toast } from '../../ui/overlays/toast'
import { announce } from '../../ui/text/announcer'
import { undoAloud } from '../receipts/undo-aloud'
import type { Learning, Memory, NewMemory } from './memory'
import { scopeName } from './scope'
import { strings } from './strings'

interface Action {
  operation: string
  input: object
  said: string
  /** There is no way back. */
  final?: boolean
}

/** Performs a change and says what happened, with a way back where there is one; whether it happened. */
async function act({ operation, input, said, final }: Action): Promise<boolean> {
  try {
    const outcome = await request(operation, input)
    if (outcome.status === 'pending') {
      void toast.say(strings.said.waits)
      return false
    }
    const { receipt } = outcome
    announce(said)
    const back =
      receipt && !final ? { label: strings.said.undo, act: () => void undoAloud(receipt, strings.said) } : undefined
    void toast.say(said, back)
    return true
  } catch (error) {
    void toast.fail(sentenceOf(error))
    return false
  } finally {
    void invalidateAll()
  }
}

export const remember = (memory: NewMemory) =>
  act({ operation: 'memory.remember', input: memory, said: strings.said.remembered })

export const forget = ({ id }: Memory) =>
  act({ operation: 'memory.forget', input: { memoryId: id }, said: strings.said.forgotten, final: true })

export const keep = ({ id }: Memory) =>
  act({ operation: 'memory.confirm', input: { memoryId: id }, said: strings.said.kept })

export const chooseLearning = (learning: Learning) =>
  act({ operation: 'memory.learn', input: { learning }, said: strings.said.chosen })

export interface Correction {
  /** The new sentence, or for a preference its new value. */
  said: string
  subject: string
  /** A day, or empty for good. */
  until: string
  /** Where it is used, as `scopeName` says it. */
  scope: string
}

/** Corrects a memory; a preference is set anew, so that its sentence follows. */
export function correct(memory: Memory, change: Correction) {
  const { id, key, text, value, subject } = memory
  const said = strings.said.corrected
  if (key && change.said !== value) return act({ operation: 'preference.set', input: { [key]: change.said }, said })
  const input = {
    memoryId: id,
    ...(!key && change.said !== text && { text: change.said }),
    ...(change.subject !== (subject ?? '') && { subject: change.subject }),
    ...(change.scope !== scopeName(memory.scope) && { scope: change.scope }),
    until: change.until || null,
  }
  return act({ operation: 'memory.correct', input, said })
}

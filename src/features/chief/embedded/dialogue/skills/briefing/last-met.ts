import { addDays, toLocal } from '../../../../../../platform/time'
import { eventMoment } from '../../../wording/event-words'
import { unfinishedWords } from '../../../wording/task-words'
import { itemsOf } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'

const yearBack = 365

/** The last event with somebody that is over. */
export function* lastMet(whom: string, turn: Turn): Script<Reply> {
  const now = toLocal(turn.dates.now, turn.dates.zone)
  const today = now.slice(0, 10)
  const input = { from: addDays(today, -yearBack), to: addDays(today, 1), search: whom.slice(0, 200), limit: 500 }
  const result = yield* perform('event_list', input)
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Reading your calendar') }
  const over = itemsOf(result.output).filter(({ end }) => end && end.local <= now.slice(0, end.local.length))
  const last = over.at(-1)
  if (!last) return { text: `I see no meeting with ${whom} in the past year.` }
  return {
    text: `You last met ${whom} ${eventMoment(last, turn)}: “${last.title}”.`,
    suggestions: [`Prepare me for my meeting with ${whom}`],
  }
}

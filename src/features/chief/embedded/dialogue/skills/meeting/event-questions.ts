import { readEventQuestion } from '../../../understanding/inputs/calendar/event-question'
import { clean } from '../../../understanding/inputs/clean'
import { eventAnswer } from '../../../wording/event-words'
import type { Reply, Script, Turn } from '../../script'
import { say } from '../../script'
import { searchEvents } from '../calendar/find-events'

const exporting = /^(?:export|download|save) (?:my |the )?(?:whole )?(?:calendar|events|schedule)\b/i

/** A question about one event by name, where there is one of that name; `null` for anything else. */
export function eventQuestion(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('event_list')) return null
  if (exporting.test(clean(message)))
    return say({
      text: 'Open [the calendar](/calendar): under its options, “Calendars, import and export” saves it as an .ics file.',
    })
  const asked = readEventQuestion(message)
  return asked && asked.ask !== 'when' ? answer(asked, turn) : null
}

function* answer({ ask, words }: NonNullable<ReturnType<typeof readEventQuestion>>, turn: Turn): Script<Reply> {
  const [event, second] = yield* searchEvents(words, turn)
  return event && !second ? { text: eventAnswer(event, ask, turn) } : { text: '', missed: true }
}

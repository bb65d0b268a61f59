import { Temporal } from 'temporal-polyfill'
import { readLength } from '../../../../../../platform/phrases/lengths'
import { clean } from '../../../understanding/inputs/clean'
import { eventMoment } from '../../../wording/event-words'
import { quoted, unfinishedWords } from '../../../wording/task-words'
import { onWhen } from '../../../wording/time-words'
import { perform, type Reply, type Script, type Turn } from '../../script'
import { searchEvents } from '../calendar/find-events'

const length = '(?:\\d+|an?|half an?|one|two|three|ten|fifteen|twenty|thirty)[ -](?:minutes?|mins?|hours?|hrs?|days?)'
const patterns = [
  new RegExp(
    `^remind me (?:about|of) (?<target>.+?) (?<length>${length}) (?:before(?:hand)?|ahead|earlier|in advance)$`,
    'i',
  ),
  new RegExp(`^remind me (?<length>${length}) (?:before|ahead of|in advance of) (?<target>.+)$`, 'i'),
]

/** “Remind me 10 minutes before the board call”: a reminder at that time; `null` where it is no event’s. */
export function remindOfEvent(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('event_list') || !turn.tools.has('task_add')) return null
  const text = clean(message).replace(/[.!]+$/, '')
  const found = patterns.map((pattern) => pattern.exec(text)?.groups).find(Boolean)
  const minutes = found?.length ? readLength(found.length).minutes : null
  if (!found?.target || !minutes || /^(?:it|that|this)$/i.test(found.target)) return null
  return remind(found.target, minutes, turn)
}

function* remind(target: string, minutes: number, turn: Turn): Script<Reply> {
  const [event, second] = yield* searchEvents(target, turn)
  if (!event?.start || second || event.start.local.length === 10) return { text: '', missed: true }
  const at = Temporal.PlainDateTime.from(event.start.local).subtract({ minutes }).toString({ smallestUnit: 'minute' })
  const result = yield* perform('task_add', { title: event.title, remind: at })
  if (result.status !== 'completed')
    return { text: unfinishedWords(result, `Setting a reminder for ${quoted(event.title)}`) }
  return {
    text: `I’ll remind you ${onWhen(at, turn)}: ${quoted(event.title)} is ${eventMoment(event, turn)}.`,
    suggestions: ['Undo that'],
  }
}

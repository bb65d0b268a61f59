import { readWhen } from '../../../../../platform/dates/when'
import { toLocal } from '../../../../../platform/time'
import { errand } from '../../understanding/errands'
import { clean } from '../../understanding/inputs/clean'
import { readNewTask } from '../../understanding/inputs/new-task'
import type { Kind } from '../../understanding/kinds'
import { helpWords } from '../../wording/help-words'
import { cannot, suggestionsFor } from '../../wording/talk-words'
import { quoted } from '../../wording/task-words'
import { clockWords, onWhen, whenWords } from '../../wording/time-words'
import { confirm } from '../choose'
import type { Reply, Turn } from '../script'
import { addRequest } from './add'

/** What to say where no operation is needed; `null` when the kind is no small talk. */
export function talk(kind: Kind, message: string, turn: Turn): Reply | null {
  const suggestions = suggestionsFor(turn.tools)
  switch (kind) {
    case 'greeting':
      return { text: 'Hello. What shall I take care of?', suggestions }
    case 'thanks':
      return { text: 'You’re welcome.', suggestions }
    case 'goodbye':
      return { text: 'See you.' }
    case 'help':
      return { text: helpWords(turn.tools), suggestions }
    case 'self':
      return {
        text: 'I’m Chief, answering with the model built into Adjutant: no key, nothing leaves this place. I take care of tasks, reminders, lists and your agenda.',
        suggestions,
      }
    case 'yes':
    case 'no':
      if (turn.memory.waiting) return { text: waitingWords(kind) }
      return { text: 'I have no open question. Tell me what to do.', suggestions }
    case 'cancel':
      if (turn.memory.waiting) return { text: waitingWords('no') }
      return {
        text: 'Nothing is under way. To take back the last change, say “undo that”.',
        suggestions: ['Undo that'],
      }
    case 'clock':
      return clock(message, turn)
    default:
      return null
  }
}

/** Only a person's own press decides what waits: words could come from anywhere. */
const waitingWords = (kind: 'yes' | 'no') =>
  kind === 'yes'
    ? 'It waits for you: press Approve on its card, and it is done.'
    : 'Nothing has changed. Press Reject on its card to drop it for good.'

function clock(message: string, turn: Turn): Reply | null {
  const text = clean(message)
  if (
    /\b(?:in|at|for)\s+(?!the\b|my\b|total\b)[\p{L}]/iu.test(text) ||
    /\b(?:convert|difference|zone|birthday|holiday|sunset|sunrise|easter|christmas|until|how (?:many|long))\b/i.test(
      text,
    )
  )
    return null
  const now = toLocal(turn.dates.now, turn.dates.zone)
  const when = readWhen(text, turn.dates)
  const day = (local: string) =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${local.slice(0, 10)}T00:00:00Z`))
  if (when.local && when.hasDate && when.local.slice(0, 10) !== now.slice(0, 10))
    return { text: `That is ${day(when.local)}.` }
  return { text: `It’s ${clockWords(now, turn)} on ${day(now)} (${turn.dates.zone}).` }
}

const offered: ReadonlySet<Kind> = new Set<Kind>([
  'event.create',
  'alarm',
  'message',
  'email',
  'money',
  'food',
  'car',
  'work',
  'other',
  'transport',
  'travel',
  'places',
])
/** Says honestly that something is out of reach; what could be a task is offered as one. */
export function outOfReach(kind: Kind, message: string, turn: Turn): Reply {
  const suggestions = suggestionsFor(turn.tools)
  const plain = clean(message)
  const isQuestion =
    /\?\s*$/.test(message) ||
    /^(?:what|who|where|why|when|how|which|is|are|do|does|did|can|could|will|should|was)\b/i.test(plain)
  const looks = kind === 'event.create' || kind === 'alarm' || errand.test(plain)
  if (!offered.has(kind) || isQuestion || !looks || !turn.tools.has('task_add') || plain.split(/\s+/).length > 18)
    return { text: cannot(kind, turn.tools), suggestions }
  const reminder = kind === 'alarm'
  const timer = reminder && /\btimer\b/i.test(plain) ? readWhen(plain, turn.dates).minutes : null
  if (timer) return offerReminder(`remind me in ${timer} minutes to check on the timer`, kind, turn)
  const words = reminder
    ? plain.replace(
        /^(?:set|create|make|turn on|add|give me|i need)?\s*(?:me )?(?:an? |the |my )?(?:new )?(?:alarm|timer|wake up call)\s*(?:for|at|to)?\s*|^wake me(?: up)?\s*/i,
        'wake up ',
      )
    : plain
  const said = reminder
    ? `remind me to ${words}`
    : words.replace(
        /^(?:schedule|set up|arrange|create|make|book)\s+(?:me )?(?:an? |the )?(?=meeting|event|appointment|call|lunch|dinner)/i,
        'add ',
      )
  return offerReminder(said, kind, turn)
}

/** Offers what is out of reach as a reminder or a task instead, where it can be read as one. */
function offerReminder(said: string, kind: Kind, turn: Turn): Reply {
  const reminder = kind === 'alarm'
  const request = readNewTask(said, reminder, turn.dates)
  const title = request.titles.join(' and ')
  if (!title || (reminder && !request.when.local))
    return { text: cannot(kind, turn.tools), suggestions: suggestionsFor(turn.tools) }
  const when = request.when.local
    ? `, ${request.reminder ? onWhen(request.when.local, turn) : whenWords(request.when.local, turn)},`
    : ''
  const offer = request.reminder
    ? `set a reminder ${quoted(title)} ${onWhen(request.when.local ?? '', turn)}`
    : `add ${quoted(title)}${when} to your tasks`
  const refusal = kind === 'other' ? '' : cannot(kind, new Map())
  const text = refusal ? `${refusal.replace(/\.$/, '')}, but I can ${offer}. Shall I?` : `Shall I ${offer}?`
  return {
    text,
    question: confirm(() => addRequest({ ...request, titles: [title] }, turn)),
    suggestions: ['Yes', 'No'],
  }
}

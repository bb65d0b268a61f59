import { asLocal, wallClock } from '../../../../../../platform/dates/date-value'
import { readAgendaRequest } from '../../../understanding/inputs/agenda-request'
import { clean } from '../../../understanding/inputs/clean'
import { eventAnswer, spanWords } from '../../../wording/event-words'
import { bulleted, quoted } from '../../../wording/task-words'
import { dayWords, joined } from '../../../wording/time-words'
import { type Item, isEvent } from '../../memory'
import { performAll, type Reply, type Script, type Turn } from '../../script'
import { readDays } from '../agenda'
import { outcomeWords } from '../change'

const clearing =
  /^(?:(?:clear|wipe|empty|free up)(?: out)? (?:all (?:of )?)?(?:my|the|our) (?:\w+ )?(?:schedule|calendar|agenda|diary|day|morning|afternoon|meetings|appointments)|(?:cancel|clear|delete|remove|drop) (?:everything|all (?:of )?(?:my |the )?(?:meetings|events|appointments|calls)))\b/i
const doubting =
  /\b(?:double[- ]booked|overlap(?:s|ping)?|clash(?:es|ing)?|conflict(?:s|ing)?|two (?:meetings|things|events) at (?:once|the same time))\b/i
const soonest =
  /^(?:what(?:'s| is|s)|when(?:'s| is)|where(?:'s| is)|show(?: me)?)?\s*(?:up )?(?:my |the |our )?next(?: (?:up|on my (?:calendar|agenda|schedule)|meeting|event|appointment|call))?(?: today)?$/i
/** How far ahead the next event is looked for, in days. */
const reach = 14
/** More than this are not cancelled by one sentence. */
const most = 20

/** “Clear my schedule on Tuesday”, “am I double booked next week?”: what is asked about whole days; else `null`. */
export function wholeDays(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('event_list')) return null
  const text = clean(message).replace(
    /^(clear|free up|empty|wipe) (?:out )?(?:my |the )?((?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)(?=$| morning| afternoon| evening)/i,
    '$1 my schedule on $2',
  )
  if (clearing.test(text) && !/\b(?:list|tasks|to-?dos|reminders)\b/i.test(text)) return clearDays(text, turn)
  if (soonest.test(text)) return nextUp(turn)
  const asks = /\?\s*$/.test(message) || /^(?:am|are|is|do|does|any|show|list|find|check|what|which)\b/i.test(text)
  return asks && doubting.test(text) ? clashes(text, turn) : null
}

/** Cancels what is on those days; that shows first, as policy says. */
function* clearDays(text: string, turn: Turn): Script<Reply> {
  const { date, days, when } = readAgendaRequest(text, turn.dates)
  const { events } = yield* readDays(date, days, turn)
  const part = when.range?.from.includes('T') ? when.range : null
  const meant = events.filter(({ start }) => !part || (start && start.local >= part.from && start.local < part.to))
  if (meant.length === 0) return { text: `There is nothing to cancel ${span(date, days, turn)}.` }
  if (meant.length > most)
    return { text: `That is ${meant.length} events. Name fewer days, and I’ll show you what would go.` }
  const calls = meant.map(({ id, occurrence }) => ({
    tool: 'event_cancel',
    input: { eventId: id, ...(occurrence && { occurrence }) },
  }))
  const results = yield* performAll(calls)
  const titles = (some: Item[]) => joined(some.map(({ title }) => quoted(title)))
  return {
    text: outcomeWords(meant, results, {
      done: (done) => `Cancelled ${titles(done)}. Nobody was told.`,
      doing: (waiting) => `Cancelling ${titles(waiting)}`,
    }),
  }
}

/** The event that starts soonest, whole days aside. */
function* nextUp(turn: Turn): Script<Reply> {
  const now = asLocal(wallClock(turn.dates))
  const { events } = yield* readDays(now.slice(0, 10), reach, turn)
  const ahead = events.filter(({ start }) => start && start.local.length > 10 && start.local > now)
  const [next] = ahead.sort((one, other) => ((one.start?.local ?? '') < (other.start?.local ?? '') ? -1 : 1))
  if (!next) return { text: 'Nothing with a time is ahead in the next two weeks.' }
  return { text: `Next is ${eventAnswer(next, 'when', turn)}` }
}

/** Which events are on at the same time; whole days take nobody's time. */
function* clashes(text: string, turn: Turn): Script<Reply> {
  const asked = readAgendaRequest(text, turn.dates)
  const days = asked.when.hasDate || /\b(?:today|week|month)\b/i.test(text) ? asked.days : 7
  const { events } = yield* readDays(asked.date, days, turn)
  const timed = events.filter((item) => isEvent(item) && (item.start?.local.length ?? 0) > 10)
  const pairs = timed.flatMap((one, index) =>
    timed.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one, other] as const] : [])),
  )
  if (pairs.length === 0) return { text: `No, nothing overlaps ${span(asked.date, days, turn)}.` }
  const lines = pairs.map(([one, other]) => {
    const day = dayWords(one.start?.local ?? '', turn)
    return {
      title: `${day}: ${quoted(one.title)} (${spanWords(one, turn)}) and ${quoted(other.title)} (${spanWords(other, turn)})`,
      id: one.id,
    }
  })
  return {
    text: `Yes, ${pairs.length === 1 ? 'once' : `${pairs.length} times`} ${span(asked.date, days, turn)}:\n${bulleted(lines, turn)}`,
  }
}

const overlap = (one: Item, other: Item) =>
  (one.start?.local ?? '') < (other.end?.local ?? '') && (other.start?.local ?? '') < (one.end?.local ?? '')

const span = (date: string, days: number, turn: Turn) => {
  const day = dayWords(date, turn)
  const first = /^(?:today|tomorrow|yesterday)/.test(day) ? day : `on ${day}`
  return days === 1 ? first : `in the ${days} days from ${day}`
}

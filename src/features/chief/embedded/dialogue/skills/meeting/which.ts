import { readWhen } from '../../../../../../platform/dates/when'
import { addDays } from '../../../../../../platform/time'
import { readEventTarget } from '../../../understanding/inputs/calendar/event-target'
import { clean } from '../../../understanding/inputs/clean'
import { likeness } from '../../../understanding/inputs/target'
import { eventName, movedEventWords, untoldWords } from '../../../wording/event-words'
import { numbered, quoted, unfinishedWords } from '../../../wording/task-words'
import { clockWords, joined, onWhen } from '../../../wording/time-words'
import { chooseAmong } from '../../choose'
import { type Item, isEvent, itemsOf } from '../../memory'
import { perform, performAll, type Reply, type Script, type Turn } from '../../script'
import { outcomeWords } from '../change'
import { combine } from '../edit'

const notEvents =
  /\b(?:tasks?|to-?dos?|reminders?|lists?|alarms?|timers?|flights?|trips?|e-?mails?|memor(?:y|ies)|orders?|subscriptions?|songs?|lights?)\b/i
const cancelVerb = '(?:please )?(?:cancel|delete|remove|drop|call off|scrap)'
const everyOne = new RegExp(
  `^${cancelVerb} (?:all|every|each)(?: of)?(?: (?:the|my|our|future|upcoming))* (?<name>[\\p{L}][\\p{L}\\p{N} '’&/-]*?)(?: (?:from now on|in the series|on my calendar|from my calendar))?$|^${cancelVerb} the (?:whole |entire )?(?<series>[\\p{L}][\\p{L}\\p{N} '’&/-]*?) series$`,
  'iu',
)
const some = new RegExp(
  `^${cancelVerb} (?:only |just )?(?<target>.+?)(?: only| just| but keep the (?:others|rest))?$`,
  'iu',
)
const clock = "(?:\\d{1,2}(?::\\d\\d)? ?(?:am|pm)?|noon|midday|\\d{1,2} o’?'?clock)"
const byTime = new RegExp(
  `^(?:please )?(?:move|push|shift|reschedule|bring|put|change|postpone) (?:my |the |our )?(?<time>${clock})(?: (?:meeting|call|appointment|event|one|slot))?(?<day> (?:on |this |next )?[\\p{L} ]+?)? (?:to|until) (?<to>.+)$`,
  'iu',
)
const byName =
  /^(?:please )?(?:move|shift|reschedule|change|switch|push) (?<all>(?:all|every|each)(?: of)? )?(?:the |my |our )?(?<name>[\p{L}][^@]*?)(?: classes| sessions| meetings)? (?:to|until) (?<to>.+?)(?<on> from now on| going forward| in (?:the )?future)?$/iu

interface Moved {
  name: string
  to: string
  all: string | undefined
  on: string | undefined
}

/** How far ahead events are looked for by name, in days. */
const ahead = 60
const most = 10

/** Which occurrences of a series, or which event by its hour, somebody means to cancel or move; `null` for anything else. */
export function whichMeeting(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('event_cancel') || !turn.tools.has('event_move') || !turn.tools.has('event_list')) return null
  const text = clean(message)
    .replace(/[.!]+$/, '')
    .replace(/\b((?:this|next|the following) (?:week|month))['’]s\s+(.+?)(\s+(?:only|just))?$/i, '$2 $1$3')
  if (notEvents.test(text)) return null
  const hour = byTime.exec(text)?.groups
  if (hour?.time && hour.to) return moveByHour(hour as Record<'time' | 'to', string> & { day?: string }, turn)
  const moved = byName.exec(text)?.groups
  if (moved?.name && moved.to) return moveByName({ name: moved.name, to: moved.to, all: moved.all, on: moved.on }, turn)
  const all = everyOne.exec(text)?.groups
  if (all?.name ?? all?.series) return cancelAll(all?.name ?? all?.series ?? '', turn)
  const target = some.exec(text)?.groups?.target
  if (!target) return null
  const read = readEventTarget(target, turn.dates)
  const spans = read.when.range !== null && !read.when.hasTime && read.words !== ''
  return spans ? cancelWithin(read.words, read.when.range!, turn) : null
}

/** How well a title answers to a name, whichever way it is hyphenated and whether it is said of one or of many. */
const answers = (name: string, title: string) => {
  const plain = (text: string) => text.replaceAll(/[-‐–]/g, '').toLowerCase()
  const one = plain(name).replace(/(?<!s)s$/, '')
  return Math.max(likeness(name, title), likeness(plain(name), plain(title)), likeness(one, plain(title)))
}

function* list(from: string, to: string): Script<Item[]> {
  const result = yield* perform('event_list', { from, to, limit: 200 })
  return result.status === 'completed' ? itemsOf(result.output).filter(isEvent) : []
}

const today = ({ dates }: Turn) => readWhen('today', dates).local ?? ''

/** “Cancel all standups”: the whole of each series of that name; shown first, as policy says. */
function* cancelAll(name: string, turn: Turn): Script<Reply> {
  const when = readWhen(name, turn.dates)
  if (when.hasDate || when.range) return { text: '', missed: true }
  const from = today(turn)
  const events = (yield* list(from, addDays(from, ahead))).filter(({ title }) => answers(name, title) >= 0.6)
  const series = events.filter(({ id }, place) => events.findIndex((other) => other.id === id) === place)
  if (series.length === 0) return { text: '', missed: true }
  const calls = series.slice(0, most).map(({ id, occurrence }) => ({
    tool: 'event_cancel',
    input: { eventId: id, ...(occurrence !== undefined && { occurrence, scope: 'all' }) },
  }))
  return yield* told(series.slice(0, most), calls, turn)
}

/** “Cancel next week’s standup only”: the occurrences within those days; of several it asks which. */
function* cancelWithin(words: string, range: { from: string; to: string }, turn: Turn): Script<Reply> {
  const events = (yield* list(range.from.slice(0, 10), range.to.slice(0, 10))).filter(
    ({ title }) => answers(words, title) >= 0.6,
  )
  const cancel = function* (items: Item[]): Script<Reply> {
    const calls = items.map(({ id, occurrence }) => ({
      tool: 'event_cancel',
      input: { eventId: id, ...(occurrence !== undefined && { occurrence, scope: 'one' }) },
    }))
    return yield* told(items, calls, turn)
  }
  if (events.length === 0) return { text: '', missed: true }
  if (events.length === 1) return yield* cancel(events)
  const choices = events.slice(0, most)
  return {
    text: `${quoted(events[0]?.title ?? words)} is on ${events.length} times then. Which one shall I cancel?\n${numbered(choices, turn)}`,
    question: chooseAmong(choices, cancel),
    suggestions: ['The first one', 'All of them'],
  }
}

function* told(items: Item[], calls: { tool: string; input: Record<string, unknown> }[], turn: Turn): Script<Reply> {
  const results = yield* performAll(calls)
  const titles = (events: Item[]) => joined([...new Set(events.map(({ title }) => quoted(title)))])
  const whole = calls.some(({ input }) => input.scope === 'all')
  const each = (events: Item[]) => joined(events.map((event) => eventName(event, turn)))
  return {
    text: outcomeWords(items, results, {
      done: (done) =>
        `Cancelled ${whole ? 'all of ' : ''}${titles(done)}.${untoldWords(done.flatMap(({ untold }) => untold ?? [])) || ' Nobody was told.'}`,
      doing: (waiting) => `Cancelling ${whole ? `all of ${titles(waiting)}` : each(waiting)}`,
    }),
  }
}

/** “Move the 3 pm to 4”: the event that starts then, on the day named, spoken of, or the next such day. */
function* moveByHour(said: { time: string; to: string; day?: string }, turn: Turn): Script<Reply> {
  const now = today(turn)
  const named = said.day ? readWhen(said.day, turn.dates).local?.slice(0, 10) : undefined
  if (said.day?.trim() && !named) return { text: '', missed: true }
  const start = readWhen(`at ${said.time}`, { ...turn.dates, bareHours: true }).local?.slice(11)
  if (!start) return { text: '', missed: true }
  const from = named ?? turn.memory.day ?? now
  const half = /^(?:0[0-9]|1[01])/.test(start) && !/[ap]m|:/.test(said.time)
  const at = [start, ...(half ? [`${Number(start.slice(0, 2)) + 12}${start.slice(2)}`] : [])]
  const events = (yield* list(from, addDays(from, named || turn.memory.day ? 1 : 7))).filter((event) =>
    at.includes(event.start?.local.slice(11) ?? ''),
  )
  const [first] = events
  if (!first) return { text: `Nothing starts at ${clockWords(`${from}T${start}`, turn)} ${onWhen(from, turn)}.` }
  const day = first.start?.local.slice(0, 10)
  const same = events.filter((event) => event.start?.local.slice(0, 10) === day)
  const move = function* ([event]: Item[]): Script<Reply> {
    const target = event && combine(event.start?.local ?? null, readWhen(said.to, { ...turn.dates, bareHours: true }))
    if (!event || !target) return { text: 'To what time?' }
    const result = yield* perform('event_move', {
      eventId: event.id,
      ...(event.occurrence !== undefined && { occurrence: event.occurrence }),
      start: target,
    })
    if (result.status !== 'completed') return { text: unfinishedWords(result, `Moving ${quoted(event.title)}`) }
    return { text: movedEventWords(itemsOf(result.output)[0] ?? event, turn), suggestions: ['Undo that'] }
  }
  if (same.length === 1) return yield* move(same)
  return {
    text: `Which one shall I move?\n${numbered(same, turn)}`,
    question: chooseAmong(same, move),
    suggestions: same.map(({ title }) => title).slice(0, 4),
  }
}

/** “Move all yoga classes to Wednesday”, “change the board call to 22:00”: an event by a name that is clearly its own. */
function* moveByName({ name, to, all, on }: Moved, turn: Turn): Script<Reply> {
  const when = readWhen(to, { ...turn.dates, bareHours: true })
  if (!when.local || when.rest.replaceAll(/\b(?:at|on|the)\b/gi, '').trim() !== '') return { text: '', missed: true }
  const from = today(turn)
  const found = (yield* list(from, addDays(from, ahead))).filter(({ title }) => answers(name, title) >= 0.85)
  const [event] = found
  const several = found.some(({ id }) => id !== event?.id)
  if (!event?.start || several) return { text: '', missed: true }
  const start = combine(event.start.local, when)
  if (!start) return { text: '', missed: true }
  const { id, occurrence } = event
  const scope =
    occurrence === undefined ? {} : { occurrence, ...(all ? { scope: 'all' } : on ? { scope: 'following' } : {}) }
  const result = yield* perform('event_move', { eventId: id, ...scope, start })
  if (result.status !== 'completed') return { text: unfinishedWords(result, `Moving ${quoted(event.title)}`) }
  return { text: movedEventWords(itemsOf(result.output)[0] ?? event, turn), suggestions: ['Undo that'] }
}

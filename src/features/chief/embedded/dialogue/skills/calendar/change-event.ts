import { readWhen } from '../../../../../../platform/dates/when'
import { type EventChange, readEventChange } from '../../../understanding/inputs/calendar/event-change'
import { eventName, movedEventWords, untoldWords } from '../../../wording/event-words'
import { quoted, unfinishedWords } from '../../../wording/task-words'
import { joined } from '../../../wording/time-words'
import type { Item } from '../../memory'
import { itemsOf } from '../../memory'
import { perform, performAll, type Question, type Reply, type Script, type Turn } from '../../script'
import { outcomeWords } from '../change'
import { combine, shifted } from '../edit'
import { findEvents } from './find-events'

/** More than this are not cancelled by one sentence. */
const most = 10

const scopeOf = (message: string, { occurrence }: Item) => {
  if (occurrence === undefined) return {}
  if (/\b(?:all (?:of them|future|later)|from (?:now|then) on|and (?:all )?(?:later|following))\b/i.test(message))
    return { occurrence, scope: 'following' }
  return /\b(?:series|every|all|each|always|whole)\b/i.test(message) ? { occurrence, scope: 'all' } : { occurrence }
}

/** Moves, renames or otherwise changes an event; asks which one and what where that is not clear. */
export function* changeEvent(message: string, turn: Turn): Script<Reply> {
  const change = readEventChange(message, turn.dates)
  const act = function* (items: Item[]): Script<Reply> {
    const replies: Reply[] = []
    for (const item of items.slice(0, most)) replies.push(yield* apply(item, change, message, turn))
    return { ...replies.at(-1), text: replies.map(({ text }) => text).join(' ') }
  }
  const verb = change.change === 'when' ? 'move' : 'change'
  const found = yield* findEvents({ target: change.target, verb, goOn: act }, turn)
  return 'reply' in found ? found.reply : yield* act(found.items)
}

function* apply(event: Item, change: EventChange, message: string, turn: Turn): Script<Reply> {
  const input = inputOf(event, change, turn)
  if (typeof input === 'string') return { text: input, question: howQuestion(event) }
  const moves = change.change === 'when' && typeof input.start === 'string' && turn.tools.has('event_move')
  const result = yield* perform(moves ? 'event_move' : 'event_edit', {
    eventId: event.id,
    ...scopeOf(message, event),
    ...input,
  })
  if (result.status !== 'completed') return { text: unfinishedWords(result, `Changing ${quoted(event.title)}`) }
  const after = itemsOf(result.output)[0] ?? event
  return { text: changedWords(event, after, change, turn), suggestions: ['Undo that'] }
}

/** What to give the operation; a sentence where it can’t be done like that. */
function inputOf(event: Item, change: EventChange, turn: Turn): Record<string, unknown> | string {
  const old = event.start?.local ?? null
  switch (change.change) {
    case 'title':
      return { title: change.title }
    case 'notes':
      return { notes: change.notes }
    case 'place':
      return { place: change.place }
    case 'minutes':
      return { minutes: change.minutes }
    case 'people':
      if (change.emails.length === 0)
        return `What is their e-mail address? I need it to add somebody to ${quoted(event.title)}.`
      return { attendees: [...(event.attendees ?? []), ...change.emails.map((email) => ({ email }))] }
    case 'unrepeat':
      return { recurrence: null, scope: 'all' }
    case 'when': {
      const start = change.shift === null ? combine(old, change.when) : shifted(old, change.shift, turn)
      if (!start) return `To when shall I move ${quoted(event.title)}?`
      const end = change.when.range?.from.includes('T') && change.when.hasTime ? change.when.range.to : null
      return { start, ...(end && end > start && { end }), ...(change.when.rule && { recurrence: change.when.rule }) }
    }
    default:
      return `What shall I change about ${quoted(event.title)}? I can change its time, length, title, place or notes.`
  }
}

const howQuestion = (event: Item): Question => ({
  aboutTime: true,
  answer(text, turn) {
    const when = readWhen(text, { ...turn.dates, bareHours: true })
    if (when.local && when.rest.split(/\s+/).filter(Boolean).length <= 4)
      return apply(event, { change: 'when', target: 'it', when, shift: null }, text, turn)
    const change = readEventChange(/@/.test(text) ? `invite ${text} to it` : text, turn.dates)
    return change.change === 'unknown' ? null : apply(event, change, text, turn)
  },
})

function changedWords(before: Item, after: Item, change: EventChange, turn: Turn): string {
  switch (change.change) {
    case 'title':
      return `Renamed ${quoted(before.title)} to ${quoted(after.title)}.`
    case 'notes':
      return `Added the note to ${quoted(after.title)}.`
    case 'people':
      return `Added ${joined(change.emails)} to ${quoted(after.title)}. Nobody was told: say “invite them” to send the invitation.`
    default:
      return movedEventWords(after, turn)
  }
}

const cancelling =
  /^(?:please )?(?:cancel|delete|remove|drop|scrap|call off|clear|erase|take|get rid of|unschedule|wipe)\s+|\s+(?:off|from|on|in|out of) (?:my |the |our )?(?:calendar|schedule|agenda|diary)\b|\s+is (?:not happening|cancelled|canceled|off)\b[.!]?$/gi

/** Which of a series goes: “Stand-up” on Monday, all of it, or from Monday on. */
function scopedName(event: Item, message: string, turn: Turn): string {
  const { scope } = scopeOf(message, event) as { scope?: string }
  if (scope === 'all') return `all of ${quoted(event.title)}`
  return scope === 'following' ? `${eventName(event, turn)} and all later ones` : eventName(event, turn)
}

/** Takes events off the calendar; that shows first, as policy says. */
export function* cancelEvents(message: string, turn: Turn): Script<Reply> {
  const act = function* (items: Item[]): Script<Reply> {
    const calls = items
      .slice(0, most)
      .map((event) => ({ tool: 'event_cancel', input: { eventId: event.id, ...scopeOf(message, event) } }))
    const results = yield* performAll(calls)
    const titles = (events: Item[]) => joined(events.map(({ title }) => quoted(title)))
    return {
      text: outcomeWords(items.slice(0, most), results, {
        done: (done) =>
          `Cancelled ${titles(done)}.${untoldWords(done.flatMap(({ untold }) => untold ?? [])) || ' Nobody was told.'}`,
        doing: (waiting) => `Cancelling ${joined(waiting.map((event) => scopedName(event, message, turn)))}`,
      }),
    }
  }
  const target = message
    .replace(cancelling, ' ')
    .replace(/[.!?]+$/, '')
    .trim()
  const found = yield* findEvents({ target, verb: 'cancel', goOn: act }, turn)
  return 'reply' in found ? found.reply : yield* act(found.items)
}

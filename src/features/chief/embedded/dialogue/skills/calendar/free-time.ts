import { addDays } from '../../../../../../platform/time'
import { readSlotRequest, type SlotRequest } from '../../../understanding/inputs/calendar/slot-request'
import { clean } from '../../../understanding/inputs/clean'
import { readPlace } from '../../../understanding/inputs/target'
import { eventLine, spanWords } from '../../../wording/event-words'
import { quoted, unfinishedWords } from '../../../wording/task-words'
import { clockWords, dayWords, joined, onWhen, upperFirst, type Voice } from '../../../wording/time-words'
import { isRefusal } from '../../choose'
import { type Item, itemsOf, localOf } from '../../memory'
import { performAll, type Question, type Reply, type Script, say, type Turn } from '../../script'
import { addRequested } from './add-event'

interface Slot {
  start: { local: string }
  end: { local: string }
}

const slotsOf = (output: unknown): Slot[] => {
  const slots = typeof output === 'object' && output !== null && 'slots' in output ? output.slots : null
  return Array.isArray(slots) ? slots.filter((slot): slot is Slot => typeof slot?.start?.local === 'string') : []
}

/** Free time, when that is what is asked for; `null` otherwise or where there is no calendar. */
export function freeTime(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('calendar_free_slots') || !turn.tools.has('event_list')) return null
  const request = readSlotRequest(message, turn.dates)
  if (!request) return null
  return request.at ? freeAt(request.at, turn) : findSlots(request, turn)
}

/** Whether one moment is free: yes or no, with what is on then. */
function* freeAt(at: string, turn: Turn): Script<Reply> {
  const day = at.slice(0, 10)
  const [tasks, events] = yield* performAll([
    { tool: 'agenda_read', input: { date: day, days: 1 } },
    { tool: 'event_list', input: { from: day, to: addDays(day, 1) } },
  ])
  if (events?.status !== 'completed') return { text: events ? unfinishedWords(events, 'Reading your calendar') : '' }
  const all = itemsOf(events.output)
  const on = all.filter(
    ({ start, end }) => start && end && start.local <= at && at < end.local && at.length === end.local.length,
  )
  const due = tasks?.status === 'completed' ? itemsOf(tasks.output).filter((task) => localOf(task) === at) : []
  const moment = onWhen(at, turn)
  const suggestions = ['When am I free this week?']
  if (on.length > 0)
    return {
      text: `No, ${moment} you have ${joined(on.map((event) => `${quoted(event.title)} (${spanWords(event, turn)})`))}.`,
      suggestions,
    }
  const task = due.length > 0 ? ` You have ${joined(due.map(({ title }) => quoted(title)))} to do then.` : ''
  const next = all.find(({ start }) => start && start.local.length > 10 && start.local > at)
  const after = next ? ` Next that day: ${eventLine(next, turn)}.` : ''
  return { text: `Yes, you are free ${moment}.${task}${after}`, suggestions }
}

function* findSlots({ input, day, purpose }: SlotRequest, turn: Turn): Script<Reply> {
  const calls = [{ tool: 'calendar_free_slots', input }]
  if (day) calls.push({ tool: 'event_list', input: { from: day, to: addDays(day, 1) } })
  const [found, listed] = yield* performAll(calls)
  if (found?.status !== 'completed') return { text: found ? unfinishedWords(found, 'Looking for free time') : '' }
  const slots = slotsOf(found.output)
  const events = listed?.status === 'completed' ? itemsOf(listed.output) : []
  const on = day ? onWords(day, events, turn) : ''
  if (slots.length === 0)
    return {
      text: `${on}I found no free time like that. Try other days, or a shorter time.`,
      suggestions: ['When am I free next week?'],
    }
  const lines = slots.map((slot, index) => `${index + 1}. ${slotWords(slot, turn)}`)
  return {
    text: `${on}You are free:\n${lines.join('\n')}\nSay a number and I’ll put ${purpose ? quoted(purpose) : 'it'} on your calendar.`,
    question: chooseSlot(slots, purpose),
    suggestions: ['The first one'],
  }
}

const onWords = (day: string, events: Item[], turn: Turn) =>
  events.length === 0
    ? `${upperFirst(onWhen(day, turn))} nothing is on your calendar. `
    : `${upperFirst(onWhen(day, turn))} you have:\n${events.map((event) => `- ${eventLine(event, turn)}`).join('\n')}\n`

const slotWords = ({ start, end }: Slot, voice: Voice) =>
  `${upperFirst(dayWords(start.local, voice))} ${clockWords(start.local, voice)}–${clockWords(end.local, voice)}`

const taking = /^(?:book|take|use|schedule|pick|choose|reserve|make it|let's (?:do|take)|i'?ll take|add|put)\s+/i

const chooseSlot = (slots: Slot[], purpose: string | null): Question => ({
  answer(text, turn) {
    if (isRefusal(text)) return say({ text: 'All right, I put nothing on your calendar.' })
    const place = readPlace(clean(text).replace(taking, ''))
    if (place === null) return null
    const slot = place < 0 ? slots.at(place) : slots[place - 1]
    if (!slot) return null
    const [start, end] = [slot.start.local, slot.end.local]
    const request = {
      title: purpose ?? '',
      start,
      end,
      minutes: null,
      allDay: false,
      place: null,
      rule: null,
      emails: [],
    }
    return addRequested(request, turn)
  },
})

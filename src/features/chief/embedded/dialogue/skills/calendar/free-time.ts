import { readWhen } from '../../../../../../platform/dates/when'
import { findPeople } from '../../../../../../platform/phrases/people'
import { addDays } from '../../../../../../platform/time'
import { readSlotRequest, type SlotRequest } from '../../../understanding/inputs/calendar/slot-request'
import { clean } from '../../../understanding/inputs/clean'
import { readPlace } from '../../../understanding/inputs/target'
import { eventLine, spanWords } from '../../../wording/event-words'
import { quoted, unfinishedWords } from '../../../wording/task-words'
import { clockWords, dayWords, joined, onWhen, upperFirst, type Voice } from '../../../wording/time-words'
import { isRefusal } from '../../choose'
import { type Item, itemsOf, localOf } from '../../memory'
import { perform, performAll, type Question, type Reply, type Script, say, type Turn } from '../../script'
import { callOf, findEach, knowsPeople, namesIn, type Person } from '../meeting/people'
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
  if (request.at) return freeAt(request.at, /\b(?:busy|booked)\b/i.test(message), turn)
  const moment = readWhen(clean(message), turn.dates)
  const bare = /^(?:do (?:i|we) have|have (?:i|we) got|is there) (?:any )?time\b/i.test(clean(message))
  if (bare && moment.hasTime && moment.local && !moment.range && request.input.minutes === undefined)
    return freeAt(moment.local, false, turn)
  const names = findPeople(clean(message))?.names ?? met(clean(message))
  if (names.length > 0 && knowsPeople(turn)) return withOthers(request, names, turn)
  return partOfDay(message, request) ? partFree(request, turn) : findSlots(request, turn)
}

/** “When could I meet Sam and Kim next week?” */
const met = (text: string) =>
  namesIn(
    /\b(?:meet|see)(?: with)? ((?!for\b|on\b|next\b|this\b|tomorrow\b|about\b)[\p{Lu}][\p{L} ,.'-]*?)(?= next| this| on| for| tomorrow| today| in | at |[?.]|$)/u.exec(
      text,
    )?.[1] ?? '',
  )

const owning = /^(?:am i|are we|will i be|i'm|is my calendar)\b/i

/** “Am I busy Friday afternoon?”: a part of one day. */
const partOfDay = (message: string, { input: { from, to, notBefore, notAfter } }: SlotRequest) =>
  owning.test(clean(message)) &&
  typeof from === 'string' &&
  to === addDays(from.slice(0, 10), 1) &&
  (notBefore !== undefined || notAfter !== undefined)

/** Whether a part of a day is free: yes or no, with what is on then. */
function* partFree({ input }: SlotRequest, turn: Turn): Script<Reply> {
  const day = String(input.from).slice(0, 10)
  const listed = yield* perform('event_list', { from: day, to: addDays(day, 1) })
  if (listed.status !== 'completed') return { text: unfinishedWords(listed, 'Reading your calendar') }
  const [first, last] = [`${day}T${input.notBefore ?? '00:00'}`, `${day}T${input.notAfter ?? '23:59'}`]
  const on = itemsOf(listed.output).filter(
    ({ start, end }) => start && end && start.local.length > 10 && start.local < last && end.local > first,
  )
  const part = input.notBefore === undefined ? 'morning' : String(input.notBefore) >= '17:00' ? 'evening' : 'afternoon'
  const when = `${upperFirst(dayWords(day, turn))} in the ${part}`
  const suggestions = ['When am I free this week?']
  if (on.length === 0) return { text: `${when} is free: nothing is on your calendar then.`, suggestions }
  return { text: `${when} you have:\n${on.map((event) => `- ${eventLine(event, turn)}`).join('\n')}`, suggestions }
}

/** Looks for times at which others are free too, as far as that can be seen. */
function* withOthers(request: SlotRequest, names: string[], turn: Turn): Script<Reply> {
  const goOn = (found: { people: Person[]; unknown: string[] }) => findSlots(request, turn, found)
  const found = yield* findEach(names, goOn)
  return 'reply' in found ? found.reply : yield* goOn(found)
}

/** Whether one moment is free: yes or no, with what is on then. */
function* freeAt(at: string, doubting: boolean, turn: Turn): Script<Reply> {
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
      text: `${doubting ? 'Yes' : 'No'}, ${moment} you have ${joined(on.map((event) => `${quoted(event.title)} (${spanWords(event, turn)})`))}.`,
      suggestions,
    }
  const task = due.length > 0 ? ` You have ${joined(due.map(({ title }) => quoted(title)))} to do then.` : ''
  const next = all.find(({ start }) => start && start.local.length > 10 && start.local > at)
  const after = next ? ` Next that day: ${eventLine(next, turn)}.` : ''
  return { text: `${doubting ? 'No' : 'Yes'}, you are free ${moment}.${task}${after}`, suggestions }
}

interface Company {
  people: Person[]
  unknown: string[]
}

function* findSlots({ input, day, purpose }: SlotRequest, turn: Turn, company?: Company): Script<Reply> {
  const members = company?.people.flatMap(({ personId }) => personId ?? []) ?? []
  const calls = [{ tool: 'calendar_free_slots', input: members.length > 0 ? { ...input, people: members } : input }]
  if (day) calls.push({ tool: 'event_list', input: { from: day, to: addDays(day, 1) } })
  const [found, listed] = yield* performAll(calls)
  if (found?.status !== 'completed') return { text: found ? unfinishedWords(found, 'Looking for free time') : '' }
  const slots = slotsOf(found.output)
  const events = listed?.status === 'completed' ? itemsOf(listed.output) : []
  const on = day ? onWords(day, events, turn) : ''
  const others = company ? companyWords(company, found.output) : { free: '', unseen: '' }
  if (slots.length === 0)
    return {
      text: `${on}I found no free time like that${others.free && ' for all of you'}. Try other days, or a shorter time.${others.unseen}`,
      suggestions: ['When am I free next week?'],
    }
  const lines = slots.map((slot, index) => `${index + 1}. ${slotWords(slot, turn)}`)
  return {
    text: `${on}You ${others.free || 'are free'}:\n${lines.join('\n')}\nSay a number and I’ll put ${purpose ? quoted(purpose) : 'it'} on your calendar.${others.unseen}`,
    question: chooseSlot(slots, purpose, company?.people ?? []),
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

/** Whose times were taken into account, and whose could not be seen. */
function companyWords({ people, unknown }: Company, output: unknown): { free: string; unseen: string } {
  const told = ((output as { people?: { name: string; problem: string | null }[] }).people ?? []) as {
    name: string
    problem: string | null
  }[]
  const seen = told.filter(({ problem }) => problem === null).map(({ name }) => name)
  const outside = people.filter(({ personId }) => personId === null).map(callOf)
  const problems = [
    ...told.flatMap(({ problem }) => problem ?? []),
    ...outside.map((name) => `${name} is not in this workspace, so I can’t see when they are busy.`),
    ...unknown.map((name) => `I don’t know who ${name} is, so only your own calendar counts.`),
  ]
  return {
    free: seen.length > 0 ? `and ${joined(seen)} are free` : '',
    unseen: problems.length > 0 ? `\n${problems.join(' ')}` : '',
  }
}

const chooseSlot = (slots: Slot[], purpose: string | null, people: Person[]): Question => ({
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
      emails: people.map(({ email }) => email),
    }
    return addRequested(request, turn)
  },
})

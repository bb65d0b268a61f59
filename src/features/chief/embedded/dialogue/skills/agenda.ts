import { addDays, toLocal } from '../../../../../platform/time'
import { type AgendaRequest, readAgendaRequest } from '../../understanding/inputs/agenda-request'
import { readEventQuestion } from '../../understanding/inputs/calendar/event-question'
import { likeness } from '../../understanding/inputs/target'
import { agendaItems, agendaWords, isAgenda } from '../../wording/agenda-words'
import { eventAnswer, spanWords } from '../../wording/event-words'
import { bulleted, momentWords, quoted, unfinishedWords } from '../../wording/task-words'
import { clockWords, dayWords, joined, type Voice } from '../../wording/time-words'
import { type Item, isEvent, itemsOf } from '../memory'
import { type Call, perform, performAll, type Reply, type Script, type Turn } from '../script'
import { searchEvents } from './calendar/find-events'

/** What to read for some days: the agenda of tasks, and the events where there is a calendar. */
export function* readDays(date: string, days: number, turn: Turn) {
  const calls: Call[] = [{ tool: 'agenda_read', input: { date, days } }]
  if (turn.tools.has('event_list')) calls.push({ tool: 'event_list', input: { from: date, to: addDays(date, days) } })
  const [result, listed] = yield* performAll(calls)
  const events = listed?.status === 'completed' ? itemsOf(listed.output) : []
  return { result, events }
}

/** Shows the agenda of the days asked for; “am I free at 3?” is answered first. */
export function* showAgenda(message: string, turn: Turn): Script<Reply> {
  const about = turn.tools.has('event_list') ? readEventQuestion(message) : null
  const [asked] = about ? yield* searchEvents(about.words, turn) : []
  if (about && asked) return { text: eventAnswer(asked, about.ask, turn) }
  const request = readAgendaRequest(message, turn.dates)
  const { result, events } = yield* readDays(request.date, request.days, turn)
  if (result?.status !== 'completed')
    return { text: result ? unfinishedWords(result, 'Reading your agenda') : 'I could not read your agenda.' }
  if (!isAgenda(result.output)) return { text: 'I could not read your agenda.' }
  const agenda = result.output
  const items = [...events, ...agendaItems(agenda)]
  const suggestions =
    request.date === toLocal(turn.dates.now, turn.dates.zone).slice(0, 10)
      ? ['What’s on my agenda tomorrow?']
      : ['What’s on my agenda today?']
  if (request.search) {
    const match = items.find((item) => likeness(request.search ?? '', item.title) >= 0.5)
    if (match) return { text: `${quoted(match.title)}: ${momentWords(match, turn)}.`, suggestions }
    return {
      text: `I see nothing called ${quoted(request.search)} there.\n${agendaWords(agenda, turn, events)}`,
      suggestions,
    }
  }
  const time = momentAsked(request)
  if (time) return { text: freeWords(time, [...events, ...agenda.timed], turn), suggestions }
  const undated = toDo.test(message) && turn.tools.has('task_list') ? yield* undatedTasks() : []
  const more = undated.length > 0 ? `\n\nWithout a date:\n${bulleted(undated.slice(0, 8), turn)}` : ''
  return { text: agendaWords(agenda, turn, events) + more, suggestions, why: 'You asked what is planned.' }
}

/** The one moment asked about: “do I have anything at 3?” */
const momentAsked = ({ free, when, days }: AgendaRequest) => (free && when.hasTime && days === 1 ? when.local : null)

const toDo = /\bto[- ]?do\b|\btasks?\b|\bleft\b/i

/** Open tasks that no day shows. */
function* undatedTasks(): Script<Item[]> {
  const result = yield* perform('task_list', { limit: 50 })
  const items = result.status === 'completed' ? itemsOf(result.output) : []
  return items.filter(({ due, remind, list }) => !due && !remind && !list)
}

function freeWords(local: string, timed: Item[], voice: Voice): string {
  const at = (item: Item) => item.due?.local ?? item.remind?.local ?? item.start?.local ?? ''
  const same = timed.filter((item) =>
    isEvent(item) ? at(item) <= local && local < (item.end?.local ?? '') : at(item) === local,
  )
  const moment = `${dayWords(local, voice)} at ${clockWords(local, voice)}`
  if (same.length > 0) return `${upper(moment)} you have ${joined(same.map(({ title }) => quoted(title)))}.`
  if (timed.length === 0) return `Nothing is planned ${moment}, and nothing else has a time that day.`
  return `Nothing is planned ${moment}. That day you have:\n${timed.map((item) => `- ${isEvent(item) ? spanWords(item, voice) : clockWords(at(item), voice)} ${item.title}`).join('\n')}`
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

import { addDays, localDay, toInstant, toLocal } from '../../../../../../platform/time'
import { isAgenda } from '../../../wording/agenda-words'
import { eventLine } from '../../../wording/event-words'
import { quoted, taskLine } from '../../../wording/task-words'
import { count, dayWords, upperFirst, type Voice } from '../../../wording/time-words'
import { type Item, itemsOf } from '../../memory'
import { type Call, performAll, type Reply, type Result, type Script, type Turn } from '../../script'

interface Days {
  from: string
  to: string
}

interface Change {
  verb: string
  title: string
}

const most = 8
const lines = (texts: string[]) => {
  const rest = texts.length > most ? [`- …and ${texts.length - most} more`] : []
  return [...texts.slice(0, most).map((text) => `- ${text}`), ...rest].join('\n')
}
const done: Record<string, string> = { created: 'Added', updated: 'Changed', deleted: 'Deleted' }

/** What was changed, newest first, each thing once. */
function changesOf(result: Result | undefined): string[] {
  if (result?.status !== 'completed' || typeof result.output !== 'object' || result.output === null) return []
  const receipts = Object.values(result.output).find(Array.isArray) ?? []
  const changes: Change[] = receipts.flatMap((receipt: { changes?: Change[]; undoneBy?: string | null }) =>
    receipt.undoneBy ? [] : (receipt.changes ?? []),
  )
  return [...new Set(changes.map(({ verb, title }) => `${done[verb] ?? 'Changed'} ${quoted(title)}`))]
}

function callsFor({ from, to }: Days, { tools, dates }: Turn): Call[] {
  const calls: Call[] = [
    { tool: 'task_list', input: { status: 'done', limit: 100 } },
    { tool: 'agenda_read', input: { date: localDay(dates.now, dates.zone), days: 1 } },
  ]
  if (tools.has('receipt_list'))
    calls.push({
      tool: 'receipt_list',
      input: { home: 'person', status: 'completed', since: toInstant(from, dates.zone), limit: 100 },
    })
  if (tools.has('event_list')) calls.push({ tool: 'event_list', input: { from, to } })
  return calls
}

function* gather(days: Days, turn: Turn) {
  const calls = callsFor(days, turn)
  const results = yield* performAll(calls)
  const of = (tool: string) => results[calls.findIndex((call) => call.tool === tool)]
  const items = (result: Result | undefined) => (result?.status === 'completed' ? itemsOf(result.output) : [])
  const agenda = of('agenda_read')
  const now = toLocal(turn.dates.now, turn.dates.zone)
  const finished = items(of('task_list')).filter(({ doneAt }) => {
    const day = doneAt ? localDay(doneAt, turn.dates.zone) : ''
    return day >= days.from && day < days.to
  })
  const overdue = agenda?.status === 'completed' && isAgenda(agenda.output) ? agenda.output.overdue : []
  const events = items(of('event_list'))
  const over = events.filter(({ end }) => end && end.local.slice(0, now.length) <= now.slice(0, end.local.length))
  return {
    finished,
    overdue,
    over,
    ahead: events.filter((event) => !over.includes(event)),
    changes: changesOf(of('receipt_list')),
  }
}

const spanWords = ({ from, to }: Days, voice: Voice) => {
  const last = addDays(to, -1)
  return last === from ? dayWords(from, voice) : `${dayWords(from, voice)} to ${dayWords(last, voice)}`
}
const onDay = (event: Item, voice: Voice) =>
  `${upperFirst(dayWords(event.start?.local ?? '', voice))} ${eventLine(event, voice)}`

/** The days in sum: what was finished, what took place, what is still to come, what is late. */
export function* lookBack(days: Days, turn: Turn): Script<Reply> {
  const { finished, overdue, over, ahead } = yield* gather(days, turn)
  const parts = [
    finished.length > 0
      ? `You finished ${count(finished.length, 'task')}:\n${lines(finished.map(({ title }) => title))}`
      : 'You finished no tasks.',
    over.length > 0 ? `You had ${count(over.length, 'event')}:\n${lines(over.map((event) => onDay(event, turn)))}` : '',
    ahead.length > 0 ? `Still to come:\n${lines(ahead.map((event) => onDay(event, turn)))}` : '',
    overdue.length > 0 ? `Late:\n${lines(overdue.map((task) => taskLine(task, turn)))}` : 'Nothing is late.',
  ]
  return {
    text: `${upperFirst(spanWords(days, turn))}.\n\n${parts.filter(Boolean).join('\n\n')}`,
    suggestions: ['Plan my day', 'What’s on my agenda next week?'],
    why: 'It is computed from your tasks, your calendar and the record of what was changed.',
  }
}

/** What went by: what is late, what took place, what was changed since the day. */
export function* whatWasMissed(days: Days, turn: Turn): Script<Reply> {
  const { overdue, over, changes } = yield* gather(days, turn)
  const since = dayWords(days.from, turn)
  const parts = [
    overdue.length > 0 ? `Late:\n${lines(overdue.map((task) => taskLine(task, turn)))}` : '',
    over.length > 0 ? `Took place since ${since}:\n${lines(over.map((event) => onDay(event, turn)))}` : '',
    changes.length > 0 ? `Changed since ${since}:\n${lines(changes)}` : '',
  ].filter(Boolean)
  return {
    text:
      parts.length > 0
        ? parts.join('\n\n')
        : `You missed nothing: nothing is late, and nothing happened since ${since}.`,
    suggestions: ['What’s overdue?', 'Plan my day'],
    why: 'It is computed from your tasks, your calendar and the record of what was changed.',
  }
}

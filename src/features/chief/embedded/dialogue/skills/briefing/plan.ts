import { Temporal } from 'temporal-polyfill'
import { today } from '../../../../../../platform/dates/date-value'
import { agendaWords, isAgenda } from '../../../wording/agenda-words'
import { quoted, unfinishedWords } from '../../../wording/task-words'
import { clockWords, dayWords, joined } from '../../../wording/time-words'
import { type Item, itemsOf } from '../../memory'
import { type Call, performAll, type Reply, type Script, type Turn } from '../../script'
import { readDays } from '../agenda'

interface Days {
  from: string
  to: string
}

/** A plan of the days: what is fixed, what is late, where there is time, and what to begin with and why. */
export function* planDays({ from, to }: Days, turn: Turn): Script<Reply> {
  const days = Math.max(1, Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days)
  const { result, events } = yield* readDays(from, Math.min(days, 31), turn)
  if (result?.status !== 'completed' || !isAgenda(result.output))
    return { text: result ? unfinishedWords(result, 'Reading your agenda') : 'I could not read your agenda.' }
  const calls: Call[] = [{ tool: 'task_list', input: { limit: 100 } }]
  if (turn.tools.has('calendar_free_slots'))
    calls.push({ tool: 'calendar_free_slots', input: { from, to, minutes: 60, limit: 3 } })
  const [listed, free] = yield* performAll(calls)
  const open = listed?.status === 'completed' ? itemsOf(listed.output) : []
  const slots = free?.status === 'completed' ? slotsOf(free.output) : []
  const agenda = agendaWords(result.output, turn, events)
  const first = firstOf(open, from, to, turn)
  const undated = open.filter(({ due, remind, list }) => !due && !remind && !list)
  const more =
    undated.length > 0 ? `Without a date: ${joined(undated.slice(0, 5).map(({ title }) => quoted(title)))}.` : ''
  const time = slots.map(
    ({ start }) => `${days > 1 ? `${dayWords(start.local, turn)} ` : ''}at ${clockWords(start.local, turn)}`,
  )
  return {
    text: [agenda, more, time.length > 0 ? `You have a free hour ${joined(time, 'or')}.` : '', first?.words ?? '']
      .filter(Boolean)
      .join('\n\n'),
    suggestions: [
      first && slots[0]
        ? `Move ${first.task.title} to ${dayWords(slots[0].start.local, turn)} at ${clockWords(slots[0].start.local, turn)}`
        : '',
      'What did I miss?',
    ].filter(Boolean),
    why: 'It is computed from your tasks, your calendar and your free time.',
  }
}

const slotsOf = (output: unknown): { start: { local: string } }[] => {
  const slots = typeof output === 'object' && output !== null && 'slots' in output ? output.slots : null
  return Array.isArray(slots) ? slots.filter((slot) => typeof slot?.start?.local === 'string') : []
}

/** What to begin with: what is late, then what is due in these days, then what is important. */
function firstOf(open: Item[], from: string, to: string, turn: Turn): { task: Item; words: string } | null {
  const now = today(turn.dates).toString()
  const day = (item: Item) => (item.due ?? item.remind)?.local.slice(0, 10) ?? ''
  const rules: [(item: Item) => boolean, (item: Item) => string][] = [
    [(item) => day(item) !== '' && day(item) < now, (item) => `it was due ${dayWords(day(item), turn)}`],
    [(item) => item.priority === 'high' && day(item) < to, () => 'it has high priority'],
    [(item) => day(item) >= from && day(item) < to, (item) => `it is due ${dayWords(day(item), turn)}`],
    [(item) => day(item) === '' && !item.list, () => 'it has waited without a date'],
  ]
  for (const [fits, reason] of rules) {
    const task = open.filter(fits).sort((one, other) => (day(one) < day(other) ? -1 : 1))[0]
    if (task) return { task, words: `I would begin with ${quoted(task.title)}: ${reason(task)}.` }
  }
  return null
}

import { Temporal } from 'temporal-polyfill'
import type { Item } from '../dialogue/memory'
import { taskLine } from './task-words'
import { clockWords, count, dayWords, upperFirst, type Voice } from './time-words'

/** The agenda as `agenda.read` gives it. */
export interface AgendaOutput {
  date: string
  days: number
  timed: Item[]
  anytime: Item[]
  reminders: Item[]
  overdue: Item[]
}

export const isAgenda = (value: unknown): value is AgendaOutput =>
  typeof value === 'object' && value !== null && 'timed' in value && Array.isArray(value.timed) && 'anytime' in value

const only = (items: unknown[] | undefined): Item[] =>
  (items ?? []).filter((item): item is Item => typeof item === 'object' && item !== null && 'title' in item)

/** The agenda in the order things are numbered when one refers to them. */
export const agendaItems = (agenda: AgendaOutput): Item[] => [
  ...only(agenda.timed),
  ...only(agenda.anytime),
  ...only(agenda.reminders),
  ...only(agenda.overdue),
]

const localOf = (item: Item) => item.due?.local ?? item.remind?.local ?? ''

function spanWords({ date, days }: AgendaOutput, voice: Voice) {
  if (days === 1) return dayWords(date, voice)
  const last = Temporal.PlainDate.from(date).add({ days: days - 1 })
  return `${dayWords(date, voice)} to ${dayWords(last.toString(), voice)}`
}

const timedLine = (item: Item, voice: Voice) =>
  `- ${clockWords(localOf(item), voice)} ${item.title}${item.list ? ` (${item.list})` : ''}`

/** An agenda in words: what has a time, in order; what is due without one; what is late. */
export function agendaWords(agenda: AgendaOutput, voice: Voice): string {
  const [timed, anytime, reminders, overdue] = [
    only(agenda.timed),
    only(agenda.anytime),
    only(agenda.reminders),
    only(agenda.overdue),
  ]
  const span = spanWords(agenda, voice)
  const total = timed.length + anytime.length + reminders.length
  const late =
    overdue.length > 0 ? `\n\nOverdue:\n${overdue.map((item) => `- ${taskLine(item, voice)}`).join('\n')}` : ''
  if (total === 0)
    return `Nothing is planned ${/^(?:today|tomorrow|yesterday)/.test(span) ? span : agenda.days > 1 ? `from ${span}` : `on ${span}`}.${late}`
  if (agenda.days > 1) return `${upperFirst(span)}: ${count(total, 'thing')}.\n${perDay(agenda, voice)}${late}`
  const lines = [
    ...timed.map((item) => timedLine(item, voice)),
    ...anytime.map((item) => `- ${item.title}${item.list ? ` (${item.list})` : ''}, any time`),
    ...reminders.map((item) => `- ${clockWords(item.remind?.local ?? localOf(item), voice)} reminder: ${item.title}`),
  ]
  return `${upperFirst(span)}: ${count(total, 'thing')}.\n${lines.join('\n')}${late}`
}

function perDay(agenda: AgendaOutput, voice: Voice) {
  const items = [...only(agenda.timed), ...only(agenda.anytime), ...only(agenda.reminders)]
  const days = new Map<string, Item[]>()
  for (const item of items) {
    const day = localOf(item).slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([day, list]) =>
        `${upperFirst(dayWords(day, voice))}\n${list.map((item) => (localOf(item).length > 10 ? timedLine(item, voice) : `- ${item.title}`)).join('\n')}`,
    )
    .join('\n')
}

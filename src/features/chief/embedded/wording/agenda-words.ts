import { Temporal } from 'temporal-polyfill'
import { eventLink, taskLink } from '../../../briefings/links'
import { type Item, isEvent, localOf } from '../dialogue/memory'
import { linked } from './briefing/linked'
import { eventLine } from './event-words'
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

function spanWords({ date, days }: AgendaOutput, voice: Voice) {
  if (days === 1) return dayWords(date, voice)
  const last = Temporal.PlainDate.from(date).add({ days: days - 1 })
  return `${dayWords(date, voice)} to ${dayWords(last.toString(), voice)}`
}

/** The same thing, called by a link that opens it. */
const opening = (item: Item): Item => ({ ...item, title: linked({ title: item.title, link: linkOf(item) }) })

const linkOf = (item: Item) =>
  isEvent(item)
    ? eventLink({ id: item.id, day: localOf(item).slice(0, 10), occurrence: item.occurrence })
    : taskLink(item.id)

const timedLine = (item: Item, voice: Voice) =>
  isEvent(item)
    ? `- ${eventLine(item, voice)}`
    : `- ${clockWords(localOf(item), voice)} ${item.title}${item.list ? ` (${item.list})` : ''}`

/** An agenda in words: what has a time, in order; what is due without one; what is late. */
export function agendaWords(agenda: AgendaOutput, voice: Voice, events: Item[] = []): string {
  const [tasks, anytime, reminders, overdue] = [
    only(agenda.timed).map(opening),
    only(agenda.anytime).map(opening),
    only(agenda.reminders).map(opening),
    only(agenda.overdue).map(opening),
  ]
  const timed = inOrder([...events.map(opening), ...tasks])
  const span = spanWords(agenda, voice)
  const total = timed.length + anytime.length + reminders.length
  const late =
    overdue.length > 0 ? `\n\nOverdue:\n${overdue.map((item) => `- ${taskLine(item, voice)}`).join('\n')}` : ''
  if (total === 0)
    return `Nothing is planned ${/^(?:today|tomorrow|yesterday)/.test(span) ? span : agenda.days > 1 ? `from ${span}` : `on ${span}`}.${late}`
  if (agenda.days > 1)
    return `${upperFirst(span)}: ${countWords(events.length, total)}.\n${perDay([...timed, ...anytime, ...reminders], voice)}${late}`
  const lines = [
    ...timed.map((item) => timedLine(item, voice)),
    ...anytime.map((item) => `- ${item.title}${item.list ? ` (${item.list})` : ''}, any time`),
    ...reminders.map((item) => `- ${clockWords(item.remind?.local ?? localOf(item), voice)} reminder: ${item.title}`),
  ]
  return `${upperFirst(span)}: ${countWords(events.length, total)}.\n${lines.join('\n')}${late}`
}

const inOrder = (items: Item[]) => [...items].sort((one, other) => (localOf(one) < localOf(other) ? -1 : 1))

const countWords = (events: number, total: number) =>
  events === 0
    ? count(total, 'thing')
    : [count(events, 'event'), total > events ? count(total - events, 'task') : ''].filter(Boolean).join(' and ')

function perDay(items: Item[], voice: Voice) {
  const days = new Map<string, Item[]>()
  for (const item of items) {
    const day = localOf(item).slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([day, list]) =>
        `${upperFirst(dayWords(day, voice))}\n${list.map((item) => (localOf(item).length > 10 || isEvent(item) ? timedLine(item, voice) : `- ${item.title}`)).join('\n')}`,
    )
    .join('\n')
}

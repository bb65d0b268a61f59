import type { BriefEvent, BriefTask } from '../../../../briefings/briefing'
import { clockWords, dayWords, joined, upperFirst, type Voice, whenWords } from '../time-words'

/** A title as Markdown that shows as it is written, whatever it holds. */
const plain = (title: string) => title.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

/** A thing by its name, which opens it. */
export const linked = ({ title, link }: { title: string; link: string }) => `[${plain(title)}](${link})`
export const quotedText = (text: string) => `“${plain(text)}”`

/** How many there are of something, also those that were left out of its list. */
export const sizeOf = (briefing: { more: Record<string, number> }, name: string, list: unknown[]) =>
  list.length + (briefing.more[name] ?? 0)

export const list = (lines: string[], most = 8, left = 0) => {
  const beyond = Math.max(0, lines.length - most) + left
  const rest = beyond > 0 ? [`- …and ${beyond} more`] : []
  return [...lines.slice(0, most).map((line) => `- ${line}`), ...rest].join('\n')
}

/** A part of a briefing under its name; empty where there is nothing in it. */
export const part = (name: string, lines: string[], most?: number, left?: number) =>
  lines.length > 0 ? `**${name}**\n${list(lines, most, left)}` : ''

export const paragraphs = (parts: string[]) => parts.filter(Boolean).join('\n\n')

const at = (place: string | null) => (place ? `, ${plain(place)}` : '')
const mostNames = 4
export const withPeople = (people: string[]) =>
  people.length === 0
    ? ''
    : `, with ${
        people.length > mostNames
          ? `${people
              .slice(0, mostNames - 1)
              .map(plain)
              .join(', ')} and ${people.length - mostNames + 1} more`
          : joined(people.map(plain))
      }`

/** From when to when: “9:00–9:30”; “all day” for whole days. */
export function hoursWords({ start, end, allDay }: BriefEvent, voice: Voice): string {
  if (allDay) return 'All day'
  if (end.local.slice(0, 10) !== start.local.slice(0, 10)) return `From ${clockWords(start.local, voice)}`
  return `${clockWords(start.local, voice)}–${clockWords(end.local, voice)}`
}

/** One line of a day. */
export const eventLine = (event: BriefEvent, voice: Voice) =>
  `${hoursWords(event, voice)} ${linked(event)}${event.there ? ` (${event.there})` : ''}${at(event.place)}${withPeople(event.people)}`

/** One line of several days: the day first. */
export const eventOnDay = (event: BriefEvent, voice: Voice) => {
  return `${upperFirst(dayWords(event.start.local, voice))} ${event.allDay ? 'all day' : hoursWords(event, voice)} ${linked(event)}${at(event.place)}`
}

/** Events of several days, a line for each day: “Friday: 9:00 Board, 14:00 Call”. */
export function eventsByDay(events: BriefEvent[], voice: Voice): string[] {
  const days = Map.groupBy(events, ({ start }) => start.local.slice(0, 10))
  return [...days].map(([day, here]) => {
    const words = here.map(
      (event) => `${event.allDay ? 'all day' : clockWords(event.start.local, voice)} ${linked(event)}`,
    )
    return `${upperFirst(dayWords(day, voice))}: ${words.slice(0, 8).join(', ')}${words.length > 8 ? ` and ${words.length - 8} more` : ''}`
  })
}

/** A task with what matters of it. */
export function taskWords(task: BriefTask, voice: Voice, show: { due?: boolean; was?: boolean } = {}): string {
  const moment = task.due?.local ?? task.remind?.local
  const details = [
    show.due && moment ? `due ${whenWords(moment, voice)}` : '',
    show.was && moment ? `was due ${whenWords(moment, voice)}` : '',
    task.priority === 'high' ? 'high priority' : '',
    task.list ? `on ${plain(task.list)}` : '',
  ].filter(Boolean)
  return `${linked(task)}${details.length > 0 ? `, ${details.join(', ')}` : ''}`
}

/** “2 h 30 min”, “45 min” */
export const lengthWords = (minutes: number) => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ')
}

/** What could not be read, said honestly. */
export const unreadWords = (unread: string[]) =>
  unread.length > 0 ? `I could not read your ${joined(unread)}, so nothing of that is in here.` : ''

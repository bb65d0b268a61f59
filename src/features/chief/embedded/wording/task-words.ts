import type { Item } from '../dialogue/memory'
import type { Result } from '../dialogue/script'
import { eventMoment } from './event-words'
import { rhythmWords } from './rhythm-words'
import { clockWords, joined, onWhen, type Voice, whenWords } from './time-words'

export const quoted = (title: string) => `“${title}”`

/** When a task is due and rings, in a few words; empty when neither. */
export function momentWords(task: Item, voice: Voice): string {
  if (task.start) return eventMoment(task, voice)
  const pieces: string[] = []
  const same = task.due && task.remind && task.due.local === task.remind.local
  const when = task.remind?.local ?? task.due?.local
  if (task.recurrence) {
    const time = when && when.length > 10 ? ` at ${clockWords(when, voice)}` : ''
    pieces.push(`${rhythmWords(task.recurrence)}${time}${when ? `, first ${onWhen(when.slice(0, 10), voice)}` : ''}`)
  } else if (task.remind) {
    pieces.push(whenWords(task.remind.local, voice))
    if (task.due && !same && task.due.local.slice(0, 10) !== task.remind.local.slice(0, 10))
      pieces.push(`due ${whenWords(task.due.local, voice)}`)
  } else if (task.due) pieces.push(`due ${whenWords(task.due.local, voice)}`)
  return pieces.join(', ')
}

/** One line of a list. */
export function taskLine(task: Item, voice: Voice, showList = true): string {
  const details = [
    momentWords(task, voice),
    showList && task.list ? `on ${task.list}` : '',
    task.priority === 'high' ? 'high priority' : '',
  ]
  const said = details.filter(Boolean).join(', ')
  return `${task.title}${said ? ` (${said})` : ''}`
}

export const numbered = (tasks: Item[], voice: Voice, showList = true) =>
  tasks.map((task, index) => `${index + 1}. ${taskLine(task, voice, showList)}`).join('\n')

export const bulleted = (tasks: Item[], voice: Voice, showList = true) =>
  tasks.map((task) => `- ${taskLine(task, voice, showList)}`).join('\n')

/** What was added, as the receipts show it. */
export function addedWords(tasks: Item[], voice: Voice): string {
  const [first] = tasks
  if (!first) return ''
  const place = first.list ? `your ${first.list} list` : 'your tasks'
  if (tasks.length > 1) return `Added ${joined(tasks.map(({ title }) => quoted(title)))} to ${place}.`
  const when = momentWords(first, voice)
  const extra = [
    first.priority === 'high' ? 'high priority' : '',
    first.tags?.length ? first.tags.map((tag) => `#${tag}`).join(' ') : '',
  ].filter(Boolean)
  const more = extra.length > 0 ? ` (${extra.join(', ')})` : ''
  if (first.remind) return `I’ll remind you: ${quoted(first.title)}, ${when}${more}.`
  return `Added ${quoted(first.title)} to ${place}${when ? `, ${when}` : ''}${more}.`
}

/** The sentence for a call that changed nothing: it waits, or failed. */
export function unfinishedWords(result: Result, doing: string): string {
  if (result.status === 'pending') return `${doing} waits for your approval. Nothing has changed yet.`
  return result.status === 'failed' ? result.message.replace(forModels, 'That doesn’t fit: $1') : ''
}

/** What is told to models that filled a call wrongly; a person can't call anything again. */
const forModels = /^The arguments of \S+ do not fit: (.*?)\s*Correct them and call it again\.$/s

/** How a task stands after a change of its dates. */
export function movedWords(task: Item, voice: Voice): string {
  const when = momentWords(task, voice)
  return when
    ? `${quoted(task.title)} is now ${when.replace(/^due /, 'due ')}.`
    : `${quoted(task.title)} has no date any more.`
}

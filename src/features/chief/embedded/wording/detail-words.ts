import { Temporal } from 'temporal-polyfill'
import { type Item, isEvent } from '../dialogue/memory'
import { eventAnswer, eventMoment } from './event-words'
import { rhythmWords } from './rhythm-words'
import { momentWords, quoted } from './task-words'
import { clockWords, count, type Voice } from './time-words'

export type Detail = 'when' | 'end' | 'where' | 'who' | 'length' | 'rhythm' | 'list' | 'priority' | 'notes' | 'all'

/** One thing that is known about a task or an event, in a sentence; honest where it has none. */
export function detailWords(item: Item, detail: Detail, voice: Voice): string {
  const event = isEvent(item)
  const title = quoted(item.title)
  switch (detail) {
    case 'when': {
      const when = event ? eventMoment(item, voice) : momentWords(item, voice)
      return when ? `${title}: ${when}.` : `${title} has no date.`
    }
    case 'end':
      return item.end && item.end.local.length > 10
        ? `${title} ends at ${clockWords(item.end.local, voice)}.`
        : `${title} has no time at which it ends.`
    case 'where':
    case 'who':
      return event ? eventAnswer(item, detail, voice) : `${title} is a task: it has no place and nobody is invited.`
    case 'length':
      return `${title} ${lengthWords(item) ?? 'has no length'}.`
    case 'rhythm':
      return item.recurrence ? `${title} repeats ${rhythmWords(item.recurrence)}.` : `${title} does not repeat.`
    case 'list':
      return item.list ? `${title} is on your ${item.list} list.` : `${title} is on your ordinary list.`
    case 'priority':
      return item.priority && item.priority !== 'none'
        ? `${title} has ${item.priority} priority.`
        : `${title} has no priority set.`
    case 'notes':
      return item.notes ? `The notes of ${title}: ${item.notes}` : `${title} has no notes.`
    case 'all':
      return allWords(item, voice)
  }
}

function allWords(item: Item, voice: Voice): string {
  const about = isEvent(item) ? eventAnswer(item, 'when', voice) : detailWords(item, 'when', voice)
  const more = [
    isEvent(item) && item.attendees?.length ? eventAnswer(item, 'who', voice) : '',
    item.list ? detailWords(item, 'list', voice) : '',
    item.priority && item.priority !== 'none' ? detailWords(item, 'priority', voice) : '',
    item.notes ? `Notes: ${item.notes}` : '',
  ]
  return [about, ...more].filter(Boolean).join('\n')
}

function lengthWords({ start, end }: Item): string | null {
  if (!start || !end) return null
  if (start.local.length === 10) return 'takes whole days'
  const span = Temporal.PlainDateTime.from(start.local).until(end.local, { largestUnit: 'hour' })
  const parts = [
    span.hours > 0 ? count(span.hours, 'hour', 'hours') : '',
    span.minutes > 0 ? count(span.minutes, 'minute', 'minutes') : '',
  ]
  return `takes ${parts.filter(Boolean).join(' and ') || 'no time'}`
}

import type { SinceBriefing } from '../../../../briefings/briefing'
import { clockWords, count, joined, onWhen, type Voice, whenWords } from '../time-words'
import { eventOnDay, linked, paragraphs, part, taskWords, unreadWords } from './linked'

const verbs: Record<string, string> = { created: 'Added', updated: 'Changed', deleted: 'Deleted' }
const doors: Record<string, string> = {
  api: 'a program',
  mcp: 'a connected tool',
  workflow: 'a workflow',
  system: 'Adjutant',
}

/** What went by since a moment; where nothing did, it says so. */
export function sinceWords(missed: SinceBriefing, voice: Voice): string {
  const { since, left, late, overdue, took, changes, done, waiting, next, unread } = missed
  const rang = missed.rang.filter(({ id }) => !late.some((task) => task.id === id))
  const whole = since.endsWith('T00:00') || since.length === 10
  const moment = onWhen(whole ? since.slice(0, 10) : since, voice).replace(/^on /, '')
  const today = whole && since.slice(0, 10) === missed.now.slice(0, 10)
  const span = today ? 'today' : `since ${moment}${left ? ', when you were last here' : ''}`
  const then = next ? ` Next is ${linked(next)} at ${clockWords(next.start.local, voice)}.` : ''
  if (late.length + took.length + rang.length + changes.length + waiting.length === 0) {
    const old =
      overdue.length > 0
        ? ` ${count(overdue.length, 'task')} ${overdue.length === 1 ? 'was' : 'were'} late before already: ${linked(overdue[0]!)}${overdue.length > 1 ? ' and others' : ''}.`
        : ''
    const finished = done.length > 0 ? ` You finished ${count(done.length, 'task')}.` : ''
    return paragraphs([`You missed nothing ${span}.${finished}${old}${then}`, unreadWords(unread)])
  }
  return paragraphs([
    `This is what you missed ${span}.${then}`,
    part(
      'Now late',
      late.map((task) => taskWords(task, voice, { was: true })),
    ),
    part(
      'Waiting for your approval',
      waiting.map((one) => `${one.what}: ${linked(one)}`),
      4,
    ),
    part(
      'Took place',
      took.map((event) => eventOnDay(event, voice)),
    ),
    part(
      'Reminders that rang',
      rang.map((task) => `${linked(task)}, ${whenWords(task.remind?.local ?? '', voice)}`),
    ),
    part(
      'Changed by others',
      changes.map(
        (change) => `${verbs[change.what] ?? 'Changed'} ${linked(change)} (${doors[change.who] ?? change.who})`,
      ),
    ),
    done.length > 0 ? `You finished ${count(done.length, 'task')} yourself.` : '',
    overdue.length > 0
      ? `Late from before: ${joined(overdue.slice(0, 3).map(linked))}${overdue.length > 3 ? ' and others' : ''}.`
      : '',
    unreadWords(unread),
  ])
}

type Input = Record<string, unknown>

/** A call it must lead to, or `says` with words that the answer must hold while nothing is changed. */
export type Outcome = [tool: string, input: Input]

/**
 * What somebody says on Friday 20 November 2026 at 14:00 in Zurich to a Chief with all tools, and what must come of it;
 * with no outcome, nothing is done. Of several messages the last is judged. `task`, `event` and `memory` stand for the
 * id of what has this title.
 */
export type Saying = [said: string | string[], ...outcomes: Outcome[]]

export const says = (text: string): Outcome => ['says', { text }]
export const add = (title: string, more: Input = {}): Outcome => ['task_add', { title, ...more }]
export const remind = (title: string, local: string, more: Input = {}): Outcome =>
  add(title, { due: local, remind: local, ...more })
export const onTask = (verb: string, task: string, more: Input = {}): Outcome => [`task_${verb}`, { task, ...more }]
export const event = (title: string, start: string, more: Input = {}): Outcome => [
  'event_add',
  { title, start, ...more },
]
export const onEvent = (verb: string, name: string, more: Input = {}): Outcome => [
  `event_${verb}`,
  { event: name, ...more },
]
export const list = (input: Input = {}): Outcome => ['task_list', input]
export const agenda = (date: string, days = 1): Outcome => ['agenda_read', { date, days }]
export const flights = (to: string, depart: string, more: Input = {}): Outcome => [
  'flight_search',
  { to, depart, ...more },
]
export const slots = (input: Input): Outcome => ['calendar_free_slots', input]

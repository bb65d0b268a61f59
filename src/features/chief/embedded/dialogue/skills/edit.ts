import { Temporal } from 'temporal-polyfill'
import { asLocal } from '../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../platform/dates/when'
import { type EditRequest, readEdit } from '../../understanding/inputs/task-edit'
import { movedWords, quoted, unfinishedWords } from '../../wording/task-words'
import { findTasks } from '../lookup'
import { type Item, itemsOf } from '../memory'
import { perform, type Question, type Reply, type Script, type Turn } from '../script'

/** Changes something that exists, or asks what and how. */
export function* editTask(message: string, turn: Turn): Script<Reply> {
  const request = readEdit(message, turn.dates)
  const act = function* (items: Item[]): Script<Reply> {
    const replies: Reply[] = []
    for (const item of items) replies.push(yield* applyEdit(item, request, turn))
    return { ...replies.at(-1), text: replies.map(({ text }) => text).join(' ') }
  }
  const status = request.change === 'reopen' ? 'done' : 'open'
  const verb = request.change === 'when' ? 'move' : request.change === 'reopen' ? 'reopen' : 'change'
  const found = yield* findTasks({ target: request.target, status, verb, goOn: act }, turn)
  return 'reply' in found ? found.reply : yield* act(found.items)
}

function* applyEdit(item: Item, request: EditRequest, turn: Turn): Script<Reply> {
  if (request.change === 'unknown')
    return {
      text: `What shall I change about ${quoted(item.title)}? You can give me a new time, a new name, a list or a priority.`,
      question: howQuestion(item),
    }
  if (request.change === 'reopen') return yield* reopen(item)
  const input = editInput(item, request, turn)
  const result = yield* perform('task_edit', { taskId: item.id, ...input })
  if (result.status !== 'completed') return { text: unfinishedWords(result, `Changing ${quoted(item.title)}`) }
  const task = itemsOf(result.output)[0] ?? item
  return { text: changedWords(item, task, request, turn), suggestions: ['Undo that'] }
}

function* reopen(item: Item): Script<Reply> {
  const result = yield* perform('task_reopen', { taskId: item.id })
  if (result.status !== 'completed') return { text: unfinishedWords(result, `Reopening ${quoted(item.title)}`) }
  return { text: `${quoted(item.title)} is open again.`, suggestions: ['Undo that'] }
}

const howQuestion = (item: Item): Question => ({
  aboutTime: true,
  answer(text, turn) {
    const when = readWhen(text, { ...turn.dates, bareHours: true })
    if (when.local && when.rest.split(/\s+/).filter(Boolean).length <= 4)
      return applyEdit(item, { change: 'when', target: 'it', when, shift: null }, turn)
    const request = readEdit(text, turn.dates)
    return request.change === 'unknown' ? null : applyEdit(item, request, turn)
  },
})

function editInput(
  item: Item,
  request: Exclude<EditRequest, { change: 'unknown' | 'reopen' }>,
  turn: Turn,
): Record<string, unknown> {
  switch (request.change) {
    case 'title':
      return { title: request.title }
    case 'priority':
      return { priority: request.priority }
    case 'notes':
      return { notes: request.notes }
    case 'list':
      return { list: request.list }
    case 'tag': {
      const tags = item.tags ?? []
      return { tags: request.remove ? tags.filter((tag) => tag !== request.tag) : [...new Set([...tags, request.tag])] }
    }
    case 'undate':
      return { due: null, remind: null, recurrence: null }
    case 'unrepeat':
      return { recurrence: null }
    case 'when':
      return moved(item, request.when, request.shift, turn)
  }
}

/** The new date: what was not said (the day, or the time) stays as it was. */
function moved(item: Item, when: When, shift: number | null, turn: Turn): Record<string, unknown> {
  const old = item.due?.local ?? item.remind?.local ?? null
  const onlyRhythm = when.rule !== null && when.spans.every(({ value }) => value.kind === 'recurrence')
  if (onlyRhythm && old && !when.rule?.includes('BY')) return { recurrence: when.rule }
  const local = shift === null ? combine(old, when) : shifted(old, shift, turn)
  const dates =
    item.remind && !item.due
      ? { remind: local }
      : item.remind && item.due?.local !== item.remind.local && when.rule === null
        ? { due: local }
        : { due: local, ...(item.remind && { remind: local }) }
  return { ...(local && dates), ...(when.rule && { recurrence: when.rule }) }
}

export function combine(old: string | null, when: When): string | null {
  const { local } = when
  if (!local || !old) return local
  if (when.hasDate && !when.hasTime) return old.length > 10 ? `${local}T${old.slice(11)}` : local
  if (!when.hasDate && when.hasTime) return `${old.slice(0, 10)}T${halfDay(old, when)}`
  return local
}

/** “Make it 10” of something at 9 in the morning means 10 in the morning. */
function halfDay(old: string, when: When): string {
  const time = when.local?.slice(11) ?? ''
  const said = when.spans.find(({ value }) => value.kind === 'moment')?.value
  if (old.length === 10 || !said || said.kind !== 'moment' || said.exact !== false) {
    if (old.length === 10 && said?.kind === 'moment' && said.exact === false) {
      const hour = Number(time.slice(0, 2)) % 12
      return `${String(hour >= 7 ? hour : hour + 12).padStart(2, '0')}${time.slice(2)}`
    }
    return time
  }
  const hour = Number(time.slice(0, 2)) % 12
  const before = Number(old.slice(11, 13))
  const awake = (choice: number) => choice >= 7 && choice <= 22
  const all = [hour, hour + 12]
  const choices = awake(before) && all.some(awake) ? all.filter(awake) : all
  const near = choices.reduce((best, choice) => (Math.abs(choice - before) < Math.abs(best - before) ? choice : best))
  return `${String(near).padStart(2, '0')}${time.slice(2)}`
}

export function shifted(old: string | null, minutes: number, turn: Turn): string | null {
  if (!old) return readWhen(`in ${Math.abs(minutes)} minutes`, turn.dates).local
  if (old.length === 10)
    return Temporal.PlainDate.from(old)
      .add({ days: Math.round(minutes / 1440) || Math.sign(minutes) })
      .toString()
  return asLocal(Temporal.PlainDateTime.from(old).add({ minutes: Math.round(minutes) }))
}

function changedWords(before: Item, after: Item, request: EditRequest, turn: Turn): string {
  switch (request.change) {
    case 'title':
      return `Renamed ${quoted(before.title)} to ${quoted(after.title)}.`
    case 'priority':
      return `${quoted(after.title)} now has ${after.priority === 'none' ? 'no' : after.priority} priority.`
    case 'tag':
      return `${quoted(after.title)} is now tagged ${after.tags?.length ? after.tags.map((tag) => `#${tag}`).join(' ') : 'with nothing'}.`
    case 'notes':
      return `Added the note to ${quoted(after.title)}.`
    case 'list':
      return `Moved ${quoted(after.title)} to ${after.list ? `your ${after.list} list` : 'your tasks'}.`
    default:
      return movedWords(after, turn)
  }
}

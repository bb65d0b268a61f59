import { asLocal, atTime, wallClock } from '../../../../../platform/dates/date-value'
import { readWhen } from '../../../../../platform/dates/when'
import { commandTarget } from '../../understanding/inputs/command-target'
import { numbered, quoted, unfinishedWords } from '../../wording/task-words'
import { joined, onWhen } from '../../wording/time-words'
import { chooseAmong } from '../choose'
import { findTasks } from '../lookup'
import { type Item, itemsOf } from '../memory'
import { performAll, type Reply, type Result, type Script, type Turn } from '../script'

const titles = (items: Item[]) => joined(items.map(({ title }) => quoted(title)))

/** One sentence for calls of one kind: what was done, and what was not and why. */
export function outcomeWords(
  items: Item[],
  results: Result[],
  words: { done: (done: Item[]) => string; doing: (waiting: Item[]) => string },
): string {
  const of = (status: Result['status']) =>
    items.flatMap((item, index) => {
      const result = results[index]
      if (result?.status !== status) return []
      return [(result.status === 'completed' && itemsOf(result.output)[0]) || item]
    })
  const [done, waiting] = [of('completed'), of('pending')]
  const failures = new Set(results.flatMap((result) => (result.status === 'failed' ? [result.message] : [])))
  const pending = results.find(({ status }) => status === 'pending')
  return [
    done.length > 0 ? words.done(done) : '',
    pending ? unfinishedWords(pending, words.doing(waiting)) : '',
    ...failures,
  ]
    .filter(Boolean)
    .join(' ')
}

export function* completeTasks(message: string, turn: Turn): Script<Reply> {
  const { target } = commandTarget(message, 'complete')
  const act = function* (items: Item[]): Script<Reply> {
    const results = yield* performAll(items.map(({ id }) => ({ tool: 'task_complete', input: { taskId: id } })))
    const text = outcomeWords(items, results, {
      done: (done) => `Done: ${titles(done)}.`,
      doing: (waiting) => `Completing ${titles(waiting)}`,
    })
    return { text, suggestions: ['Undo that', 'What’s left?'] }
  }
  const found = yield* findTasks({ target, status: 'open', verb: 'mark as done', goOn: act }, turn)
  return 'reply' in found ? found.reply : yield* act(found.items)
}

export function* removeTasks(message: string, turn: Turn): Script<Reply> {
  const { target } = commandTarget(message, 'remove')
  const act = function* (items: Item[]): Script<Reply> {
    const results = yield* performAll(items.map(({ id }) => ({ tool: 'task_remove', input: { taskId: id } })))
    return {
      text: outcomeWords(items, results, {
        done: (done) => `Deleted ${titles(done)}.`,
        doing: (waiting) => `Deleting ${titles(waiting)}`,
      }),
    }
  }
  const found = yield* findTasks({ target, status: 'all', verb: 'delete', goOn: act }, turn)
  if ('reply' in found) return found.reply
  if (found.items.length > 1)
    return {
      text: `Which one shall I delete?\n${numbered(found.items, turn)}`,
      question: chooseAmong(found.items, act),
    }
  return yield* act(found.items)
}

/** The time a snooze ends: as said, or in an hour. */
function until(message: string, turn: Turn) {
  const when = readWhen(message, turn.dates)
  if (when.minutes !== null && !when.local)
    return {
      local: asLocal(wallClock(turn.dates).add({ minutes: Math.max(1, Math.round(when.minutes)) })),
      rest: when.rest,
    }
  if (when.range && !when.range.from.includes('T')) return { local: atTime(when.range.from, 9), rest: when.rest }
  if (when.local) return { local: when.local.length > 10 ? when.local : atTime(when.local, 9), rest: when.rest }
  return { local: asLocal(wallClock(turn.dates).add({ hours: 1 })), rest: when.rest }
}

export function* snoozeTasks(message: string, turn: Turn): Script<Reply> {
  const { local, rest } = until(message, turn)
  const words = commandTarget(rest, 'snooze').target
  const target = /^(?:not now|ask me(?: again)?|me|again|later|please)?$/i.test(words) ? 'it' : words
  const act = function* (items: Item[]): Script<Reply> {
    const results = yield* performAll(
      items.map(({ id }) => ({ tool: 'task_snooze', input: { taskId: id, until: local } })),
    )
    const text = outcomeWords(items, results, {
      done: (done) => `Snoozed ${titles(done)} until ${onWhen(local, turn).replace(/^on /, '')}.`,
      doing: (waiting) => `Snoozing ${titles(waiting)}`,
    })
    return { text, suggestions: ['Undo that'] }
  }
  const found = yield* findTasks({ target, status: 'open', verb: 'snooze', goOn: act }, turn)
  return 'reply' in found ? found.reply : yield* act(found.items)
}

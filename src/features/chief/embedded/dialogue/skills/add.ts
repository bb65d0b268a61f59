import { Temporal } from 'temporal-polyfill'
import { readWhen } from '../../../../../platform/dates/when'
import { decide } from '../../understanding/decide'
import { type NewTaskRequest, readNewTask } from '../../understanding/inputs/new-task'
import { contentWords, likeness } from '../../understanding/inputs/target'
import { addedWords, momentWords, quoted, unfinishedWords } from '../../wording/task-words'
import { type Item, itemsOf } from '../memory'
import { perform, performAll, type Question, type Reply, type Script, say, type Turn } from '../script'

const vague =
  /^(?:this|that|it|something|one|me|later|a task|task|item|an item|new|this event|the following(?: event)?|reminder)$/i

/** More than this in one message is more likely a pasted text. */
const mostItems = 30

/** The input of `task.add` for one title of a request. */
export function toInput(title: string, request: NewTaskRequest): Record<string, unknown> {
  const { when, reminder, ahead, list, priority, tags } = request
  const local = when.local
  const early =
    local && ahead > 0 && local.length > 10
      ? Temporal.PlainDateTime.from(local)
          .subtract({ minutes: Math.round(ahead) })
          .toString({ smallestUnit: 'minute' })
      : local
  return {
    title: title.slice(0, 500).trim(),
    ...(local && { due: local }),
    ...(reminder && early && { remind: early }),
    ...(when.rule && { recurrence: when.rule }),
    ...(list && { list: list.slice(0, 80).trim() }),
    ...(priority && { priority }),
    ...(tags.length > 0 && { tags }),
  }
}

/** Adds what a person asked to add, or asks what and when. */
export function* addTasks(message: string, reminder: boolean, turn: Turn): Script<Reply> {
  const request = readNewTask(message, reminder, turn.dates)
  const more = /^(?:and|also|plus)\b|\b(?:too|as well)[.!]?$/i.test(message.trim())
  if (request.list === undefined && turn.memory.operation === 'task_add' && (more || /\bthe list\b/i.test(message)))
    request.list = turn.memory.list
  return yield* addRequest(request, turn)
}

/** Puts something on a list, unless it is there. */
export function* addUnlessThere({ thing, list }: { thing: string; list: string }, turn: Turn): Script<Reply> {
  const request = readNewTask(`add ${thing} to ${list}`, false, turn.dates)
  const name = request.list ?? null
  const search = contentWords(thing).join(' ').slice(0, 200) || thing
  const result = yield* perform('task_list', { list: name, search })
  const there = result.status === 'completed' ? itemsOf(result.output) : []
  const match = there.find(({ title }) => likeness(thing, title) >= 0.7)
  if (match) return { text: `${quoted(match.title)} is already on your ${name ?? 'to-do'} list.` }
  return yield* addRequest(request, turn)
}

export function* addRequest(request: NewTaskRequest, turn: Turn): Script<Reply> {
  const titles = request.titles.filter((title) => !vague.test(title))
  if (titles.length === 0) return askWhat(request)
  if (titles.length > mostItems)
    return { text: `That is a lot at once. Give me up to ${mostItems} things in one message.` }
  const calls = titles.map((title) => ({ tool: 'task_add', input: toInput(title, request) }))
  const results = yield* performAll(calls)
  const added = results.flatMap((result) => (result.status === 'completed' ? itemsOf(result.output).slice(0, 1) : []))
  const problems = results
    .filter(({ status }) => status !== 'completed')
    .map((result) => unfinishedWords(result, `Adding ${quoted(titles[0] ?? '')}`))
  const said = [addedWords(added, turn), ...new Set(problems)].filter(Boolean).join(' ')
  const [task] = added
  if (request.reminder && task && !request.when.local && added.length === 1)
    return {
      text: `Added ${quoted(task.title)} to your tasks. When should I remind you?`,
      question: askWhen(task),
      suggestions: ['In an hour', 'Tomorrow at 9', 'This evening'],
    }
  const suggestions = task
    ? [task.remind ? 'Snooze it until tomorrow' : 'Remind me tomorrow at 9', 'Undo that'].slice(task.remind ? 1 : 1)
    : undefined
  return { text: said, ...(suggestions && { suggestions }), why: 'You asked me to add it.' }
}

function askWhat(request: NewTaskRequest): Reply {
  const text = request.reminder
    ? 'What should I remind you of?'
    : request.list
      ? `What shall I put on your ${request.list} list?`
      : 'What shall I add?'
  return { text, question: titleQuestion(request) }
}

/** Takes the answer as what to add, unless it is clearly a request of its own. */
export const titleQuestion = (request: NewTaskRequest): Question => ({
  answer(text, turn) {
    const guess = decide(text, turn)
    if (guess.kind === 'cancel' || guess.kind === 'no') return say({ text: 'All right, I added nothing.' })
    if (
      guess.confidence > 0.9 &&
      !['task.add', 'reminder.add', 'other', 'food', 'message', 'email', 'event.create'].includes(guess.kind)
    )
      return null
    const said = readNewTask(text, request.reminder || guess.kind === 'reminder.add', turn.dates)
    const items = request.list
      ? {
          ...said,
          titles: said.titles
            .flatMap((title) => title.split(/\s*,\s*(?:and )?|\s+and\s+/))
            .map((title) => title.charAt(0).toUpperCase() + title.slice(1)),
        }
      : said
    return addRequest(
      {
        ...items,
        reminder: request.reminder || said.reminder,
        when: said.when.local ? said.when : request.when,
        list: said.list === undefined ? request.list : said.list,
      },
      turn,
    )
  },
})

export const askWhen = (task: Item): Question => ({
  aboutTime: true,
  answer(text, turn) {
    const when = readWhen(text, { ...turn.dates, bareHours: true })
    if (!when.local || when.rest.split(/\s+/).filter(Boolean).length > 5) return null
    return remindAt(task, when.local, when.rule, turn)
  },
})

function* remindAt(task: Item, local: string, rule: string | null, turn: Turn): Script<Reply> {
  const result = yield* perform('task_edit', {
    taskId: task.id,
    due: local,
    remind: local,
    ...(rule && { recurrence: rule }),
  })
  if (result.status !== 'completed')
    return { text: unfinishedWords(result, `Setting the reminder for ${quoted(task.title)}`) }
  const [changed] = itemsOf(result.output)
  return {
    text: changed
      ? `I’ll remind you: ${quoted(changed.title)}, ${momentWords(changed, turn)}.`
      : 'The reminder is set.',
    suggestions: ['Undo that'],
  }
}

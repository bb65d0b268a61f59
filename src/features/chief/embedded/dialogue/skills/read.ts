import { addDays } from '../../../../../platform/time'
import { contentWords, likeness } from '../../understanding/inputs/target'
import { type ListRequest, readListRequest } from '../../understanding/inputs/task-filter'
import { bulleted, momentWords, numbered, quoted, unfinishedWords } from '../../wording/task-words'
import { count, dayWords, type Voice } from '../../wording/time-words'
import { type Item, itemsOf } from '../memory'
import { perform, type Reply, type Script, type Turn } from '../script'

const listName = (list: string | null | undefined) => (list ? `your ${list} list` : 'your to-do list')

/** Answers a question about tasks, lists or reminders. */
export function* listTasks(message: string, remindersOnly: boolean, turn: Turn): Script<Reply> {
  const request = readListRequest(message, remindersOnly, turn.dates)
  if (request.question === 'lists' && turn.tools.has('task_lists')) return yield* nameLists()
  const filter = { ...request.filter }
  if (typeof filter.search === 'string')
    filter.search = contentWords(filter.search).join(' ').slice(0, 200) || filter.search
  if (/^(?:and )?(?:the rest|more|what else)/i.test(message) && turn.memory.list !== undefined)
    filter.list = turn.memory.list
  const result = yield* perform('task_list', filter)
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Listing your tasks') }
  const items = itemsOf(result.output)
  const total = totalOf(result.output) ?? items.length
  return {
    text: answer(request, items, total, turn),
    suggestions:
      items.length > 0 && filter.status !== 'done'
        ? [`Mark ${items[0]?.title ?? ''} as done`]
        : ['What’s on my agenda today?'],
  }
}

function* nameLists(): Script<Reply> {
  const result = yield* perform('task_lists', {})
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Reading your lists') }
  const output = result.output as { lists?: { name: string | null; open: number }[] } | null
  const lists = output?.lists ?? []
  if (lists.length === 0) return { text: 'You have no lists yet. Say “add milk to my shopping list” to start one.' }
  return {
    text: `You have ${count(lists.length, 'list')}:\n${lists.map(({ name, open }) => `- ${name ?? 'To-do'} (${open} open)`).join('\n')}`,
  }
}

function totalOf(output: unknown): number | null {
  return typeof output === 'object' && output !== null && 'total' in output && typeof output.total === 'number'
    ? output.total
    : null
}

function answer(request: ListRequest, items: Item[], total: number, voice: Voice): string {
  const { filter, question, list, search } = request
  const noun = filter.remindersOnly
    ? 'reminder'
    : list
      ? 'item'
      : filter.status === 'done'
        ? 'finished task'
        : filter.due === 'overdue'
          ? 'overdue task'
          : 'open task'
  const where = list !== undefined ? ` on ${listName(list)}` : ''
  const which = `${filter.tag ? ` tagged #${filter.tag}` : ''}${filter.priority ? ` with ${filter.priority} priority` : ''}${dateWords(filter, voice)}${where}`
  if (question === 'has') {
    const match = items.find((item) => likeness(search ?? '', item.title) >= 0.5)
    return match
      ? `Yes, ${quoted(match.title)} is on ${listName(match.list ?? list)}${match.due || match.remind ? `, ${momentWords(match, voice)}` : ''}.`
      : `No, I can’t find ${quoted(search ?? '')}${where || ' there'}.`
  }
  if (question === 'due') {
    const match = items.find((item) => likeness(search ?? '', item.title) >= 0.5)
    if (!match) return `I can’t find a task called ${quoted(search ?? '')}.`
    const when = momentWords(match, voice)
    return when ? `${quoted(match.title)}: ${when}.` : `${quoted(match.title)} has no date.`
  }
  if (total === 0) {
    if (search) return `I can’t find a task about ${quoted(search)}.`
    if (filter.due === 'overdue') return 'Nothing is overdue.'
    if (list !== undefined) return `There is nothing on ${listName(list)}.`
    return filter.remindersOnly ? `You have no reminders${dateWords(filter, voice)}.` : `You have no ${noun}s${which}.`
  }
  const head = `You have ${count(total, noun)}${which}${question === 'count' && total > 5 ? '.' : ':'}`
  if (question === 'count' && total > 5) return head
  const rest = total > items.length ? `\n…and ${total - items.length} more.` : ''
  return `${head}\n${filter.remindersOnly || !list ? numbered(items, voice) : bulleted(items, voice, false)}${rest}`
}

function dateWords({ from, to }: Record<string, unknown>, voice: Voice): string {
  const [first, end] = [typeof from === 'string' ? from : null, typeof to === 'string' ? to : null]
  if (!first) return end ? ` due before ${dayWords(end, voice)}` : ''
  const last = end && end.length === 10 ? addDays(end, -1) : end
  const day = dayWords(first, voice)
  const on = /^(?:today|tomorrow|yesterday)$/.test(day) ? day : `on ${day}`
  return last && last.slice(0, 10) !== first.slice(0, 10)
    ? ` from ${day} to ${dayWords(last, voice)}`
    : ` for ${on.replace(/^on /, '')}`
}

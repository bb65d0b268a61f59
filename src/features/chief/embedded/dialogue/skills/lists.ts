import { clean } from '../../understanding/inputs/clean'
import { findList } from '../../understanding/inputs/list-name'
import { readNewTask } from '../../understanding/inputs/new-task'
import { unfinishedWords } from '../../wording/task-words'
import { count } from '../../wording/time-words'
import { perform, type Reply, type Script, type Turn } from '../script'
import { addRequest, titleQuestion } from './add'

const called =
  /\blists?\b[:,]?\s*(?:called|named|titled|for|of)?\s*[:,]?\s*["“']?([\p{L}\p{N}][\p{L}\p{N}' &-]{0,40}?)["”']?(?=$|[.,!?]|\s+with\b)/iu

/** A list is there as soon as something is on it, so the answer to “create a list” is a question. */
export function* createList(message: string, turn: Turn): Script<Reply> {
  const text = clean(message)
  const [head = '', items] = text.split(/\s+(?:with|containing|and add|and put)\s+/i)
  const named = findList(head)?.name ?? called.exec(head)?.[1]?.toLowerCase() ?? null
  const list = named && !/^(?:me|today|new)$/.test(named) ? named : null
  const request = { ...readNewTask('', false, turn.dates), titles: [], list: list ?? undefined }
  if (items && list) {
    const said = readNewTask(`add ${items} to my ${list} list`, false, turn.dates)
    return yield* addRequest({ ...said, list }, turn)
  }
  if (!list) return { text: 'What shall the list be called?', question: nameQuestion }
  return {
    text: `A list starts with its first item. What shall I put on your ${list} list?`,
    question: titleQuestion(request),
  }
}

const nameQuestion = {
  answer(text: string, turn: Turn) {
    const name = clean(text)
      .replace(/^(?:call it|name it|it's|the)\s+/i, '')
      .replace(/\s+list$/i, '')
      .toLowerCase()
    return name.length > 0 && name.length <= 40 && name.split(' ').length <= 4
      ? createList(`create a list called ${name}`, turn)
      : null
  },
}

export function* clearList(message: string, turn: Turn): Script<Reply> {
  const text = clean(message)
  const found = findList(text)
  const done = /\b(?:done|completed?|finished|checked(?: off)?|ticked)\b/i.test(text)
  const recent = /\b(?:it|that list|this list|the list)\b/i.test(text) && !found?.name ? turn.memory.list : undefined
  const list = found?.name ?? recent ?? null
  const result = yield* perform('task_clear', { list, ...(done && { status: 'done' }) })
  const where = list ? `your ${list} list` : 'your to-do list'
  if (result.status !== 'completed')
    return { text: unfinishedWords(result, done ? `Removing what is done from ${where}` : `Clearing ${where}`) }
  const output = result.output as { removed?: number } | null
  return {
    text: `Removed ${count(output?.removed ?? 0, done ? 'finished item' : 'item')} from ${where}.`,
    suggestions: ['Undo that'],
  }
}

const renaming =
  /^(?:rename|change the name of|call|merge) (?:my |the )?(.+?)[ -]list (?:to|as|into|is|→)?\s*(?:my |the )?["“']?(.+?)["”']?(?:[ -]list)?$/i

/** “rename my shopping list to groceries”: `null` when it speaks of no list. */
export const readListRename = (message: string) => {
  const match = renaming.exec(clean(message))
  return match?.[1] && match[2] ? { from: match[1].toLowerCase(), to: match[2].toLowerCase() } : null
}

export function* renameList({ from, to }: { from: string; to: string }): Script<Reply> {
  const result = yield* perform('task_rename_list', { from, to })
  if (result.status !== 'completed') return { text: unfinishedWords(result, `Renaming the ${from} list`) }
  return { text: `Your ${from} list is now called ${to}.`, suggestions: ['Undo that'] }
}

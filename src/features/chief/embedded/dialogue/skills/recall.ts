import { clean } from '../../understanding/inputs/clean'
import { readTarget } from '../../understanding/inputs/target'
import { resultWords } from '../../wording/operation-words'
import { numbered, unfinishedWords } from '../../wording/task-words'
import { chooseAmong, confirm, isRefusal } from '../choose'
import { listedItems } from '../lookup'
import type { Item } from '../memory'
import { perform, type Question, type Reply, type Script, say, type Turn } from '../script'
import { ask } from './memory/asking'
import { forget as forgetForGood, forgetSomething } from './memory/forgetting'
import { keep } from './memory/keeping'
import { rememberedIn } from './memory/people'

const forgetting =
  /^(?:no,? )?(?:please )?(?:forget|erase|unlearn|stop remembering) (?<target>that|it|this|that again|what i (?:just )?(?:said|told you)|(?:the )?(?:first|second|third|fourth|fifth|sixth|last|\d{1,2}(?:st|nd|rd|th)?)(?: one)?)$/i
const asking =
  /^(?:why do you (?:think|believe|say|know) (?:that|so|this|it)|how do you know(?: that| this| it)?|where did you (?:learn|hear|get) (?:that|this|it)(?: from)?|who told you(?: that| this)?|says who)$/i
const wrong =
  /^(?:no,? )?(?:that(?:'s| is)|it(?:'s| is)|this is) (?:wrong|not true|not right|incorrect|no longer true|false|outdated)(?: any ?more)?$/i

const isMemory = ({ id }: Item) => id.startsWith('memory_')

/** What a message says or asks of what is remembered; `null` when it is about something else. */
export const recall = (message: string, turn: Turn): Script<Reply> | null =>
  ofWhatWasSpoken(message, turn) ?? forgetSomething(message, turn) ?? keep(message, turn) ?? ask(message, turn)

/** “forget that”, “why do you think that?”, “that’s wrong”: of what is remembered and was just spoken of; else `null`. */
function ofWhatWasSpoken(message: string, turn: Turn): Script<Reply> | null {
  const text = clean(message)
  const target = forgetting.exec(text)?.groups?.target
  const tool = target
    ? 'memory_forget'
    : asking.test(text)
      ? 'memory_explain'
      : wrong.test(text)
        ? 'memory_correct'
        : null
  if (!tool || !turn.tools.has(tool)) return null
  const then = (item: Item) => (tool === 'memory_correct' ? say(askRight(item)) : act(tool, item, turn))
  const listed = listedItems(turn.memory).filter(isMemory)
  const place = target ? readTarget(target) : null
  if (place?.kind === 'place') {
    const item = place.place < 0 ? listed.at(place.place) : listed[place.place - 1]
    return item ? then(item) : null
  }
  const { last, items } = turn.memory
  if (last && isMemory(last)) return then(last)
  const memories = items.filter(isMemory)
  if (memories.length === 1 && memories[0]) return then(memories[0])
  if (memories.length > 1)
    return say({
      text: `Which one?\n${numbered(memories.slice(0, 12), turn)}`,
      question: chooseAmong(memories, ([item]) => then(item as Item)),
    })
  if (tool === 'memory_explain')
    return say({ text: 'Tell me which: ask “what do you know about me?” first, and then about one of them.' })
  return target && turn.tools.has('memory_list') && !last ? forgetNewest(turn) : null
}

/** Nothing was spoken of: the newest thing that is remembered is offered. */
function* forgetNewest(turn: Turn): Script<Reply> {
  const result = yield* perform('memory_list', { limit: 1 })
  const [newest] = result.status === 'completed' ? rememberedIn(result.output) : []
  if (!newest) return { text: 'I don’t remember anything, so there is nothing to forget.' }
  return {
    text: `The last thing I noted is “${newest.title}”. Shall I forget that?`,
    question: confirm(() => forgetForGood([newest], turn)),
    suggestions: ['Yes', 'No'],
  }
}

function* act(tool: 'memory_forget' | 'memory_explain', { id, title }: Item, turn: Turn): Script<Reply> {
  const input = { memoryId: id }
  const result = yield* perform(tool, input)
  if (result.status !== 'completed') return { text: unfinishedWords(result, `Forgetting “${title}” for good`) }
  return { text: resultWords({ tool, input }, result.output, turn) ?? 'Done.' }
}

const askRight = ({ id, title }: Item): Reply => ({
  text: `What is right instead of “${title}”? Or say “forget it”.`,
  question: correction(id),
})

const correction = (memoryId: string): Question => ({
  answer(text, turn) {
    if (/^(?:please )?forget (?:it|that)\b/i.test(text.trim()))
      return act('memory_forget', { id: memoryId, title: 'it' }, turn)
    return isRefusal(text) ? say({ text: 'All right, I left it as it is.' }) : correct(memoryId, text, turn)
  },
})

function* correct(memoryId: string, text: string, turn: Turn): Script<Reply> {
  const input = { memoryId, text: text.trim().slice(0, 1000) }
  const result = yield* perform('memory_correct', input)
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Correcting it') }
  return {
    text: resultWords({ tool: 'memory_correct', input }, result.output, turn) ?? 'Corrected.',
    suggestions: ['Undo that'],
  }
}

import { clean } from '../../../understanding/inputs/clean'
import { readForget } from '../../../understanding/inputs/memory/question'
import { contentWords, likeness } from '../../../understanding/inputs/target'
import { resultWords } from '../../../wording/operation-words'
import { unfinishedWords } from '../../../wording/task-words'
import { count } from '../../../wording/time-words'
import { chooseAmong } from '../../choose'
import type { Item } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'
import { mentions, type Remembered, rememberedIn } from './people'

/** “Forget about Anna”, “forget that Anna likes lilies”: all that is known of something, or one thing; else `null`. */
export function forgetSomething(message: string, turn: Turn): Script<Reply> | null {
  const wanted = readForget(clean(message))
  if (!wanted || !turn.tools.has('memory_forget') || !turn.tools.has('memory_list')) return null
  return wanted.about ? forgetAbout(wanted.what, turn) : forgetFact(wanted.what, turn)
}

function* forgetAbout(what: string, turn: Turn): Script<Reply> {
  const bare = what.replace(/^(?:my|the|our)\s+/i, '')
  const found = (yield* search(bare)).filter((memory) => speaksOf(memory, bare))
  const [first] = found
  if (!first) return nothing(what)
  if (found.length === 1) return yield* forget([first], turn)
  const shown = found.slice(0, 12)
  return {
    text: `I know ${count(found.length, 'thing')} about ${bare}. Forget all of them, or which?\n${lines(shown)}`,
    question: chooseAmong(shown, (chosen) => forget(chosen.length === shown.length ? found : chosen, turn)),
    suggestions: ['All of them', 'None'],
  }
}

function* forgetFact(what: string, turn: Turn): Script<Reply> {
  const ranked = (yield* search(contentWords(what).join(' ') || what))
    .map((item) => ({ item, score: likeness(what, item.text) }))
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score)
  const [best] = ranked
  if (!best) return nothing(what)
  const rivals = ranked.filter(({ score }) => best.score - score < 0.12).map(({ item }) => item)
  if (rivals.length === 1) return yield* forget(rivals, turn)
  return {
    text: `Which one?\n${lines(rivals.slice(0, 6))}`,
    question: chooseAmong(rivals.slice(0, 6), (chosen) => forget(chosen, turn)),
  }
}

function* search(words: string): Script<Remembered[]> {
  const result = yield* perform('memory_list', { search: words.slice(0, 300), limit: 100 })
  return result.status === 'completed' ? rememberedIn(result.output) : []
}

const preferenceWords: Record<string, RegExp> = {
  seat: /seat/i,
  homeAirport: /airport/i,
  homeCity: /home(?: city| town)?$|where i live/i,
  currency: /currency/i,
  workingHours: /hours/i,
  name: /name/i,
  tone: /tone/i,
  notifications: /notif/i,
}

/** Whether a memory is about something: it names it, has all its telling words, or is the preference of that name. */
function speaksOf(memory: Remembered, what: string): boolean {
  const key = 'key' in memory && typeof memory.key === 'string' ? preferenceWords[memory.key] : undefined
  if (key?.test(what) || mentions(memory, what)) return true
  const words = contentWords(what)
  return words.length > 0 && words.every((word) => likeness(word, memory.text) >= 0.5 || mentions(memory, word))
}

const lines = (memories: Remembered[]) => memories.map(({ text }, index) => `${index + 1}. ${text}`).join('\n')

const nothing = (what: string): Reply => ({
  text: `I don’t remember anything about “${what}”, so there is nothing to forget.`,
  suggestions: ['What do you know about me?'],
})

/** Forgets for good, which waits for the person's approval first. */
export function* forget(items: Item[], turn: Turn): Script<Reply> {
  const ids = items.map(({ id }) => id)
  const input = ids.length === 1 ? { memoryId: ids[0] } : { memoryIds: ids }
  const result = yield* perform('memory_forget', input)
  const [one] = items
  const doing =
    items.length === 1 && one ? `Forgetting “${one.title}” for good` : `Forgetting ${items.length} things for good`
  if (result.status !== 'completed') return { text: unfinishedWords(result, doing) }
  return { text: resultWords({ tool: 'memory_forget', input }, result.output, turn) ?? 'Forgotten.' }
}

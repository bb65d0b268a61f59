import { contentWords, likeness, readTarget } from '../understanding/inputs/target'
import { numbered, quoted } from '../wording/task-words'
import { chooseAmong } from './choose'
import { type Item, itemsOf, type Memory } from './memory'
import { perform, type Reply, type Script, type Turn } from './script'

/** What was found: the things meant, or what to say when that is not clear. */
export type Found = { items: Item[] } | { reply: Reply }

interface Search {
  /** The words that name it, as the person said them. */
  target: string
  /** Which tasks to look among. */
  status: 'open' | 'done' | 'all'
  /** What will happen to it, for the question back: “complete”. */
  verb: string
  /** Goes on with the thing chosen. */
  goOn: (items: Item[]) => Script<Reply>
}

const enough = 0.5
const close = 0.12

/** Finds what a person speaks of: by “it”, by its place in the list just shown, by its words. */
export function* findTasks(search: Search, turn: Turn): Script<Found> {
  const target = readTarget(search.target)
  const { memory } = turn
  if (target.kind === 'last' || target.kind === 'none') {
    if (memory.last) return { items: [memory.last] }
    if (memory.items.length === 1) return { items: memory.items }
    return yield* askWhich(search, turn)
  }
  if (target.kind === 'place') {
    const listed = listedItems(memory)
    const item = itemAt(memory, target.place)
    if (item) return { items: [item] }
    return { reply: { text: noSuchPlace(listed.length), question: chooseAmong(listed, search.goOn) } }
  }
  if (target.kind === 'all') {
    if (memory.items.length > 0) return { items: memory.items }
    return yield* askWhich(search, turn)
  }
  const found = yield* searchTasks(target.words, search.status)
  const ranked = found
    .map((item) => ({ item, score: likeness(target.words, item.title) }))
    .filter(({ score }) => score >= enough)
    .sort((one, other) => other.score - one.score)
  const best = ranked[0]
  if (!best)
    return {
      reply: {
        text: `I can’t find a task called ${quoted(target.words)}.`,
        suggestions: ['Show my tasks'],
        missed: true,
      },
    }
  const rivals = ranked.filter(({ score }) => best.score - score < close).map(({ item }) => item)
  if (rivals.length === 1) return { items: [best.item] }
  const exact = rivals.filter(({ title }) => title.toLowerCase() === target.words.toLowerCase())
  if (exact.length === 1) return { items: exact }
  return { reply: ask(rivals.slice(0, 6), search, turn) }
}

/** The list that “the second one” means: the one spoken of, or the last one shown that has more than one entry. */
export const listedItems = ({ items, shown }: Memory) => (items.length > 1 || shown.length === 0 ? items : shown)

/** The thing at a place: of what was just looked at, even if it is one, else of the last list of several. */
export function itemAt(memory: Memory, place: number): Item | undefined {
  const at = (items: Item[]) => (place < 0 ? items.at(place) : items[place - 1])
  const looked = /_(?:list|read|search|find)$/.test(memory.operation ?? '')
  return (looked ? at(memory.items) : undefined) ?? at(listedItems(memory))
}

export const noSuchPlace = (length: number) =>
  length === 0
    ? 'I have no list in front of me. Which one do you mean?'
    : length === 1
      ? 'There is only one in that list.'
      : `There are only ${length} in that list.`

const ask = (items: Item[], { verb, goOn }: Search, turn: Turn): Reply => ({
  text: `Which one shall I ${verb}?\n${numbered(items, turn)}`,
  question: chooseAmong(items, goOn),
  suggestions: items.map(({ title }) => title).slice(0, 4),
})

function* askWhich(search: Search, turn: Turn): Script<Found> {
  const [result] = yield [{ tool: 'task_list', input: { limit: 6 } }]
  const items = result?.status === 'completed' ? itemsOf(result.output) : []
  if (items.length === 0) return { reply: { text: 'You have no open tasks.' } }
  return { reply: ask(items, search, turn) }
}

/** Tasks that hold the words, or some of them: all words first, then the most particular, then whatever there is. */
export function* searchTasks(words: string, status: Search['status']): Script<Item[]> {
  const content = contentWords(words)
  const particular = [...content].sort((one, other) => other.length - one.length)[0]
  const tries = [content.join(' '), content.length > 1 ? particular : undefined, undefined]
  for (const [index, text] of tries.entries()) {
    if (text === undefined && index < tries.length - 1) continue
    const result = yield* perform('task_list', {
      ...(text && { search: text.slice(0, 200) }),
      status,
      limit: text ? 25 : 100,
    })
    const items = result.status === 'completed' ? itemsOf(result.output) : []
    if (items.some(({ title }) => likeness(words, title) >= enough)) return items
  }
  return []
}

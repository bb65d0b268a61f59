import { addDays } from '../../../../../../platform/time'
import { readEventTarget } from '../../../understanding/inputs/calendar/event-target'
import { contentWords, likeness, readTarget } from '../../../understanding/inputs/target'
import { numbered, quoted } from '../../../wording/task-words'
import { chooseAmong } from '../../choose'
import { type Found, itemAt, listedItems, noSuchPlace } from '../../lookup'
import { type Item, isEvent, itemsOf } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'

interface Search {
  /** The words that name it: “my meeting with Tom on Thursday”. */
  target: string
  /** What will happen to it, for the question back: “move”. */
  verb: string
  goOn: (items: Item[]) => Script<Reply>
}

const generic =
  /\b(?:the|my|our|a|an|next|upcoming|first|last|today's|tomorrow's|calendar|events?|entry|appointments?|meetings?|thing|session|with|from|off|one|all|every|of|series|whole|entire)\b/gi
const nouns = /\b(?:meeting|appointment|event|call|lunch|dinner|breakfast)s?\b/i

/** Finds the event a person speaks of: by “it”, its place in the list, its words, its day or time. */
export function* findEvents({ target: said, verb, goOn }: Search, turn: Turn): Script<Found> {
  const { memory } = turn
  const target = readTarget(said)
  const events = listedItems(memory).filter(isEvent)
  if (target.kind === 'last' || target.kind === 'none') {
    if (memory.last && isEvent(memory.last)) return { items: [memory.last] }
    if (events.length === 1) return { items: events }
  }
  if (target.kind === 'place') {
    const listed = listedItems(memory)
    const item = itemAt(memory, target.place)
    return item ? { items: [item] } : { reply: { text: noSuchPlace(listed.length) } }
  }
  if (target.kind === 'all' && events.length > 0) return { items: events }
  const words = target.kind === 'words' ? target.words : said
  const found = yield* searchEvents(words, turn)
  const [first] = found
  if (!first)
    return {
      reply: {
        text: `I can’t find an event called ${quoted(words)}.`,
        missed: true,
        suggestions: ['Show my calendar'],
      },
    }
  if (found.length === 1 || /\bnext\b/i.test(said)) return { items: [first] }
  if (/^(?:all|every|both|everything)\b/i.test(said.trim())) return { items: found }
  const choices = found.slice(0, 6)
  return {
    reply: {
      text: `Which one shall I ${verb}?\n${numbered(choices, turn)}`,
      question: chooseAmong(choices, goOn),
      suggestions: choices.map(({ title }) => title).slice(0, 4),
    },
  }
}

/** The events that best answer to words and dates, soonest first; several where they answer alike. */
export function* searchEvents(words: string, turn: Turn): Script<Item[]> {
  const { words: named, people, when } = readEventTarget(words, turn.dates)
  const bare = [named, ...people].join(' ').replace(generic, ' ').replace(/\s+/g, ' ').trim()
  const content = contentWords(bare)
  const day = when.hasDate ? (when.local?.slice(0, 10) ?? null) : when.hasTime ? turn.memory.day : null
  const items = yield* listEvents(
    day ? { from: day, to: addDays(when.range?.to.slice(0, 10) ?? day, when.range ? 0 : 1) } : searchInput(content),
  )
  const timed = when.hasTime ? items.filter(({ start }) => start?.local.slice(11) === when.local?.slice(11)) : items
  const candidates = timed.length > 0 ? timed : items
  if (content.length === 0) {
    const noun = nouns.exec(named)?.[0].replace(/s$/, '') ?? ''
    const same = candidates.filter(({ title }) => noun !== '' && likeness(noun, title) >= 0.5)
    return once(same.length > 0 ? same : candidates)
  }
  const close = best(bare, candidates)
  if (close.length > 0 || day) return close
  const particular = [...content].sort((one, other) => other.length - one.length)[0] ?? ''
  return best(bare, yield* listEvents({ search: particular }))
}

const searchInput = (content: string[]) => (content.length > 0 ? { search: content.join(' ').slice(0, 200) } : {})

function* listEvents(input: Record<string, unknown>): Script<Item[]> {
  const result = yield* perform('event_list', { ...input, limit: 50 })
  return result.status === 'completed' ? itemsOf(result.output) : []
}

function best(words: string, items: Item[]): Item[] {
  const ranked = items
    .map((item) => ({ item, score: Math.max(likeness(words, item.title), likeness(words, peopleOf(item)) - 0.1) }))
    .filter(({ score }) => score >= 0.5)
  const top = Math.max(0, ...ranked.map(({ score }) => score))
  return once(ranked.filter(({ score }) => top - score < 0.12).map(({ item }) => item))
}

const peopleOf = ({ title, attendees }: Item) => `${title} ${attendees?.map(({ name }) => name).join(' ') ?? ''}`

/** Of a series only the next time. */
const once = (items: Item[]) => items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index)

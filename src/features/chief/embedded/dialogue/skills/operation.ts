import { Temporal } from 'temporal-polyfill'
import { contentWords, likeness, readTarget } from '../../understanding/inputs/target'
import { matchPhrases, type PhraseMatch, type Property, propertiesOf, readSlot } from '../../understanding/phrases'
import { resultWords } from '../../wording/operation-words'
import { quoted, unfinishedWords } from '../../wording/task-words'
import { onWhen } from '../../wording/time-words'
import { chooseAmong } from '../choose'
import { type Item, itemsOf } from '../memory'
import { perform, type Question, type Reply, type Result, type Script, type Tool, type Turn } from '../script'

/** Operations this model has skills of its own for; all others work by their phrases. */
const skilled =
  /^(?:task_(?:add|get|list|lists|edit|complete|reopen|remove|snooze|clear|rename_list|interpret)|agenda_read|event_(?:add|edit|move|cancel|get|list)|calendar_free_slots|receipt_(?:undo|undo_last|undo_batch))$/

export const phraseFor = (message: string, turn: Turn): PhraseMatch | null =>
  matchPhrases(
    message,
    [...turn.tools.values()].filter(({ name }) => !skilled.test(name)),
  )

/** Performs an operation recognised by its own phrase: fills its inputs, looks things up, asks for what is missing. */
export function* performPhrase({ tool, slots }: PhraseMatch, turn: Turn): Script<Reply> {
  return yield* fill(tool, slots, {}, turn)
}

function* fill(tool: Tool, slots: Record<string, string>, input: Record<string, unknown>, turn: Turn): Script<Reply> {
  const { properties, required } = propertiesOf(tool)
  const filled = { ...input }
  for (const [hole, words] of Object.entries(slots)) {
    const property =
      properties.find(({ name }) => name === hole) ??
      properties.find(({ name, noun }) => name === `${hole}Id` || noun === hole)
    if (!property || filled[property.name] !== undefined) continue
    if (property.kind === 'thing') {
      const found = yield* findThing(words, property, tool, turn, (item) =>
        fill(tool, slots, { ...filled, [property.name]: item.id }, turn),
      )
      if ('reply' in found) return found.reply
      filled[property.name] = found.id
      continue
    }
    const value = readSlot(words, property, turn)
    if (value === undefined)
      return { text: misfit(words, property), question: slotQuestion(tool, slots, filled, property) }
    filled[property.name] = value
  }
  orderTimes(filled, properties)
  const lacking = required
    .map((name) => properties.find((property) => property.name === name))
    .find((property) => property && filled[property.name] === undefined)
  if (lacking) return { text: `${tool.title}: ${asked(lacking)}`, question: slotQuestion(tool, slots, filled, lacking) }
  for (const [name, value] of Object.entries(filled)) {
    const property = properties.find((candidate) => candidate.name === name)
    if (property?.kind === 'moment' && typeof value === 'string' && wantsInstant(tool, name))
      filled[name] = instant(value, turn)
  }
  return describe(tool, filled, yield* perform(tool.name, filled), turn)
}

/** “From 8 to 4” ends in the afternoon: a time of day that is not after the one before it is half a day later. */
function orderTimes(filled: Record<string, unknown>, properties: Property[]) {
  let before = ''
  for (const { name, kind } of properties) {
    const time = filled[name]
    if (kind !== 'time' || typeof time !== 'string') continue
    const hour = Number(time.slice(0, 2))
    if (time <= before && hour < 12) filled[name] = `${hour + 12}${time.slice(2)}`
    before = String(filled[name])
  }
}

const asked = ({ name, kind, choices }: Property) => {
  const words = name
    .replace(/Id$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  if (kind === 'choice') return `which ${words}? (${choices.slice(0, 8).join(', ')})`
  if (kind === 'day' || kind === 'moment' || kind === 'time') return `when (${words})?`
  return kind === 'thing' ? `which ${words}?` : `what ${words}?`
}

const misfit = (words: string, property: Property) => {
  if (property.kind === 'choice')
    return `${quoted(words)} is none of ${property.choices.slice(0, 8).join(', ')}. Which one?`
  return `I can’t read ${quoted(words)} here: ${asked(property)}`
}

const slotQuestion = (
  tool: Tool,
  slots: Record<string, string>,
  input: Record<string, unknown>,
  property: Property,
): Question => ({
  aboutTime: property.kind === 'day' || property.kind === 'moment' || property.kind === 'time',
  answer(text, turn) {
    if (property.kind !== 'thing' && property.kind !== 'text' && readSlot(text, property, turn) === undefined)
      return null
    const hole = property.name.replace(/Id$/, '')
    const others = Object.fromEntries(Object.entries(slots).filter(([name]) => name !== hole && name !== property.name))
    return fill(tool, { ...others, [property.kind === 'thing' ? hole : property.name]: text.trim() }, input, turn)
  },
})

type FoundThing = { id: string } | { reply: Reply }

/** The id of a thing of another feature: by “it”, by its place, or through that feature's own list. */
function* findThing(
  words: string,
  property: Property,
  tool: Tool,
  turn: Turn,
  then: (item: Item) => Script<Reply>,
): Script<FoundThing> {
  const target = readTarget(words)
  const mine = turn.memory.items.filter(({ id }) => id.startsWith(`${property.noun}_`))
  if (target.kind === 'last' && turn.memory.last && mine.includes(turn.memory.last)) return { id: turn.memory.last.id }
  const placed =
    target.kind === 'place' ? (target.place < 0 ? mine.at(target.place) : mine[target.place - 1]) : undefined
  if (placed) return { id: placed.id }
  const lister = [...turn.tools.values()].find(
    ({ name, effect }) => effect === 'read' && (name === `${property.noun}_list` || name === `${property.noun}_search`),
  )
  if (!lister) return { reply: { text: `I can’t look up ${quoted(words)} to ${tool.title.toLowerCase()}.` } }
  const wants = target.kind === 'words' ? target.words : words
  const searchable = propertiesOf(lister).properties.some(({ name }) => name === 'search')
  const result = yield* perform(lister.name, searchable ? { search: contentWords(wants).join(' ') } : {})
  const items = result.status === 'completed' ? named(result.output) : []
  const ranked = items
    .map((item) => ({ item, score: likeness(wants, item.title) }))
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score)
  const [best, next] = ranked
  if (!best) return { reply: { text: `I can’t find ${quoted(wants)}.`, missed: true } }
  if (!next || best.score - next.score > 0.12) return { id: best.item.id }
  const choices = ranked.slice(0, 6).map(({ item }) => item)
  return {
    reply: {
      text: `Which one?\n${choices.map(({ title }, index) => `${index + 1}. ${title}`).join('\n')}`,
      question: chooseAmong(choices, ([item]) => then(item as Item)),
    },
  }
}

/** Things with a title, whatever they call it. */
const named = (output: unknown): Item[] => {
  const found = itemsOf(output)
  if (found.length > 0 || typeof output !== 'object' || output === null) return found
  return Object.values(output)
    .flatMap((value) => (Array.isArray(value) ? value : []))
    .flatMap((value) =>
      typeof value === 'object' && value !== null && typeof value.name === 'string'
        ? [{ id: '', ...value, title: value.name }]
        : [],
    )
}

const wantsInstant = (tool: Tool, name: string) => {
  const properties: unknown = (tool.schema as { properties?: unknown }).properties
  const schema =
    typeof properties === 'object' && properties !== null
      ? (properties as Record<string, { format?: unknown }>)[name]
      : undefined
  return schema?.format === 'date-time'
}

const instant = (local: string, { dates }: Turn) =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(dates.zone).epochMilliseconds).toISOString()

/** What an operation without words of its own gave: its title for a change, its content for a look. */
function describe(tool: Tool, input: Record<string, unknown>, result: Result, turn: Turn): Reply {
  if (result.status !== 'completed') return { text: unfinishedWords(result, doing(tool.title)) }
  const own = resultWords({ tool: tool.name, input }, result.output, turn)
  if (own) return { text: own, ...(tool.effect !== 'read' && { suggestions: ['Undo that'] }) }
  if (tool.effect !== 'read') {
    const [item] = itemsOf(result.output)
    return {
      text: `Done: ${tool.title.charAt(0).toLowerCase()}${tool.title.slice(1)}${item ? ` (${quoted(item.title)})` : ''}.`,
      suggestions: ['Undo that'],
    }
  }
  return {
    text: `${tool.title.replace(/^(?:show|list|read|find|get) /i, '').replace(/^./, (letter) => letter.toUpperCase())}:\n${contents(result.output, turn)}`,
  }
}

/** “Forgetting something” of “Forget something”, for titles that start with a plain verb. */
const doing = (title: string) =>
  title.replace(/^(\w+?)(e?)(?= )/, (_, stem: string, end: string) =>
    /^(?:forget|set|put|get|cut)$/i.test(stem + end) ? `${stem}${end}${(stem + end).at(-1)}ing` : `${stem}ing`,
  )

/** What a thing says of its state, in brackets. */
const stateOf = (item: object) => {
  const said = 'status' in item ? item.status : 'state' in item ? item.state : 'role' in item ? item.role : null
  return typeof said === 'string' ? ` (${said})` : ''
}

function contents(output: unknown, turn: Turn): string {
  const items = named(output)
  if (items.length > 0)
    return items
      .slice(0, 20)
      .map((item) => `- ${item.title}${stateOf(item)}`)
      .join('\n')
  if (typeof output !== 'object' || output === null) return String(output)
  const lines = Object.entries(output).flatMap(([name, value]) => {
    if (value === null || typeof value === 'object')
      return Array.isArray(value) && value.length === 0 ? [`- no ${name}`] : []
    const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
    return [
      `- ${words}: ${/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(String(value)) ? onWhen(String(value), turn) : String(value)}`,
    ]
  })
  return lines.slice(0, 20).join('\n') || 'Nothing there.'
}

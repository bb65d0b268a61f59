import type { LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import type { Outcome, Saying } from './saying'
import { World } from './world'

export interface Played {
  /** Exactly what it had to lead to. */
  right: boolean
  /** The right operations, whatever their inputs; `null` where an answer in words was wanted. */
  operations: boolean | null
  outcomes: Outcome[]
  answer: string
}

const things: Record<string, string> = { taskId: 'task', eventId: 'event', memoryId: 'memory' }
/** Inputs that say how much to show, or what sort of thing it is: they follow from the others. */
const measure = new Set(['limit', 'anyHours', 'kind', 'subject', 'busy'])
/** Looks made on the way to something else, or to answer in words. */
const isLookup = ({ tool, input }: { tool: string; input: Record<string, unknown> }) =>
  tool === 'event_list' ||
  tool === 'event_get' ||
  tool === 'memory_list' ||
  tool === 'calendar_people' ||
  (tool === 'task_list' && 'limit' in input)

/** Plays one saying against the given tools. */
export async function playSaying([said, ...expected]: Saying, tools: LanguageModelV4FunctionTool[]): Promise<Played> {
  const world = new World(tools)
  const effects = new Map(tools.map(({ name, providerOptions }) => [name, providerOptions?.adjutant?.effect]))
  let [answer, before] = ['', new Map<string, string>()]
  for (const message of typeof said === 'string' ? [said] : said) {
    before = world.titles()
    answer = await world.say(message)
  }
  const titles = new Map([...world.titles(), ...before])
  const outcomes = world.calls.filter((call) => !isLookup(call)).map(({ tool, input }) => named(tool, input, titles))
  const changes = outcomes.filter(([tool]) => effects.get(tool) !== 'read')
  const words = expected.find(([tool]) => tool === 'says')?.[1].text
  if (typeof words === 'string') {
    const right = changes.length === 0 && plain(answer).includes(plain(words))
    return { right, operations: null, outcomes, answer }
  }
  const changing = expected.length > 0 && expected.every(([tool]) => effects.get(tool) !== 'read')
  const done = changing ? changes : outcomes
  const operations = same(
    done.map(([tool]) => tool),
    expected.map(([tool]) => tool),
  )
  return { right: same(done.map(sorted), expected.map(sorted)), operations, outcomes, answer }
}

function named(tool: string, input: Record<string, unknown>, titles: Map<string, string>): Outcome {
  const entries = Object.entries(input).flatMap(([name, value]) => {
    if (measure.has(name)) return []
    const thing = things[name]
    return [[thing ?? name, thing ? titles.get(String(value)) : value]]
  })
  return [tool, Object.fromEntries(entries)]
}

const plain = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'")
const sorted = ([tool, input]: Outcome) => [
  tool,
  Object.entries(input).sort(([one], [other]) => (one < other ? -1 : 1)),
]
const same = (one: unknown, other: unknown) => plain(JSON.stringify(one)) === plain(JSON.stringify(other))

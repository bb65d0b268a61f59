import type { Result } from './script'

/** A task as tool results show it; other features' things have an id and a title as well. */
export interface Item {
  id: string
  title: string
  due?: { local: string } | null
  remind?: { local: string } | null
  list?: string | null
  tags?: string[]
  priority?: string
  recurrence?: string | null
  doneAt?: string | null
  snoozedUntil?: string | null
  /** For events: when it is, where, with whom, which time of a series. */
  start?: { local: string; abroad?: { local: string; zone: string } }
  end?: { local: string }
  place?: string | null
  occurrence?: string
  attendees?: { name: string; email: string; status?: 'unknown' | 'accepted' | 'declined' | 'tentative' }[]
  notes?: string
  conflicts?: Item[]
  /** Who was invited and does not know of the change. */
  untold?: string[]
}

/** When something is, of whichever kind it is. */
export const localOf = ({ due, remind, start }: Item) => due?.local ?? remind?.local ?? start?.local ?? ''

export const isEvent = ({ id }: Item) => id.startsWith('event_')

/** What the conversation is about: taken from tool results, whichever model made the calls. */
export interface Memory {
  /** What was listed or changed last, in the order shown. */
  items: Item[]
  /** The last list of more than one thing that was shown, numbered as it was. */
  shown: Item[]
  /** The day spoken of last: “that day”. */
  day: string | null
  /** The one thing changed or found last. */
  last: Item | null
  /** The list last added to, read or made; `null` for the ordinary one, `undefined` when there was none. */
  list: string | null | undefined
  /** The last search for flights and what came of it. */
  flights: { input: Record<string, unknown>; results: unknown } | null
  /** The operation of the last turn that did anything. */
  operation: string | null
  /** Whether what was asked for last waits for approval, as far as the conversation knows. */
  waiting: boolean
}

export const emptyMemory = (): Memory => ({
  items: [],
  shown: [],
  day: null,
  last: null,
  list: undefined,
  flights: null,
  operation: null,
  waiting: false,
})

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'id' in value && 'title' in value && typeof value.title === 'string'

/** The things a result holds: itself, or the elements of its lists. */
export function itemsOf(output: unknown): Item[] {
  if (isItem(output)) return [output]
  if (Array.isArray(output)) return output.filter(isItem)
  if (typeof output !== 'object' || output === null) return []
  return Object.values(output).flatMap((value) => (Array.isArray(value) ? value.filter(isItem) : []))
}

/** The one thing that a look was about, among all it brought. */
function mainOf(output: unknown): Item | null {
  const event = typeof output === 'object' && output !== null && 'event' in output ? output.event : null
  return isItem(event) ? event : null
}

/** The day that an input names, as its date or its start. */
const dayOf = (input: Record<string, unknown>) =>
  [input.due, input.remind, input.start, input.date, input.until, input.from]
    .find((value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
    ?.slice(0, 10) ?? null

const removes = /_(?:remove|delete|clear|cancel)$/
const looks = /_(?:list|read|search|get|find|lists|day|week|since|meeting)$/

const byTime = (items: Item[]) => [...items].sort((one, other) => (localOf(one) < localOf(other) ? -1 : 1))

/** What is spoken of after the calls of one request. A change of listed things leaves the list in front of the person. */
export function remember(before: Memory, results: Result[], inputs: Record<string, unknown>[]): Memory {
  const after = { ...before }
  const changed: Item[] = []
  const gone = new Set<unknown>()
  if (results.length > 0) after.waiting = results.some(({ status }) => status === 'pending')
  for (const [index, result] of results.entries()) {
    if (result.status !== 'completed') continue
    const input = inputs[index] ?? {}
    const items = itemsOf(result.output)
    if (typeof input.list === 'string' || input.list === null) after.list = input.list
    else if (result.tool === 'task_add') after.list = null
    if (removes.test(result.tool)) gone.add(input.taskId ?? input.eventId)
    else if (looks.test(result.tool)) {
      const joins = result.tool === 'event_list' && results[index - 1]?.tool === 'agenda_read'
      after.items = joins ? byTime([...after.items, ...items]) : items
      if (after.items.length > 1) after.shown = after.items
      const main = mainOf(result.output)
      if (main) after.last = main
      else if (after.items.length === 1) after.last = after.items[0] ?? null
    } else if (!result.tool.startsWith('receipt_')) changed.push(...items)
    if (result.tool === 'flight_search') after.flights = { input, results: result.output }
    after.operation = result.tool
    after.day = dayOf(input) ?? after.day
  }
  if (changed.length > 0) {
    const listed = changed.every(({ id }) => before.items.some((item) => item.id === id))
    after.items = listed ? before.items.map((item) => changed.find(({ id }) => id === item.id) ?? item) : changed
    after.last = changed.at(-1) ?? null
  }
  if (gone.size > 0) {
    after.items = (changed.length > 0 ? after.items : before.items).filter(({ id }) => !gone.has(id))
    after.last = null
  }
  return after
}

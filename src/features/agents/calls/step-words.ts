import type { TurnTool } from '../turn-tool'

/** What a turn is doing, in plain words: “List tasks” becomes “Checking your tasks”, “Add a task” becomes “Adding a task”. */
export function stepWords({
  title,
  hints,
  outside,
  operation,
}: Pick<TurnTool, 'title' | 'hints' | 'outside' | 'operation'>): string {
  if (outside) return `Asking ${operation.split('.')[0]}: ${title}`
  const [verb = '', ...rest] = title.split(' ')
  const thing = rest.join(' ').replace(/\b(?:my|one’s)\b/, 'your')
  if (hints?.effect === 'read')
    return `Checking ${/^(a|an|the|your|what|how|which)\b/.test(thing) ? thing : `your ${thing}`}`
  return `${inProgress(verb)} ${thing}`.trim()
}

/** “3 tasks found”: what a look-up brought, where its result is a list. */
export function foundWords(output: unknown): string | null {
  if (typeof output !== 'object' || output === null) return null
  // What asks back has not looked yet.
  if ('ask' in output && output.ask) return null
  const lists = Object.entries(output).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
  const [only] = lists
  if (lists.length !== 1 || !only) return null
  const total = 'total' in output && typeof output.total === 'number' ? output.total : only[1].length
  const [one, many] = odd[only[0]] ?? [only[0].replace(/ies$/, 'y').replace(/s$/, ''), only[0]]
  const noun = total === 1 ? one : many
  return total === 0 ? `No ${noun} found` : `${total} ${noun} found`
}

const odd: Record<string, [one: string, many: string]> = {
  people: ['person', 'people'],
  busy: ['busy time', 'busy times'],
}

const doubled = /^(?:set|put|get|cut|stop|plan|drop|swap|begin|run)$/i

function inProgress(verb: string) {
  const capital = verb.charAt(0).toUpperCase() + verb.slice(1)
  if (doubled.test(verb)) return `${capital}${verb.at(-1)}ing`
  if (/[^aeiou]e$/i.test(verb)) return `${capital.slice(0, -1)}ing`
  return `${capital}ing`
}

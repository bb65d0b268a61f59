import { Conversation } from '../pretend-tools'
import { adding } from './adding'
import { asking } from './asking'
import { changing } from './changing'
import { later } from './later'
import { standing, type Utterance } from './utterance'

export const utterances: Utterance[] = [...adding, ...asking, ...changing, ...later]

type Calls = [tool: string, input: Record<string, unknown>][]

/** Plays one utterance; gives the calls it led to, as the fixture writes them, and whether they are the right ones. */
export async function playUtterance([text, ...expected]: Utterance): Promise<{
  right: boolean
  calls: Calls
  expected: Calls
}> {
  const chat = new Conversation().given(...standing)
  const titles = new Map(chat.tasks.map(({ id, title }) => [id, title]))
  await chat.say(text)
  const calls = chat.calls
    .filter(({ tool, input }) => !(tool === 'task_list' && 'limit' in input))
    .map(({ tool, input }): Calls[number] => {
      const { taskId, ...rest } = input
      return [tool, typeof taskId === 'string' ? { task: titles.get(taskId), ...rest } : rest]
    })
  return { right: same(calls, expected), calls, expected }
}

const same = (one: Calls, other: Calls) => sorted(one) === sorted(other)

const sorted = (calls: Calls) =>
  JSON.stringify(calls.map(([tool, input]) => [tool, Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1))]))

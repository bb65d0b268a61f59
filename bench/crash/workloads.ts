import type { Message } from '../../src/features/rooms/message'
import type { Receipt } from '../../src/platform/operations/outcome'
import type { Person } from '../server/person'
import { openRoom } from '../server/room-socket'
import type { Workload } from './rounds'

/** Every message a person wrote, oldest first. */
export async function readMessages({ perform, roomId }: Person): Promise<string[]> {
  const texts: string[] = []
  let before: number | undefined
  for (;;) {
    const page = await perform<{ messages: Message[]; more: boolean }>('room.history', { roomId, before })
    const said = page.messages.filter(({ author }) => author.kind === 'person')
    texts.unshift(...said.flatMap(({ parts }) => parts.map((part) => (part.type === 'text' ? part.text : ''))))
    if (!page.more) return texts
    before = page.messages[0]?.sequence
  }
}

/** Messages over the room's socket: acknowledged by `ack`. */
export const messages = (person: Person): Workload => ({
  name: 'messages',
  async connect({ url }) {
    const room = await openRoom(url, person)
    return {
      async write(key) {
        const acked = room.next((frame) => frame.type === 'ack' && frame.key === key)
        room.tell({ type: 'send', key, text: key })
        await acked
      },
      close: room.close,
    }
  },
  stored: () => readMessages(person),
})

/** Operations over HTTP: acknowledged by 200. Each kept task must have exactly one receipt, and the other way round. */
export const operations = (person: Person): Workload => ({
  name: 'operations',
  connect: () =>
    Promise.resolve({
      write: async (key) => void (await person.perform('task.add', { title: key }, key)),
      close: () => {},
    }),
  async stored() {
    const tasks = await readTasks(person)
    const receipts = await readReceipts(person)
    const unmatched = [
      ...tasks.filter((title) => !receipts.includes(title)),
      ...receipts.filter((title) => !tasks.includes(title)),
    ]
    if (unmatched.length > 0 || tasks.length !== receipts.length)
      throw new Error(
        `${tasks.length} tasks have ${receipts.length} receipts; without a match: ${unmatched.slice(0, 5)}`,
      )
    return receipts
  },
})

async function readTasks({ perform }: Person): Promise<string[]> {
  const titles: string[] = []
  for (;;) {
    const page = { limit: 200, offset: titles.length }
    const { tasks } = await perform<{ tasks: { title: string }[] }>('task.list', page)
    if (tasks.length === 0) return titles
    titles.push(...tasks.map(({ title }) => title))
  }
}

/** What was added, by its receipts, oldest first. */
async function readReceipts({ perform }: Person): Promise<string[]> {
  const titles: string[] = []
  let before: number | undefined
  for (;;) {
    const { receipts } = await perform<{ receipts: Receipt[] }>('receipt.list', {
      operation: 'task.add',
      before,
      limit: 100,
    })
    if (receipts.length === 0) return titles
    titles.unshift(...receipts.map(({ input }) => (input as { title: string }).title).reverse())
    before = receipts.at(-1)?.sequence
  }
}

import type { Person } from '../server/person'
import { openRoom, type RoomSocket } from '../server/room-socket'

interface Opening {
  url: string
  person: Person
  messages: number
  /** Stops the server and starts it again; gives its address. */
  restart(): Promise<string>
}

/** How fast a large room opens: cold, after a restart, and warm. All times are what a client on loopback sees. */
export async function measureOpening({ url, person, messages, restart }: Opening) {
  await fill(url, person, messages)
  const restarted = await restart()
  await fetch(`${restarted}/api/health`)
  const first = await openRoom(restarted, person)
  const warm: number[] = []
  const page: number[] = []
  const search: number[] = []
  for (let round = 0; round < 40; round++) {
    const room = await openRoom(restarted, person)
    warm.push(room.welcomedAfter)
    room.close()
    const { roomId } = person
    page.push(
      await timed(() => person.perform('room.history', { roomId, before: 1 + Math.floor(Math.random() * messages) })),
    )
    search.push(await timed(() => person.perform('message.search', { roomId, query: `number ${round}` })))
  }
  first.close()
  const { sequence } = await person.perform<{ sequence: number }>('room.open', { roomId: person.roomId })
  return { cold: first.welcomedAfter, warm, page, search, size: Math.min(messages, sequence) }
}

async function timed(run: () => Promise<unknown>) {
  const began = performance.now()
  await run()
  return performance.now() - began
}

/** Half of the messages are Ada's and half are Chief's replies, each through the whole of a turn. */
async function fill(url: string, person: Person, messages: number) {
  const room = await openRoom(url, person)
  for (let number = 0; number < messages / 2; number++) await say(room, `Note number ${number}: nothing to do here.`)
  room.close()
}

async function say(room: RoomSocket, text: string) {
  const ended = room.next((frame) => frame.type === 'finish')
  room.tell({ type: 'send', key: crypto.randomUUID(), text })
  await ended
}

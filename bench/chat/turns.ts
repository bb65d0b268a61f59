import type { Person } from '../server/person'
import { openRoom, type RoomSocket } from '../server/room-socket'

/** What a person says to Chief, in turn: adding, asking, changing, taking back, and small talk. */
const requests = [
  'remind me to call John tomorrow at 9',
  'add milk to my shopping list',
  "what's on my agenda tomorrow?",
  'undo that',
  'what is overdue?',
  'add "book the train" to my tasks for Friday',
  'show my shopping list',
  'how are you?',
]

export async function measureTurns(url: string, person: Person, turns: number) {
  const room = await openRoom(url, person)
  const toAck: number[] = []
  const toText: number[] = []
  // The first turns load the model and compile code; a person meets them once per start of the server.
  for (let turn = -5; turn < turns; turn++) {
    const took = await takeTurn(room, requests[(turn + requests.length) % requests.length] ?? '')
    if (turn < 0) continue
    toAck.push(took.toAck)
    toText.push(took.toText)
  }
  room.close()
  return { toAck, toText }
}

async function takeTurn(room: RoomSocket, text: string) {
  const key = crypto.randomUUID()
  const acked = room.next((frame) => frame.type === 'ack' && frame.key === key)
  const said = room.next((frame) => frame.type === 'delta')
  const ended = room.next((frame) => frame.type === 'finish')
  const began = performance.now()
  room.tell({ type: 'send', key, text })
  await acked
  const toAck = performance.now() - began
  const first = await Promise.race([said, ended])
  const toText = performance.now() - began
  if (first.type === 'finish') throw new Error(`“${text}” got no answer in words: ${first.error ?? first.status}`)
  await ended
  return { toAck, toText }
}

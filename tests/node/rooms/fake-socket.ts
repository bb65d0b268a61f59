import type { Message } from '../../../src/features/rooms/message'
import type { ServerFrame } from '../../../src/features/rooms/protocol'
import { patience, type SocketLike, type SocketSurroundings } from '../../../src/platform/browser/live-socket'

/** A socket in a test's hands: it opens, says and drops when told to. */
export class FakeSocket implements SocketLike {
  readyState = 0
  sent: { type: string; [key: string]: unknown }[] = []
  onopen: (() => void) | null = null
  onclose: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null

  send(text: string) {
    if (text !== 'ping') this.sent.push(JSON.parse(text))
  }

  close() {
    this.drop()
  }

  open() {
    this.readyState = 1
    this.onopen?.()
  }

  say(frame: ServerFrame) {
    this.onmessage?.({ data: JSON.stringify(frame) })
  }

  drop() {
    this.readyState = 3
    this.onclose?.()
  }
}

/** Surroundings without a network or a clock: `retry` lets the next attempt happen. */
export function fakeSurroundings() {
  const sockets: FakeSocket[] = []
  const waits: number[] = []
  const beats: (() => void)[] = []
  let next: (() => void) | null = null
  let giveUp: (() => void) | null = null
  const surroundings: SocketSurroundings = {
    open: () => {
      const socket = new FakeSocket()
      sockets.push(socket)
      return socket
    },
    after: (milliseconds, act) => {
      if (milliseconds === patience) {
        giveUp = () => void act()
        return () => {
          giveUp = null
        }
      }
      waits.push(milliseconds)
      next = () => void act()
      return () => {
        next = null
      }
    },
    every: (_milliseconds, act) => {
      beats.push(act)
      return () => beats.splice(beats.indexOf(act), 1)
    },
    random: () => 0.5,
  }
  return {
    beat: () => {
      for (const act of beats.slice()) act()
    },
    surroundings,
    sockets,
    waits,
    retry: () => next?.(),
    /** Lets the patience with an attempt to connect run out. */
    runOut: () => giveUp?.(),
    last: () => sockets.at(-1)!,
  }
}

/** A message as a room would send it. */
export const newMessage = (sequence: number, change: Partial<Message> = {}): Message => ({
  id: `msg_${sequence}`,
  roomId: 'room_test',
  sequence,
  parentId: sequence > 1 ? `msg_${sequence - 1}` : null,
  author: sequence % 2 ? { kind: 'person', id: 'ada', name: 'Ada' } : { kind: 'agent', id: 'chief', name: 'Chief' },
  at: '2026-11-20T09:00:00.000Z',
  editedAt: null,
  status: 'complete',
  error: null,
  parts: [{ type: 'text', text: `Message ${sequence}` }],
  answer: null,
  versions: [`msg_${sequence}`],
  ...change,
})

import { type ClientFrame, protocolVersion, readServerFrame, type ServerFrame } from '../../src/features/rooms/protocol'
import type { Person } from './person'

/** A person's live connection to their private room. */
export interface RoomSocket {
  tell(frame: ClientFrame): void
  /** The first frame from now on that fits; fails when the connection ends before. */
  next(fits: (frame: ServerFrame) => boolean): Promise<ServerFrame>
  close(): void
}

/** Connects and says hello; `welcomedAfter` is from the start of the connection to the welcome, in milliseconds. */
export async function openRoom(url: string, person: Person): Promise<RoomSocket & { welcomedAfter: number }> {
  const began = performance.now()
  const socket = connect(url, person)
  const room = follow(socket)
  await opened(socket)
  const welcome = room.next(({ type }) => type === 'welcome')
  room.tell({ type: 'hello', version: protocolVersion })
  await welcome
  return { ...room, welcomedAfter: performance.now() - began }
}

/** Node's WebSocket takes headers, which its types, made for browsers, do not say. */
const HeaderSocket = WebSocket as unknown as new (
  url: string,
  options: { headers: Record<string, string> },
) => WebSocket

const connect = (url: string, { roomId, cookie }: Person) =>
  new HeaderSocket(`${url.replace('http', 'ws')}/api/socket/${roomId}`, { headers: { cookie, origin: url } })

const opened = (socket: WebSocket) =>
  new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error('The room could not be reached.')))
  })

interface Waiting {
  fits: (frame: ServerFrame) => boolean
  go: (frame: ServerFrame) => void
  fail: (error: Error) => void
}

const gone = () => new Error('The connection is gone.')

function follow(socket: WebSocket): RoomSocket {
  let waiting: Waiting[] = []
  let over = false
  socket.addEventListener('message', ({ data }) => {
    const frame = readServerFrame(String(data))
    if (!frame) return
    const ready = waiting.filter(({ fits }) => fits(frame))
    waiting = waiting.filter((one) => !ready.includes(one))
    for (const { go } of ready) go(frame)
  })
  socket.addEventListener('close', () => {
    over = true
    for (const { fail } of waiting) fail(gone())
  })
  return {
    tell: (frame) => socket.send(JSON.stringify(frame)),
    next: (fits) =>
      new Promise((go, fail) => {
        if (over) fail(gone())
        else waiting.push({ fits, go, fail })
        setTimeout(() => fail(new Error('The room did not answer within 30 seconds.')), 30_000).unref()
      }),
    close: () => socket.close(),
  }
}

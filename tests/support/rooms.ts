import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { applyFrame, emptyTimeline, type Timeline } from '../../src/features/rooms/client/timeline'
import type { Message } from '../../src/features/rooms/message'
import { type ClientFrame, protocolVersion, ServerFrame } from '../../src/features/rooms/protocol'
import { appendText, beginReply, finishReply, setPart } from '../../src/features/rooms/replies.server'
import { chief, chiefRoomId } from '../../src/features/rooms/room'
import type { Caller } from '../../src/platform/caller'
import { callerHeader } from '../../src/platform/durable/sockets'
import type { Outcome } from '../../src/platform/operations/outcome'
import { testCaller } from './ledger'
import { roomNamed, type TestRoom } from './room-home'

let number = 0

/** A person in an organization of their own, with their private room. */
export function newRoom(overrides: Partial<Caller> = {}) {
  const caller: Caller = {
    ...testCaller,
    organizationId: `org_rooms${++number}`,
    personId: `person${number}`,
    ...overrides,
  }
  const roomId = chiefRoomId(caller.organizationId, caller.personId)
  return roomSeenBy(caller, roomId)
}

export type RoomBench = ReturnType<typeof roomSeenBy>

/** A room as one caller reaches it: by operations, by sockets, and from inside as an agent's job does. */
export function roomSeenBy(caller: Caller, roomId: string) {
  const stub = () => roomNamed(env, roomId)
  const inside = <Result>(run: (room: TestRoom) => Result | Promise<Result>) => runInDurableObject(stub(), run)
  const perform = (operation: string, input: object = {}): Promise<Outcome> =>
    inside((room) => room.perform({ operation, input: { roomId, ...input }, caller }))
  const ask = async <Output = Message>(operation: string, input: object = {}): Promise<Output> => {
    const outcome = await perform(operation, input)
    if (outcome.status !== 'completed') throw new Error(`${operation}: ${JSON.stringify(outcome)}`)
    return outcome.output as Output
  }
  let keys = 0
  return {
    caller,
    roomId,
    stub,
    inside,
    perform,
    ask,
    say: (text: string, key = `key${++keys}`) => ask('message.send', { key, text }),
    history: (input: object = {}) => ask<{ messages: Message[]; more: boolean }>('room.history', input),
    /** What is shown, as `Author: text` lines. */
    shown: async () => (await ask<{ messages: Message[] }>('room.history')).messages.map(line),
    /** A whole reply by Chief, from beginning to end. */
    answer: (replyTo: string, ...texts: string[]) =>
      inside((room) => {
        const id = beginReply(room, { replyTo, author: chief })!
        for (const text of texts) appendText(room, id, text)
        finishReply(room, id, { status: 'complete' })
        return id
      }),
    begin: (replyTo: string, replyId?: string) =>
      inside((room) => beginReply(room, { replyTo, author: chief, replyId })),
    append: (id: string, text: string) => inside((room) => appendText(room, id, text)),
    part: (id: string, ...rest: [Parameters<typeof setPart>[2], Parameters<typeof setPart>[3]]) =>
      inside((room) => setPart(room, id, ...rest)),
    finish: (id: string, end: Parameters<typeof finishReply>[2] = { status: 'complete' }) =>
      inside((room) => finishReply(room, id, end)),
    connect: (known?: Timeline) => connect(stub(), caller, known),
  }
}

export const line = ({ author, parts }: Message) =>
  `${author.name}: ${parts.map((part) => (part.type === 'text' ? part.text : `[${part.type}]`)).join('')}`

/** A screen on a room's socket: it keeps every frame and follows them with the timeline that browsers use. */
export interface Screen {
  frames: ServerFrame[]
  timeline: Timeline
  tell(frame: ClientFrame | string): void
  hello(since?: number): Promise<Extract<ServerFrame, { type: 'welcome' }>>
  /** Waits until everything sent before has been answered. */
  settled(): Promise<Timeline>
  shown(): string[]
  close(): void
}

/** With a timeline from before, the screen comes back to it; say `hello` with its sequence. */
async function connect(stub: DurableObjectStub, caller: Caller, known = emptyTimeline): Promise<Screen> {
  const headers = { upgrade: 'websocket', [callerHeader]: JSON.stringify(caller) }
  const { status, webSocket } = await stub.fetch('http://room/', { headers })
  if (!webSocket) throw new Error(`refused with ${status}`)
  const socket = webSocket
  socket.accept()
  let open = true
  let welcomed = false
  const waiting: { fits: (text: string) => boolean; go: (text: string) => void }[] = []
  const screen: Screen = {
    frames: [],
    timeline: known,
    tell: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    async hello(since) {
      const answered = next('"type":"welcome"')
      screen.tell({ type: 'hello', version: protocolVersion, since })
      return JSON.parse(await answered)
    },
    async settled() {
      const key = crypto.randomUUID()
      const answered = next(key)
      screen.tell(`{"type":"nothing","key":"${key}"}`)
      await answered
      screen.frames = screen.frames.filter((frame) => frame.type !== 'error' || frame.key !== key)
      return screen.timeline
    },
    shown: () => screen.timeline.messages.map(line),
    close() {
      open = false
      socket.close()
    },
  }
  const next = (part: string) =>
    new Promise<string>((go) => void waiting.push({ fits: (text) => text.includes(part), go }))
  socket.addEventListener('message', ({ data }) => {
    const text = String(data)
    const frame = ServerFrame.parse(JSON.parse(text))
    if (!open) return
    welcomed ||= frame.type === 'welcome' || frame.type === 'reload'
    screen.frames.push(frame)
    if (welcomed) screen.timeline = applyFrame(screen.timeline, frame)
    const place = waiting.findIndex(({ fits }) => fits(text))
    if (place !== -1) waiting.splice(place, 1)[0]?.go(text)
  })
  return screen
}

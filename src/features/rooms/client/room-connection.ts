import { LiveSocket, type SocketState, type SocketSurroundings } from '../../../platform/browser/live-socket'
import type { Message } from '../message'
import { textOf } from '../message-text'
import type { ClientFrame } from '../protocol'
import type { MessagePage } from '../room'
import type { OutboxStore, Outgoing } from './outbox'
import { protocolVersion } from './protocol-version'
import { readServerFrame } from './read-frame'
import { addOlder, applyFrame, emptyTimeline, type Timeline } from './timeline'

/** All a screen needs to show a room. It is replaced, never changed, so that screens see what moved. */
export interface RoomState {
  timeline: Timeline
  /** Whether the room has said where the conversation stands. */
  known: boolean
  outgoing: Outgoing[]
  socket: SocketState
  /** A sentence about a connection that can't go on: another version, no access. */
  trouble: string | null
}

interface RoomConnectionOptions {
  url: string
  outbox: OutboxStore
  newKey?: () => string
  now?: () => string
  surroundings?: SocketSurroundings
}

/**
 * One open room, free of any framework: it follows the room's socket, keeps the timeline, and carries messages that wait
 * (offline, or while a reply runs) exactly once to the room.
 */
export class RoomConnection {
  private state: RoomState
  private readonly listeners = new Set<() => void>()
  private readonly socket: LiveSocket
  private readonly newKey: () => string
  private readonly now: () => string

  constructor(private readonly options: RoomConnectionOptions) {
    this.newKey = options.newKey ?? (() => crypto.randomUUID())
    this.now = options.now ?? (() => new Date().toISOString())
    this.state = {
      timeline: emptyTimeline,
      known: false,
      outgoing: options.outbox.read(),
      socket: 'connecting',
      trouble: null,
    }
    const listener = {
      opened: () => this.hello(),
      received: (text: string) => this.received(text),
      changed: (socket: SocketState) => this.update({ socket }),
    }
    this.socket = new LiveSocket(options.url, listener, options.surroundings)
  }

  connect = () => this.socket.connect()
  close = () => this.socket.close()
  hurry = () => this.socket.hurry()
  drop = () => this.socket.drop()
  read = () => this.state

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Sends a message, now or as soon as it can go. While a reply runs it queues, unless it is to go at once. */
  send(text: string, at: 'once' | 'turn' = 'turn') {
    const busy =
      streamingIn(this.state.timeline.messages) || this.state.outgoing.some(({ state }) => state === 'queued')
    const state = busy && at === 'turn' ? 'queued' : 'waiting'
    const outgoing: Outgoing = { key: this.newKey(), text, at: this.now(), state }
    this.keep([...this.state.outgoing, outgoing])
    if (state === 'waiting') this.carry(outgoing)
  }

  /** Sends a queued or refused message now. */
  sendNow(key: string) {
    const found = this.state.outgoing.find((message) => message.key === key)
    if (!found) return
    const next: Outgoing = { key, text: found.text, at: found.at, state: 'waiting' }
    this.keep(this.state.outgoing.map((message) => (message.key === key ? next : message)))
    this.carry(next)
  }

  /** Takes back a message that has not gone yet, and gives its text. */
  takeBack(key: string): string {
    const found = this.state.outgoing.find((message) => message.key === key)
    this.keep(this.state.outgoing.filter((message) => message.key !== key))
    return found?.text ?? ''
  }

  /** Stops a reply; `false` when nobody could be told. */
  stop = (messageId: string): boolean => this.say({ type: 'stop', messageId })

  /** Puts an older page of history in front. */
  older(page: MessagePage) {
    this.update({ timeline: addOlder(this.state.timeline, page) })
  }

  private hello() {
    const { known, timeline } = this.state
    this.say({ type: 'hello', version: protocolVersion, ...(known ? { since: timeline.sequence } : {}) })
  }

  /** Asks for everything again, keeping what is on screen until the answer comes. */
  private startOver() {
    this.state = { ...this.state, known: false }
    this.hello()
  }

  private received(text: string) {
    const frame = readServerFrame(text)
    if (!frame) return
    if (frame.type === 'error') return this.refused(frame.key, frame.error.message)
    if (frame.type === 'reload') return this.outdated(frame.reason)
    if (frame.type === 'ack') this.keep(this.state.outgoing.filter(({ key }) => key !== frame.key))
    if (frame.type === 'message' && frame.message.author.kind === 'person') this.landed(textOf(frame.message.parts))
    const timeline = applyFrame(this.state.timeline, frame)
    if (timeline.lost) return this.startOver()
    this.show(timeline, this.state.known || frame.type === 'welcome')
    if (frame.type === 'welcome') this.carryAll()
  }

  /** This page is older than the room: only loading it again helps, so nothing is tried any more. */
  private outdated(reason: string) {
    this.socket.close()
    this.update({ trouble: reason })
  }

  /** A message that shows in the conversation stops showing as outgoing, a moment before its ack. */
  private landed(text: string) {
    const at = this.state.outgoing.findIndex((message) => message.state === 'waiting' && message.text === text)
    const found = this.state.outgoing[at]
    if (found) this.keep(this.state.outgoing.with(at, { ...found, landed: true }))
  }

  private refused(key: string | undefined, error: string) {
    if (!key) return this.update({ trouble: error })
    this.keep(
      this.state.outgoing.map((message) => (message.key === key ? { ...message, state: 'refused', error } : message)),
    )
  }

  /** After a (re)connection everything unacknowledged goes again under its own key; the room answers each with one ack. */
  private carryAll() {
    for (const message of this.state.outgoing) if (message.state === 'waiting') this.carry(message)
  }

  private carry({ key, text }: Outgoing) {
    if (this.state.known) this.say({ type: 'send', key, text })
  }

  /** The first queued message goes when the reply before it has ended. */
  private release() {
    const { outgoing, timeline, known } = this.state
    const next = outgoing.find(({ state }) => state === 'queued')
    const idle = !streamingIn(timeline.messages) && outgoing.every(({ state }) => state !== 'waiting')
    if (next && idle && known && timeline.messages.at(-1)?.author.kind !== 'person') this.sendNow(next.key)
  }

  private show(timeline: Timeline, known: boolean) {
    this.update({ timeline, known, trouble: null })
    this.release()
  }

  private keep(outgoing: Outgoing[]) {
    this.options.outbox.write(outgoing)
    this.update({ outgoing })
  }

  private say(frame: ClientFrame): boolean {
    return this.socket.send(JSON.stringify(frame))
  }

  private update(change: Partial<RoomState>) {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

/** The reply being written now, if any. */
export const streamingIn = (messages: Message[]) => messages.findLast((message) => message.status === 'streaming')

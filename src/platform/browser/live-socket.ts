import { browserZone } from './perform'

/** What a live socket says of itself: `waiting` counts down to the next attempt. */
export type SocketState = 'connecting' | 'open' | 'waiting' | 'closed'

interface Listener {
  opened?: () => void
  received: (text: string) => void
  changed?: (state: SocketState) => void
}

export interface SocketLike {
  readyState: number
  send(text: string): void
  close(): void
  onopen: (() => void) | null
  onclose: (() => void) | null
  onmessage: ((event: { data: unknown }) => void) | null
}

/** What a live socket needs of its surroundings; tests give their own. */
export interface SocketSurroundings {
  open: (url: string) => SocketLike
  after: (milliseconds: number, act: () => unknown) => () => void
  every: (milliseconds: number, act: () => void) => () => void
  random: () => number
}

const browser: SocketSurroundings = {
  open: (url) => new WebSocket(url) as unknown as SocketLike,
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
  every: (milliseconds, act) => {
    const timer = setInterval(act, milliseconds)
    return () => clearInterval(timer)
  },
  random: Math.random,
}

const open = 1
const firstDelay = 300
const longestDelay = 15_000
const beat = 20_000
/** A line that is not there within this time counts as lost: in a tunnel an attempt may hang for minutes. */
export const patience = 10_000

/**
 * A socket that stays connected: after a loss it tries again, each time after twice as long (with a random part, so
 * that many clients do not come back at once), and at once when the browser says it is online again. A connection that
 * no longer answers (a laptop that slept, a network that changed) counts as lost.
 */
export class LiveSocket {
  private socket: SocketLike | null = null
  private attempts = 0
  private cancel: (() => void) | null = null
  private ended = false
  private silent = false
  private stopBeat: (() => void) | null = null

  constructor(
    private readonly url: string,
    private readonly listener: Listener,
    private readonly surroundings: SocketSurroundings = browser,
  ) {}

  connect() {
    this.cancel?.()
    this.cancel = null
    this.ended = false
    this.listener.changed?.('connecting')
    const socket = this.surroundings.open(this.url)
    this.socket = socket
    const giveUp = this.surroundings.after(patience, () => this.socket === socket && this.drop())
    socket.onopen = () => {
      giveUp()
      this.attempts = 0
      this.listener.changed?.('open')
      this.silent = false
      this.stopBeat = this.surroundings.every(beat, () => this.feelPulse(socket))
      this.listener.opened?.()
    }
    socket.onmessage = ({ data }) => {
      this.silent = false
      if (typeof data === 'string' && data !== 'pong') this.listener.received(data)
    }
    socket.onclose = () => {
      giveUp()
      if (this.socket === socket) this.lost()
    }
  }

  /** Counts the connection as lost without waiting for it to say so: the browser knows that the network went. */
  drop() {
    const { socket } = this
    if (!socket) return
    socket.close()
    if (this.socket === socket) this.lost()
  }

  /** Sends now, or says that it could not. */
  send(text: string): boolean {
    if (this.socket?.readyState !== open) return false
    this.socket.send(text)
    return true
  }

  /** Tries again without waiting: the network came back, the tab was shown. */
  hurry() {
    if (this.cancel) this.connect()
  }

  close() {
    this.ended = true
    this.cancel?.()
    this.cancel = null
    const socket = this.socket
    this.socket = null
    this.stopBeat?.()
    socket?.close()
    this.listener.changed?.('closed')
  }

  /** Homes answer `ping` without waking; nothing heard since the last one means that nobody is there. */
  private feelPulse(socket: SocketLike) {
    if (this.silent && this.socket === socket) return this.drop()
    this.silent = true
    this.send('ping')
  }

  private lost() {
    this.socket = null
    this.stopBeat?.()
    if (this.ended) return
    const delay = Math.min(firstDelay * 2 ** this.attempts, longestDelay) * (0.75 + this.surroundings.random() / 2)
    this.attempts += 1
    this.listener.changed?.('waiting')
    this.cancel = this.surroundings.after(delay, () => this.connect())
  }
}

/** The address of a socket on this page's own host; headers can't be sent, so the zone goes along here. */
export const socketUrl = (path: string) =>
  `${location.origin.replace(/^http/, 'ws')}${path}?zone=${encodeURIComponent(browserZone())}`

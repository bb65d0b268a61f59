import { Caller } from '../caller'
import { httpStatus, invalid, toErrorBody } from '../errors'
import type { HomeRuntime, SocketAttachment, SocketHandler } from '../operations/feature'
import type { Receipt } from '../operations/outcome'
import type { Judged } from '../operations/policy'
import { logBug } from '../telemetry/log'
import { clock, later } from '../time'

/** The header in which a door names the caller it has authenticated; doors drop it from what comes in from outside. */
export const callerHeader = 'adjutant-caller'

const largestFrame = 64 * 1024
/** How long a socket speaks for the caller it was opened by; then it connects again, and the door looks anew. */
const longestTrust = 15 * 60_000

/** A home's open sockets. They hibernate: who is connected is kept with the socket, not in memory. */
export class Sockets {
  constructor(
    private readonly ctx: DurableObjectState,
    private readonly runtime: HomeRuntime,
    private readonly handler: SocketHandler | undefined,
  ) {
    if (handler) ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  /** Answers an upgrade request of an authenticated caller; `authorize` throws where policy says no. */
  open(request: Request, authorize: (caller: Caller, judged: Judged) => void): Response {
    const caller = Caller.parse(JSON.parse(request.headers.get(callerHeader) ?? 'null'))
    try {
      if (!this.handler || request.headers.get('upgrade') !== 'websocket')
        throw invalid('socket.expected', 'Connect with a WebSocket here.')
      const title = 'Open a live connection'
      authorize(caller, { name: 'socket.open', title, home: 'any', effect: 'read', needs: this.handler.needs })
      const { 0: client, 1: server } = new WebSocketPair()
      const attachment: SocketAttachment = { caller, openedAt: clock.now() }
      this.ctx.acceptWebSocket(server)
      server.serializeAttachment(attachment)
      this.handler.opened?.(this.runtime, server, attachment, new URL(request.url).searchParams)
      return new Response(null, { status: 101, webSocket: client })
    } catch (error) {
      const body = toErrorBody(error, caller.correlationId)
      if (body.kind === 'internal') logBug('socket.broke', error, { correlationId: caller.correlationId })
      return Response.json({ ok: false, error: body }, { status: httpStatus[body.kind] })
    }
  }

  async received(socket: WebSocket, text: string | ArrayBuffer) {
    if (typeof text !== 'string' || text.length > largestFrame) return socket.close(1009, 'Send text of at most 64 kB.')
    const attachment = socket.deserializeAttachment() as SocketAttachment
    if (clock.now() > later(attachment.openedAt, longestTrust)) return socket.close(1012, 'Connect again.')
    try {
      await this.handler?.received(this.runtime, socket, attachment, text)
    } catch (error) {
      logBug('socket.broke', error, { correlationId: attachment.caller.correlationId })
      socket.close(1011, 'Something broke on our side. Connect again.')
    }
  }

  closed(socket: WebSocket) {
    this.handler?.closed?.(this.runtime, socket.deserializeAttachment() as SocketAttachment)
    socket.close()
  }

  /** Nobody is listened to any more. */
  close() {
    for (const socket of this.ctx.getWebSockets()) socket.close(1001, 'This is not there any more.')
  }

  receipt(receipt: Receipt) {
    if (this.handler?.receipts) this.broadcast({ type: 'receipt', receipt })
  }

  /** The frame is written once for all. A socket that is closing misses it and resumes when it is back. */
  broadcast(frame: object, to?: (attachment: SocketAttachment) => boolean) {
    const sockets = this.ctx.getWebSockets()
    if (sockets.length === 0) return
    const text = JSON.stringify(frame)
    for (const socket of sockets) {
      if (socket.readyState !== WebSocket.OPEN) continue
      if (!to || to(socket.deserializeAttachment() as SocketAttachment)) socket.send(text)
    }
  }
}

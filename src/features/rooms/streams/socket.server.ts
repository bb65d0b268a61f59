import { type ErrorBody, invalid, toErrorBody } from '../../../platform/errors'
import type { HomeRuntime, SocketAttachment, SocketHandler } from '../../../platform/operations/feature'
import { readMissed, readPage } from '../log/pages.server'
import { lastSequence } from '../log/rows.server'
import type { Message } from '../message'
import { type ClientFrame, protocolVersion, readClientFrame, type ServerFrame } from '../protocol'

type Hello = Extract<ClientFrame, { type: 'hello' }>
type Send = Extract<ClientFrame, { type: 'send' }>

const tell = (socket: WebSocket, frame: ServerFrame) => socket.send(JSON.stringify(frame))

/** Speaks the protocol of `docs/protocol.md` with a room's screens. What they ask for is performed like from any door. */
export const roomSocket: SocketHandler = {
  home: 'room',
  needs: 'room:read',
  async received(runtime, socket, { caller }, text) {
    const frame = readClientFrame(text)
    if (!frame) return tell(socket, { type: 'error', key: keyIn(text), error: malformed(caller.correlationId) })
    switch (frame.type) {
      case 'hello':
        return tell(socket, welcome(runtime, frame))
      case 'send':
        return tell(socket, await send(runtime, caller, frame))
      case 'stop': {
        const error = await perform(runtime, caller, 'message.stop', { messageId: frame.messageId })
        if (error.status === 'failed') tell(socket, { type: 'error', error: error.error })
      }
    }
  },
}

/** Exactly what a client missed, or the newest page if it had nothing or missed too much (rules R4 to R6). */
function welcome(runtime: HomeRuntime, { version, since }: Hello): ServerFrame {
  if (version !== protocolVersion)
    return { type: 'reload', reason: 'Adjutant has been updated. Load the page again to go on.' }
  const sequence = lastSequence(runtime.sql)
  const missed = since === undefined || since > sequence ? null : readMissed(runtime, since)
  const page = missed ? { fresh: false, messages: missed, more: false } : { fresh: true, ...readPage(runtime) }
  return { type: 'welcome', version: protocolVersion, sequence, ...page }
}

async function send(
  runtime: HomeRuntime,
  caller: SocketAttachment['caller'],
  { key, text }: Send,
): Promise<ServerFrame> {
  const outcome = await perform(runtime, caller, 'message.send', { key, text })
  if (outcome.status === 'failed') return { type: 'error', key, error: outcome.error }
  if (outcome.status !== 'completed') throw new Error(`A message can’t be ${outcome.status}.`)
  const { id, sequence } = outcome.output as Message
  return { type: 'ack', key, messageId: id, sequence }
}

const perform = (runtime: HomeRuntime, caller: SocketAttachment['caller'], operation: string, input: object) =>
  runtime.perform({ operation, input: { roomId: runtime.address.name, ...input }, caller })

const malformed = (correlationId: string): ErrorBody =>
  toErrorBody(invalid('frame.invalid', 'This is not a message of the protocol, or it is too long.'), correlationId)

/** So that a client learns which of its messages was refused. */
function keyIn(text: string): string | undefined {
  const key = /"key"\s*:\s*"([^"\\]{1,100})"/.exec(text)?.[1]
  return key
}

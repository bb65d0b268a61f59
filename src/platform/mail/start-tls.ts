import type { Duplex } from 'node:stream'
import { refused, tryLater } from './failure'
import { streamOf } from './socket-stream'

const longestReply = 20_000
const hello = 'EHLO [127.0.0.1]'

/**
 * Begins a conversation in the open and turns it to TLS (RFC 3207), which only the runtime can do for its sockets. What
 * was said until then counts for nothing: the stream begins with a greeting again. A server without TLS is refused.
 */
export async function startTls(socket: Socket, host: string): Promise<Duplex> {
  await socket.opened
  const reader = socket.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const writer = socket.writable.getWriter()
  const reply = replies(reader, host)
  const say = (line: string) => writer.write(new TextEncoder().encode(`${line}\r\n`))
  expect(await reply(), /^220/, host)
  await say(hello)
  const offered = expect(await reply(), /^250/, host)
  if (!/^250[ -]STARTTLS\s*$/im.test(offered)) throw refused(host, 'it does not offer TLS at this port')
  await say('STARTTLS')
  expect(await reply(), /^220/, host)
  reader.releaseLock()
  writer.releaseLock()
  const secured = socket.startTls()
  await secured.opened
  return streamOf(secured, '220 secured\r\n')
}

function expect(reply: string, wanted: RegExp, host: string): string {
  if (wanted.test(reply)) return reply
  throw /^5/.test(reply) ? refused(host, reply.trim()) : tryLater(host, `can’t take mail now: ${reply.trim()}`)
}

/** Reads one reply at a time, also one of several lines. Anything said beyond a reply before TLS is a forgery. */
function replies(reader: ReadableStreamDefaultReader<Uint8Array>, host: string): () => Promise<string> {
  const decoder = new TextDecoder()
  return async () => {
    let text = ''
    while (!/^\d{3}(?: [^\n]*)?\r?\n/m.test(text)) {
      const { value, done } = await reader.read()
      if (done) throw tryLater(host, 'hung up')
      text += decoder.decode(value, { stream: true })
      if (text.length > longestReply) throw refused(host, 'it talks without end')
    }
    const end = /^\d{3}(?: [^\n]*)?\r?\n/m.exec(text)!
    if (text.length > end.index + end[0].length) throw refused(host, 'it said more than it was asked')
    return text
  }
}

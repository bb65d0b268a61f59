import { Duplex } from 'node:stream'

/**
 * A socket of the runtime as the stream of Node that mail libraries speak through. `before` is what it gives first, as
 * though the other side had said it.
 */
export function streamOf(socket: Socket, before = ''): Duplex {
  const reader = socket.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const writer = socket.writable.getWriter()
  let timer: ReturnType<typeof setTimeout> | undefined
  let [patience, ended] = [0, false]
  const wound = () => {
    clearTimeout(timer)
    if (patience > 0 && !ended) timer = setTimeout(() => stream.emit('timeout'), patience)
  }
  const stream: Duplex = new Duplex({
    allowHalfOpen: false,
    read() {
      reader.read().then(
        ({ value, done }) => {
          wound()
          stream.push(done ? null : Buffer.from(value))
        },
        (error: Error) => stream.destroy(error),
      )
    },
    write(chunk: Uint8Array, _encoding, done) {
      wound()
      writer.write(new Uint8Array(chunk)).then(() => done(), done)
    },
    final(done) {
      writer.close().then(() => done(), done)
    },
    destroy(error, done) {
      ended = true
      clearTimeout(timer)
      socket.close().then(
        () => done(error),
        () => done(error),
      )
    },
  })
  if (before !== '') stream.push(Buffer.from(before))
  return Object.assign(stream, {
    setTimeout(milliseconds: number) {
      patience = milliseconds
      wound()
      return stream
    },
  })
}

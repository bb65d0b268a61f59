import { describe, expect, it } from 'vitest'
import type { Outgoing } from '../../../src/features/rooms/client/outbox'
import { protocolVersion } from '../../../src/features/rooms/client/protocol-version'
import { RoomConnection } from '../../../src/features/rooms/client/room-connection'
import { fakeSurroundings, newMessage } from './fake-socket'

function newRoom(kept: Outgoing[] = []) {
  const fake = fakeSurroundings()
  const stored = { messages: kept }
  const outbox = {
    read: () => stored.messages,
    write(messages: Outgoing[]) {
      stored.messages = messages
    },
  }
  let keys = 0
  const room = new RoomConnection({
    url: 'ws://test/room',
    outbox,
    surroundings: fake.surroundings,
    newKey: () => `key-${++keys}`,
    now: () => '2026-11-20T09:00:00.000Z',
  })
  room.connect()
  const welcome = (sequence = 0, messages = [] as ReturnType<typeof newMessage>[]) => {
    fake.last().open()
    fake.last().say({ type: 'welcome', version: 1, sequence, messages, more: false, fresh: true })
  }
  return { room, fake, stored, welcome }
}
const sends = (sent: { type: string }[]) => sent.filter(({ type }) => type === 'send')

describe('a room connection', () => {
  it('goes on after a loss from the last sequence it saw, waiting longer each time', () => {
    const { fake, welcome } = newRoom()
    welcome(2, [newMessage(1), newMessage(2)])
    expect(fake.last().sent[0]).toEqual({ type: 'hello', version: protocolVersion })
    fake.last().drop()
    fake.retry()
    fake.last().drop()
    fake.retry()
    fake.last().open()
    expect(fake.last().sent[0]).toEqual({ type: 'hello', version: protocolVersion, since: 2 })
    expect(fake.waits).toEqual([300, 600])
  })

  it('leaves a connection that no longer answers, and goes on over another', () => {
    const { room, fake, welcome } = newRoom()
    welcome()
    fake.beat()
    fake.last().onmessage?.({ data: 'pong' })
    fake.beat()
    expect(room.read().socket).toBe('open')
    fake.beat()
    expect(room.read().socket).toBe('waiting')
    fake.retry()
    fake.last().open()
    expect(room.read().socket).toBe('open')
  })

  it('gives up an attempt that hangs, and counts as lost what the browser says is gone', () => {
    const { room, fake, welcome } = newRoom()
    fake.runOut()
    expect(room.read().socket).toBe('waiting')
    fake.retry()
    welcome()
    fake.runOut()
    expect(room.read().socket).toBe('open')
    room.drop()
    expect(room.read().socket).toBe('waiting')
  })

  it('keeps what is written offline, marked, and sends it under one key until it is acknowledged', () => {
    const { room, fake, stored, welcome } = newRoom()
    room.send('first')
    room.send('second')
    expect(room.read().outgoing.map(({ text, state }) => [text, state])).toEqual([
      ['first', 'waiting'],
      ['second', 'waiting'],
    ])
    expect(stored.messages).toHaveLength(2)
    welcome()
    expect(sends(fake.last().sent)).toEqual([
      { type: 'send', key: 'key-1', text: 'first' },
      { type: 'send', key: 'key-2', text: 'second' },
    ])
    fake.last().say({ type: 'ack', key: 'key-1', messageId: 'msg_1', sequence: 1 })
    fake.last().drop()
    fake.retry()
    welcome(1, [newMessage(1)])
    expect(sends(fake.last().sent)).toEqual([{ type: 'send', key: 'key-2', text: 'second' }])
    fake.last().say({ type: 'ack', key: 'key-2', messageId: 'msg_2', sequence: 2 })
    expect(stored.messages).toEqual([])
  })

  it('carries what an earlier page left behind', () => {
    const { fake, welcome } = newRoom([
      { key: 'old', text: 'from before the reload', at: '2026-11-20T08:00:00.000Z', state: 'waiting' },
    ])
    welcome()
    expect(sends(fake.last().sent)).toEqual([{ type: 'send', key: 'old', text: 'from before the reload' }])
  })

  it('queues what is written while a reply runs, and sends it when the reply has ended', () => {
    const { room, fake, welcome } = newRoom()
    welcome(2, [newMessage(1), newMessage(2, { status: 'streaming' })])
    room.send('and then?')
    expect(room.read().outgoing[0]?.state).toBe('queued')
    expect(sends(fake.last().sent)).toEqual([])
    fake.last().say({ type: 'message', sequence: 3, message: newMessage(2) })
    expect(sends(fake.last().sent)).toEqual([{ type: 'send', key: 'key-1', text: 'and then?' }])
  })

  it('can take a queued message back, or send it at once', () => {
    const { room, fake, welcome } = newRoom()
    welcome(2, [newMessage(1), newMessage(2, { status: 'streaming' })])
    room.send('one')
    room.send('two')
    expect(room.takeBack('key-1')).toBe('one')
    room.sendNow('key-2')
    expect(sends(fake.last().sent)).toEqual([{ type: 'send', key: 'key-2', text: 'two' }])
  })

  it('asks again from the start when it finds a gap, and shows what it knew until the answer comes', () => {
    const { room, fake, welcome } = newRoom()
    welcome(2, [newMessage(1), newMessage(2, { status: 'streaming', parts: [] })])
    fake.last().say({ type: 'delta', messageId: 'msg_2', part: 0, offset: 7, text: 'late' })
    expect(fake.last().sent.at(-1)).toEqual({ type: 'hello', version: protocolVersion })
    expect(room.read().timeline.messages).toHaveLength(2)
    fake.last().say({
      type: 'welcome',
      version: 1,
      sequence: 2,
      messages: [newMessage(1), newMessage(2)],
      more: false,
      fresh: true,
    })
    expect(room.read().timeline.messages.map(({ status }) => status)).toEqual(['complete', 'complete'])
  })

  it('marks a message the room refused, with the reason, and does not send it again by itself', () => {
    const { room, fake, welcome } = newRoom()
    welcome()
    room.send('x')
    const error = { kind: 'limited', code: 'room.full', message: 'Wait a moment.' } as const
    fake.last().say({ type: 'error', key: 'key-1', error })
    expect(room.read().outgoing[0]).toMatchObject({ state: 'refused', error: 'Wait a moment.' })
    fake.last().drop()
    fake.retry()
    welcome()
    expect(sends(fake.last().sent)).toEqual([])
  })

  it('ignores frames it does not know', () => {
    const { room, fake, welcome } = newRoom()
    welcome()
    fake.last().onmessage?.({ data: '{"type":"confetti"}' })
    fake.last().onmessage?.({ data: 'not json' })
    expect(room.read().trouble).toBeNull()
  })
})

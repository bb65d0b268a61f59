import { evictDurableObject } from 'cloudflare:test'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newRoom } from '../../../../tests/support/rooms'
import { appendText, beginReply } from '../replies.server'
import { chief } from '../room'

it('R1 a message keeps its sequence, and each change to it takes the next place of the log', async () => {
  const room = newRoom()
  const screen = await room.connect()
  await screen.hello()
  const question = await room.say('Anything new?')
  const replyId = (await room.begin(question.id))!
  await room.append(replyId, 'Yes.')
  await room.finish(replyId)
  await room.part(replyId, 'new', { type: 'receipt', receiptId: 'op_1', home: 'person' })
  await room.say('Good.')
  const { messages } = await screen.settled()
  const places = screen.frames.flatMap((frame) =>
    'sequence' in frame && frame.type !== 'welcome' ? frame.sequence : [],
  )
  expect(places).toEqual([1, 2, 3, 4, 5])
  expect(messages.map(({ sequence }) => sequence)).toEqual([1, 2, 5])
})

it('R2 a message is acknowledged with its sequence, and its key said again with the same ack', async () => {
  const room = newRoom()
  const screen = await room.connect()
  await screen.hello()
  for (const key of ['a', 'b', 'a', 'a']) screen.tell({ type: 'send', key, text: `Message ${key}` })
  await screen.settled()
  const acks = screen.frames.filter((frame) => frame.type === 'ack')
  expect(acks.map(({ key, sequence }) => [key, sequence])).toEqual([
    ['a', 1],
    ['b', 2],
    ['a', 1],
    ['a', 1],
  ])
  expect(new Set(acks.map(({ messageId }) => messageId)).size).toBe(2)
  expect(screen.shown()).toEqual(['Ada: Message a', 'Ada: Message b'])
  expect(await room.shown()).toEqual(screen.shown())
})

it('R2 the ack comes after the message itself, which every screen gets', async () => {
  const room = newRoom()
  const [one, two] = [await room.connect(), await room.connect()]
  await Promise.all([one.hello(), two.hello()])
  one.tell({ type: 'send', key: 'a', text: 'Hello' })
  await one.settled()
  await two.settled()
  expect(one.frames.map(({ type }) => type)).toEqual(['welcome', 'message', 'ack'])
  expect(two.frames.map(({ type }) => type)).toEqual(['welcome', 'message'])
})

it('R4 a client of another version is told to reload', async () => {
  const room = newRoom()
  const screen = await room.connect()
  screen.tell({ type: 'hello', version: 99 })
  await screen.settled()
  expect(screen.frames).toEqual([{ type: 'reload', reason: expect.stringContaining('updated') }])
})

it('R5 whoever comes back gets exactly what was posted or has changed since', async () => {
  const room = newRoom()
  const first = await room.say('One')
  const replyId = (await room.begin(first.id))!
  const screen = await room.connect()
  const { sequence } = await screen.hello()
  screen.close()
  await room.append(replyId, 'Yes.')
  await room.finish(replyId)
  await room.say('Two')
  const back = await room.connect()
  const welcome = await back.hello(sequence)
  expect(welcome.fresh).toBe(false)
  expect(welcome.messages).toEqual((await room.history()).messages.slice(1))
  const again = await room.connect()
  expect((await again.hello(welcome.sequence)).messages).toEqual([])
})

it('R6 who comes first, missed too much or another branch, or knows a place that is not there, gets the newest page', async () => {
  const room = newRoom()
  for (let n = 0; n < 60; n++) await room.say(`Message ${n}`)
  const screen = await room.connect()
  const page = await room.history()
  expect(await screen.hello()).toMatchObject({ fresh: true, sequence: 60, ...page })
  expect(await screen.hello(61)).toMatchObject({ fresh: true })
  expect(await screen.hello(60)).toMatchObject({ fresh: false, messages: [] })
  const newest = page.messages.at(-1)!
  await room.ask('message.resend', { messageId: newest.id, key: 'e', text: 'Edited' })
  expect(await screen.hello(60)).toMatchObject({ fresh: true })
  for (let n = 0; n < 201; n++) await room.say(`More ${n}`)
  expect(await screen.hello(62)).toMatchObject({ fresh: true, more: true })
  expect(await screen.hello(70)).toMatchObject({ fresh: false })
})

it('R7 what is no frame is answered with an error and its key, and changes nothing', async () => {
  const room = newRoom()
  const screen = await room.connect()
  await screen.hello()
  const bad = [
    'not json',
    '[]',
    'null',
    '{"type":"send"}',
    '{"type":"send","key":"k1","text":""}',
    JSON.stringify({ type: 'send', key: 'k2', text: 'x'.repeat(40_000) }),
    '{"type":"hello","version":"1"}',
    '{"type":"stop","messageId":"../../etc"}',
    '{"type":"__proto__","__proto__":{"type":"send"}}',
  ]
  for (const text of bad) screen.tell(text)
  await screen.settled()
  const errors = screen.frames.filter((frame) => frame.type === 'error')
  expect(errors).toHaveLength(bad.length)
  expect(errors.map(({ key }) => key).filter(Boolean)).toEqual(['k1', 'k2'])
  expect(errors.every(({ error }) => error.kind === 'invalid')).toBe(true)
  expect(await room.shown()).toEqual([])
})

it('R7 nothing that is sent to a room breaks its connection or writes into it', async () => {
  const room = newRoom()
  const screen = await room.connect()
  await screen.hello()
  const almost = fc.record(
    {
      type: fc.constantFrom('hello', 'stop', 'send', 'welcome', 'constructor'),
      version: fc.anything(),
      since: fc.oneof(fc.integer(), fc.anything()),
      key: fc.oneof(fc.constant(''), fc.anything()),
      messageId: fc.oneof(fc.string(), fc.anything()),
    },
    { requiredKeys: ['type'] },
  )
  const texts = fc.sample(fc.oneof(fc.string(), fc.jsonValue(), almost), { numRuns: 400, seed: 1 })
  for (const text of texts) screen.tell(typeof text === 'string' ? text : JSON.stringify(text))
  await screen.settled()
  expect(screen.frames.filter(({ type }) => type === 'error').length).toBeGreaterThan(300)
  expect(JSON.stringify(screen.frames)).not.toContain('"kind":"internal"')
  expect(await room.shown()).toEqual([])
})

it('R12 R13 a late joiner gets what was written so far and then deltas that fit, down to the last unit', async () => {
  const room = newRoom()
  const question = await room.say('Tell me')
  const early = await room.connect()
  await early.hello()
  const replyId = (await room.begin(question.id))!
  await room.append(replyId, 'Ein Stück 🥐 ')
  const late = await room.connect()
  const welcome = await late.hello()
  expect(welcome.messages.at(-1)).toMatchObject({ status: 'streaming', parts: [{ text: 'Ein Stück 🥐 ' }] })
  await room.append(replyId, 'Kuchen ')
  await room.append(replyId, 'für Ada.')
  await room.finish(replyId)
  for (const screen of [early, late]) {
    const timeline = await screen.settled()
    expect(timeline.lost).toBe(false)
    expect(timeline.messages).toEqual((await room.history()).messages)
  }
  expect(late.frames.filter((frame) => frame.type === 'delta').map(({ offset }) => offset)).toEqual([13, 20])
  expect(early.frames.some((frame) => frame.type === 'message' && frame.sequence > welcome.sequence)).toBe(false)
})

it('sockets outlive their object: after an eviction the same connection goes on', async () => {
  const room = newRoom()
  const screen = await room.connect()
  await screen.hello()
  await evictDurableObject(room.stub())
  screen.tell({ type: 'send', key: 'a', text: 'Still here' })
  await screen.settled()
  expect(screen.shown()).toEqual(['Ada: Still here'])
})

it('Stop over the socket reaches the writer, and a reply that is not there is an error', async () => {
  const room = newRoom()
  const question = await room.say('Go on')
  const screen = await room.connect()
  await screen.hello()
  const replyId = await room.inside((home) => {
    const id = beginReply(home, { replyTo: question.id, author: chief })!
    appendText(home, id, 'On and on')
    return id
  })
  screen.tell({ type: 'stop', messageId: replyId })
  screen.tell({ type: 'stop', messageId: 'msg_0' })
  await screen.settled()
  expect(screen.frames.filter(({ type }) => type === 'error')).toMatchObject([{ error: { code: 'message.missing' } }])
})

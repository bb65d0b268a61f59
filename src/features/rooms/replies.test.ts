import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { afterEach, expect, it, vi } from 'vitest'
import { newRoom, type RoomBench } from '../../../tests/support/rooms'
import { clock } from '../../platform/time'
import { conversation, stopSignal } from './replies.server'
import { chief } from './room'

afterEach(() => vi.restoreAllMocks())

let now = Date.parse('2026-11-20T09:00:00.000Z')
const pass = (milliseconds: number) => {
  now += milliseconds
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(now).toISOString())
}

const rows = (room: RoomBench, query: string) =>
  runInDurableObject(room.stub(), (_room, { storage }) => storage.sql.exec(query).toArray())
const saved = async (room: RoomBench) =>
  (await rows(room, 'SELECT content FROM checkpoints ORDER BY number')).map(({ content }) => content)
const last = async (room: RoomBench) => (await room.history()).messages.at(-1)!

async function streaming() {
  const room = newRoom()
  pass(0)
  const question = await room.say('Tell me more')
  const replyId = (await room.begin(question.id))!
  return { room, question, replyId }
}

it('R12 text is saved at most twice a second, only ever added to, and gone from the checkpoints at the end', async () => {
  const { room, replyId } = await streaming()
  for (let n = 0; n < 100; n++) {
    pass(20)
    await room.append(replyId, `${n} `)
  }
  const pieces = await saved(room)
  expect(pieces.length).toBeLessThanOrEqual(4)
  const whole = Array.from({ length: 100 }, (_, n) => `${n} `).join('')
  expect(whole.startsWith(pieces.join(''))).toBe(true)
  await room.finish(replyId)
  expect(await saved(room)).toEqual([])
  expect((await last(room)).parts).toEqual([{ type: 'text', text: whole }])
})

it('R12 a character that two deltas share is saved whole', async () => {
  const { room, replyId } = await streaming()
  const croissant = '🥐'
  for (const half of ['Un ', croissant.slice(0, 1), croissant.slice(1), ' chaud']) {
    pass(600)
    await room.append(replyId, half)
  }
  await evictDurableObject(room.stub())
  expect((await last(room)).parts).toEqual([{ type: 'text', text: 'Un 🥐 chaud' }])
})

it('R9 steps and receipts keep their place among the text, and a receipt named twice stands once', async () => {
  const { room, replyId } = await streaming()
  await room.append(replyId, 'Let me see. ')
  const step = { type: 'step' as const, id: 's', text: 'Checking your tasks', status: 'running' as const }
  const place = await room.part(replyId, 'new', step)
  const receipt = { type: 'receipt' as const, receiptId: 'op_1', home: 'person' }
  expect(await room.part(replyId, 'new', receipt)).toBe(2)
  await room.append(replyId, 'Done.')
  await room.part(replyId, place, { ...step, status: 'done' })
  await room.append(replyId, ' Really.')
  expect(await room.part(replyId, 'new', receipt)).toBe(2)
  const parts = [
    { type: 'text', text: 'Let me see. ' },
    { ...step, status: 'done' },
    receipt,
    { type: 'text', text: 'Done. Really.' },
  ]
  expect((await last(room)).parts).toEqual(parts)
  await room.finish(replyId)
  expect((await last(room)).parts).toEqual(parts)
})

it('R14 a reply whose object died is interrupted with what was saved, never endlessly streaming', async () => {
  const { room, replyId } = await streaming()
  pass(600)
  await room.append(replyId, 'Saved. ')
  await room.append(replyId, 'Lost.')
  await evictDurableObject(room.stub())
  expect(await last(room)).toMatchObject({
    id: replyId,
    status: 'interrupted',
    error: 'This reply was cut off before it was finished.',
    parts: [{ type: 'text', text: 'Saved. ' }],
  })
})

it('R14 a job that starts again gets the same reply, without its text and with its receipts', async () => {
  const { room, question, replyId } = await streaming()
  await room.append(replyId, 'Half a')
  await room.part(replyId, 'new', { type: 'receipt', receiptId: 'op_1', home: 'person' })
  await evictDurableObject(room.stub())
  expect(await room.begin(question.id)).toBe(replyId)
  expect(await last(room)).toMatchObject({ status: 'streaming', parts: [{ type: 'receipt' }] })
  await room.append(replyId, 'Whole.')
  await room.finish(replyId)
  expect(await last(room)).toMatchObject({
    status: 'complete',
    parts: [{ type: 'receipt' }, { type: 'text', text: 'Whole.' }],
  })
  expect(await room.begin(question.id)).toBeNull()
  expect(await room.shown()).toHaveLength(2)
})

it('R16 Retry writes an interrupted or failed reply again in its place', async () => {
  const { room, question, replyId } = await streaming()
  await room.append(replyId, 'Hm')
  expect(await room.perform('message.retry', { messageId: replyId })).toMatchObject({
    error: { code: 'reply.streaming' },
  })
  await room.finish(replyId, { status: 'failed', error: 'No model answered in time.' })
  expect(await last(room)).toMatchObject({
    status: 'failed',
    error: 'No model answered in time.',
    parts: [{ text: 'Hm' }],
  })
  const retried = await room.ask('message.retry', { messageId: replyId })
  expect(retried).toMatchObject({ id: replyId, status: 'streaming', error: null, parts: [] })
  expect(await room.begin(question.id, replyId)).toBe(replyId)
  await room.append(replyId, 'Here.')
  await room.finish(replyId)
  expect(await room.shown()).toEqual(['Ada: Tell me more', 'Chief: Here.'])
  expect((await room.ask<{ messages: unknown[] }>('message.search', { query: 'hm' })).messages).toEqual([])
})

it('R17 Stop aborts the writer, and one that takes over later is aborted from the start', async () => {
  const { room, question, replyId } = await streaming()
  const aborted = room.inside(
    (home) => new Promise((heard) => stopSignal(home, replyId).addEventListener('abort', () => heard('stopped'))),
  )
  await room.perform('message.stop', { messageId: replyId })
  expect(await aborted).toBe('stopped')
  expect(await last(room)).toMatchObject({ status: 'streaming' })

  const { room: other, question: asked, replyId: second } = await streaming()
  await other.ask('message.stop', { messageId: second })
  await evictDurableObject(other.stub())
  expect(await other.begin(asked.id)).toBe(second)
  expect(await other.inside((home) => stopSignal(home, second).aborted)).toBe(true)
  await room.finish(replyId, { status: 'stopped' })
  expect(await room.begin(question.id)).toBeNull()
})

it('R17 a reply that nobody writes is stopped at once, and a previewed Stop stops nothing', async () => {
  const { room, replyId } = await streaming()
  const signal = await room.inside(async (home) => {
    const watched = stopSignal(home, replyId)
    const input = { roomId: room.roomId, messageId: replyId }
    await home.perform({ operation: 'message.stop', input, caller: room.caller, mode: 'preview' })
    return watched.aborted
  })
  expect(signal).toBe(false)
  await evictDurableObject(room.stub())
  await room.ask('message.stop', { messageId: replyId })
  expect(await last(room)).toMatchObject({ status: 'stopped', error: null })
})

it('an edit stops the reply to the message as it was', async () => {
  const { room, question, replyId } = await streaming()
  const aborted = room.inside((home) => {
    const signal = stopSignal(home, replyId)
    return new Promise((heard) => signal.addEventListener('abort', () => heard(true)))
  })
  await room.ask('message.resend', { messageId: question.id, key: 'e', text: 'Tell me less' })
  expect(await aborted).toBe(true)
})

it('what is decided after a reply ended changes its part and nothing else', async () => {
  const { room, replyId } = await streaming()
  const waiting = { type: 'approval' as const, receiptId: 'op_2', home: 'person', reason: 'It deletes something.' }
  await room.part(replyId, 'new', waiting)
  await room.finish(replyId)
  await room.part(replyId, 'new', { type: 'receipt', receiptId: 'op_2', home: 'person' })
  expect((await last(room)).parts).toEqual([waiting, { type: 'receipt', receiptId: 'op_2', home: 'person' }])
})

it('a prompt has the shown branch up to the message it answers, each reply after its question', async () => {
  const room = newRoom()
  const one = await room.say('One')
  const two = await room.say('Two')
  await room.answer(one.id, 'Reply to one')
  await room.answer(two.id, 'Reply to two')
  const texts = async (upTo: string, limit = 20) =>
    (await room.inside((home) => conversation(home, upTo, limit))).map(({ parts }) =>
      parts[0]?.type === 'text' ? parts[0].text : '',
    )
  expect(await texts(two.id)).toEqual(['One', 'Reply to one', 'Two'])
  expect(await texts(two.id, 1)).toEqual(['Reply to one', 'Two'])
  const three = await room.say('Three')
  expect(await texts(three.id)).toEqual(['One', 'Reply to one', 'Two', 'Reply to two', 'Three'])
  expect(chief.id).toBe('chief')
})

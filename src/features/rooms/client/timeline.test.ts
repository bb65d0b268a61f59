import { expect, it } from 'vitest'
import type { Message } from '../message'
import { addOlder, applyFrame, emptyTimeline, type Timeline } from './timeline'

const message = (sequence: number, text = `Message ${sequence}`): Message => ({
  id: `msg_${sequence}`,
  roomId: 'room_1',
  sequence,
  parentId: null,
  author: { kind: 'agent', id: 'chief', name: 'Chief' },
  at: '2026-11-20T09:00:00.000Z',
  editedAt: null,
  status: 'streaming',
  error: null,
  parts: [{ type: 'text', text }],
  answer: null,
  versions: [`msg_${sequence}`],
})
const holding = (...sequences: number[]): Timeline => ({
  ...emptyTimeline,
  sequence: Math.max(...sequences),
  messages: sequences.map((sequence) => message(sequence)),
  more: true,
})
const sequences = (timeline: Timeline) => timeline.messages.map(({ sequence }) => sequence)
const delta = (offset: number, text: string, part = 0) => ({
  type: 'delta' as const,
  messageId: 'msg_5',
  part,
  offset,
  text,
})

it('R8 a message takes its place in the order, and one older than the page held is left to paging', () => {
  const timeline = applyFrame(holding(4, 6), { type: 'message', sequence: 9, message: message(5) })
  expect(sequences(timeline)).toEqual([4, 5, 6])
  expect(timeline.sequence).toBe(9)
  expect(sequences(applyFrame(timeline, { type: 'message', sequence: 10, message: message(3) }))).toEqual([4, 5, 6])
  const whole = { ...timeline, more: false }
  expect(sequences(applyFrame(whole, { type: 'message', sequence: 10, message: message(3) }))).toEqual([3, 4, 5, 6])
})

it('R11 a branch replaces what comes from its place on, or everything where there is a gap', () => {
  const branch = { type: 'branch' as const, sequence: 20, from: 6, messages: [message(20)], more: false, older: true }
  expect(applyFrame(holding(4, 5, 6, 7), branch)).toMatchObject({ sequence: 20, more: true })
  expect(sequences(applyFrame(holding(4, 5, 6, 7), branch))).toEqual([4, 5, 20])
  expect(sequences(applyFrame(holding(4, 5, 6, 7), { ...branch, more: true }))).toEqual([20])
  expect(applyFrame(holding(7, 8), { ...branch, older: false })).toMatchObject({ more: false })
  expect(applyFrame(holding(7, 8), branch)).toMatchObject({ more: true })
})

it('R13 a delta continues at its offset, skips what is there, and past the end says that it is lost', () => {
  const text = (timeline: Timeline) => timeline.messages[0]?.parts[0]
  const start: Timeline = { ...emptyTimeline, messages: [{ ...message(5), parts: [{ type: 'text', text: 'Hello' }] }] }
  expect(text(applyFrame(start, delta(5, ' you')))).toEqual({ type: 'text', text: 'Hello you' })
  expect(text(applyFrame(start, delta(3, 'lo you')))).toEqual({ type: 'text', text: 'Hello you' })
  expect(text(applyFrame(start, delta(0, 'Hel')))).toEqual({ type: 'text', text: 'Hello' })
  expect(applyFrame(start, delta(6, 'x')).lost).toBe(true)
  expect(applyFrame(start, delta(0, 'New part', 1)).messages[0]?.parts).toHaveLength(2)
  expect(applyFrame(start, delta(1, 'x', 1)).lost).toBe(true)
  expect(applyFrame(start, delta(0, 'x', 3)).lost).toBe(true)
  expect(applyFrame(start, { ...delta(0, 'x'), messageId: 'msg_unknown' })).toBe(start)
})

it('R3 an older page goes in front once, however often it comes', () => {
  const page = { messages: [message(1), message(2), message(4)], more: false }
  const timeline = addOlder(holding(4, 5), page)
  expect(sequences(timeline)).toEqual([1, 2, 4, 5])
  expect(sequences(addOlder(timeline, page))).toEqual([1, 2, 4, 5])
  expect(timeline.more).toBe(false)
})

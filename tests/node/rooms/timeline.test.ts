import { describe, expect, it } from 'vitest'
import { applyFrame, emptyTimeline, type Timeline } from '../../../src/features/rooms/client/timeline'
import type { ServerFrame } from '../../../src/features/rooms/protocol'
import { newMessage } from './fake-socket'

const timelineAfter = (...frames: ServerFrame[]) =>
  frames.reduce<Timeline | 'gap'>(
    (timeline, frame) => (timeline === 'gap' ? timeline : applyFrame(timeline, frame)),
    emptyTimeline,
  )
const textOf = (timeline: Timeline | 'gap', at = -1) =>
  timeline === 'gap' ? timeline : timeline.messages.at(at)?.parts
const streaming = newMessage(2, { status: 'streaming', parts: [] })

describe('a timeline', () => {
  it('puts deltas together in order of their offsets, and ignores what it knows already', () => {
    const timeline = timelineAfter(
      { type: 'message', sequence: 2, message: streaming },
      { type: 'delta', messageId: 'msg_2', part: 0, offset: 0, text: 'Done' },
      { type: 'delta', messageId: 'msg_2', part: 0, offset: 0, text: 'Done' },
      { type: 'delta', messageId: 'msg_2', part: 0, offset: 2, text: 'ne. It is' },
    )
    expect(textOf(timeline)).toEqual([{ type: 'text', text: 'Done. It is' }])
  })

  it('says that there is a gap when text before a delta is missing', () => {
    expect(
      timelineAfter(
        { type: 'message', sequence: 2, message: streaming },
        { type: 'delta', messageId: 'msg_2', part: 0, offset: 4, text: '!' },
      ),
    ).toBe('gap')
    expect(timelineAfter({ type: 'delta', messageId: 'msg_9', part: 0, offset: 0, text: 'lost' })).toBe('gap')
  })

  it('puts steps and receipts where they appeared, and updates them in place', () => {
    const timeline = timelineAfter(
      { type: 'message', sequence: 2, message: streaming },
      {
        type: 'part',
        messageId: 'msg_2',
        index: 0,
        part: { type: 'step', id: 'a', text: 'Looking', status: 'running' },
      },
      { type: 'part', messageId: 'msg_2', index: 1, part: { type: 'receipt', receiptId: 'op_1', home: 'person' } },
      { type: 'part', messageId: 'msg_2', index: 0, part: { type: 'step', id: 'a', text: 'Looked', status: 'done' } },
    )
    expect(textOf(timeline)).toEqual([
      { type: 'step', id: 'a', text: 'Looked', status: 'done' },
      { type: 'receipt', receiptId: 'op_1', home: 'person' },
    ])
  })

  it('shows a new version in the place of the old one and drops what had followed that', () => {
    const resent = newMessage(5, { parentId: 'msg_2', versions: ['msg_3', 'msg_5'] })
    const messages = [1, 2, 3, 4].map((n) => newMessage(n))
    const timeline = timelineAfter(
      { type: 'welcome', version: 1, sequence: 4, messages, more: true, fresh: true },
      { type: 'branch', sequence: 5, from: 3, messages: [resent], more: false, older: false },
    )
    expect(timeline).toMatchObject({
      sequence: 5,
      more: true,
      messages: [{ id: 'msg_1' }, { id: 'msg_2' }, { id: 'msg_5' }],
    })
  })

  it('forgets everything where a branch leaves out messages in between', () => {
    const messages = [1, 2].map((n) => newMessage(n))
    const timeline = timelineAfter(
      { type: 'welcome', version: 1, sequence: 2, messages, more: false, fresh: true },
      { type: 'branch', sequence: 90, from: 2, messages: [newMessage(89)], more: true, older: true },
    )
    expect(timeline).toMatchObject({ more: true, messages: [{ id: 'msg_89' }] })
  })

  it('ends a reply with its status, its error and who answered', () => {
    const timeline = timelineAfter(
      { type: 'message', sequence: 2, message: streaming },
      { type: 'finish', sequence: 7, messageId: 'msg_2', status: 'failed', error: 'The model is away.', answer: null },
    )
    expect(timeline).toMatchObject({ sequence: 7, messages: [{ status: 'failed', error: 'The model is away.' }] })
  })

  it('ends where a fresh load would, whichever part of the story was missed', () => {
    const all = [1, 2, 3, 4].map((n) => newMessage(n))
    const fresh = timelineAfter({ type: 'welcome', version: 1, sequence: 4, messages: all, more: false, fresh: true })
    for (const seen of [0, 1, 2, 3, 4]) {
      const start = timelineAfter({
        type: 'welcome',
        version: 1,
        sequence: seen,
        messages: all.slice(0, seen),
        more: false,
        fresh: true,
      })
      if (start === 'gap') throw new Error('a welcome leaves no gap')
      expect(
        applyFrame(start, {
          type: 'welcome',
          version: 1,
          sequence: 4,
          messages: all.slice(seen),
          more: false,
          fresh: false,
        }),
      ).toEqual(fresh)
    }
  })
})

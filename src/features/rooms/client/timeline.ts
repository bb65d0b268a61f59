import type { Message, Part } from '../message'
import type { ServerFrame, ServerFrameOf } from '../protocol'

/** What a client knows of a conversation: the messages of the branch on show, in order, and whether there are older ones. */
export interface Timeline {
  messages: Message[]
  /** The highest sequence seen: where to go on after a loss. */
  sequence: number
  more: boolean
  /** Whether the server has said where the conversation stands. */
  known: boolean
}

export const emptyTimeline: Timeline = { messages: [], sequence: 0, more: false, known: false }

/** The messages with this one added in its place, or put where an earlier state of it was. */
export function withMessage(messages: Message[], next: Message): Message[] {
  const at = messages.findIndex((message) => message.id === next.id)
  if (at >= 0) return messages.with(at, next)
  const place = messages.findLastIndex((message) => message.sequence < next.sequence) + 1
  return messages.toSpliced(place, 0, next)
}

/** Older messages before those known. */
export const withOlder = (timeline: Timeline, older: Message[], more: boolean): Timeline => {
  const known = new Set(timeline.messages.map((message) => message.id))
  return { ...timeline, messages: [...older.filter((message) => !known.has(message.id)), ...timeline.messages], more }
}

const changed = (timeline: Timeline, id: string, change: (message: Message) => Message | null): Timeline | 'gap' => {
  const at = timeline.messages.findIndex((message) => message.id === id)
  const message = timeline.messages[at]
  const next = message && change(message)
  return next ? { ...timeline, messages: timeline.messages.with(at, next) } : 'gap'
}

/** The part with a delta applied; what is known already is not added twice; `null` when text before it is missing. */
function continued(part: Part | undefined, offset: number, text: string): Part | null {
  const known = part?.type === 'text' ? part.text : ''
  if (part && part.type !== 'text') return null
  if (offset > known.length) return null
  return { type: 'text', text: known + text.slice(known.length - offset) }
}

function welcomed(timeline: Timeline, frame: ServerFrameOf<'welcome'>): Timeline {
  const base = frame.fresh ? [] : timeline.messages
  const more = frame.fresh ? frame.more : timeline.more
  return { messages: frame.messages.reduce(withMessage, base), sequence: frame.sequence, more, known: true }
}

/** Another branch from some place on: what was there and later goes, and all of it where messages in between are not sent. */
function branched(timeline: Timeline, frame: ServerFrameOf<'branch'>): Timeline {
  const kept = frame.more ? [] : timeline.messages.filter((message) => message.sequence < frame.from)
  const more = frame.more || (kept.length > 0 ? timeline.more : frame.older)
  const sequence = Math.max(timeline.sequence, frame.sequence)
  return { ...timeline, messages: frame.messages.reduce(withMessage, kept), sequence, more }
}

/**
 * The timeline after a frame. `gap` means that something in between is missing: ask the room again. Applying frames one
 * by one ends where a fresh load would.
 */
export function applyFrame(timeline: Timeline, frame: ServerFrame): Timeline | 'gap' {
  const sequence = 'sequence' in frame ? Math.max(timeline.sequence, frame.sequence ?? 0) : timeline.sequence
  switch (frame.type) {
    case 'welcome':
      return welcomed(timeline, frame)
    case 'branch':
      return branched(timeline, frame)
    case 'message':
      return { ...timeline, messages: withMessage(timeline.messages, frame.message), sequence }
    case 'finish': {
      const { status, error, answer } = frame
      return changed({ ...timeline, sequence }, frame.messageId, (message) => ({ ...message, status, error, answer }))
    }
    case 'delta':
      return changed(timeline, frame.messageId, (message) => {
        if (frame.part > message.parts.length) return null
        const part = continued(message.parts[frame.part], frame.offset, frame.text)
        return part && { ...message, parts: message.parts.toSpliced(frame.part, 1, part) }
      })
    case 'part':
      return changed({ ...timeline, sequence }, frame.messageId, (message) =>
        frame.index > message.parts.length
          ? null
          : { ...message, parts: message.parts.toSpliced(frame.index, 1, frame.part) },
      )
    default:
      return timeline
  }
}

/** The reply being written now, if any. */
export const streamingIn = (messages: Message[]) => messages.findLast((message) => message.status === 'streaming')

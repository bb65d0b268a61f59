import type { Message, Part } from '../message'
import type { ServerFrame, ServerFrameOf } from '../protocol'
import type { MessagePage } from '../room'

/** What a client knows of a room: a stretch of the shown branch that ends at its newest message. */
export interface Timeline extends MessagePage {
  /** The latest place of the room's log this client has seen: what it says as `since`. */
  sequence: number
  /** A frame did not fit what came before. Say hello again without `since`. */
  lost: boolean
}

export const emptyTimeline: Timeline = { sequence: 0, messages: [], more: false, lost: false }

/** The timeline after a frame. Rules R8 to R13 of `docs/protocol.md`; frames about messages it does not hold change nothing. */
export function applyFrame(timeline: Timeline, frame: ServerFrame): Timeline {
  switch (frame.type) {
    case 'welcome':
      return frame.fresh
        ? startOver(frame)
        : frame.messages.reduce(upsert, { ...advance(timeline, frame.sequence), lost: false })
    case 'message':
      return upsert(advance(timeline, frame.sequence), frame.message)
    case 'branch':
      return showBranch(timeline, frame)
    case 'delta':
      return change(timeline, frame.messageId, (message) => continueText(message, frame))
    case 'part':
      return change(advance(timeline, frame.sequence), frame.messageId, (message) => setPart(message, frame))
    case 'finish': {
      const { status, error, answer } = frame
      return change(advance(timeline, frame.sequence), frame.messageId, (message) => ({
        ...message,
        status,
        error,
        answer,
      }))
    }
    case 'ack':
    case 'reload':
    case 'error':
      return timeline
  }
}

/** The timeline with an older page of `room.history` in front. */
export function addOlder(timeline: Timeline, page: MessagePage): Timeline {
  const first = timeline.messages[0]?.sequence ?? Number.POSITIVE_INFINITY
  const older = page.messages.filter((message) => message.sequence < first)
  return { ...timeline, messages: [...older, ...timeline.messages], more: page.more }
}

const startOver = ({ sequence, messages, more }: ServerFrameOf<'welcome'>): Timeline => ({
  sequence,
  messages,
  more,
  lost: false,
})

const advance = (timeline: Timeline, sequence = 0): Timeline =>
  sequence > timeline.sequence ? { ...timeline, sequence } : timeline

function upsert(timeline: Timeline, message: Message): Timeline {
  const { messages, more } = timeline
  const place = placeOf(messages, message.sequence)
  if (messages[place]?.id === message.id) return { ...timeline, messages: messages.with(place, message) }
  const beforeWhatIsHeld = place === 0 && more
  return beforeWhatIsHeld ? timeline : { ...timeline, messages: messages.toSpliced(place, 0, message) }
}

function showBranch(timeline: Timeline, frame: ServerFrameOf<'branch'>): Timeline {
  const kept = frame.more ? [] : timeline.messages.slice(0, placeOf(timeline.messages, frame.from))
  const more = kept.length > 0 ? timeline.more : frame.more || frame.older
  return { ...advance(timeline, frame.sequence), messages: [...kept, ...frame.messages], more }
}

function continueText(message: Message, { part: index, offset, text }: ServerFrameOf<'delta'>): Message | null {
  const part = message.parts[index]
  if (!part) return index === message.parts.length && offset === 0 ? addPart(message, { type: 'text', text }) : null
  if (part.type !== 'text' || offset > part.text.length) return null
  const longer: Part = { type: 'text', text: part.text + text.slice(part.text.length - offset) }
  return { ...message, parts: message.parts.with(index, longer) }
}

function setPart(message: Message, { index, part }: ServerFrameOf<'part'>): Message | null {
  if (index > message.parts.length) return null
  return index === message.parts.length
    ? addPart(message, part)
    : { ...message, parts: message.parts.with(index, part) }
}

const addPart = (message: Message, part: Part): Message => ({ ...message, parts: [...message.parts, part] })

function change(timeline: Timeline, messageId: string, apply: (message: Message) => Message | null): Timeline {
  const place = timeline.messages.findLastIndex((message) => message.id === messageId)
  const message = timeline.messages[place]
  if (!message) return timeline
  const changed = apply(message)
  return changed ? { ...timeline, messages: timeline.messages.with(place, changed) } : { ...timeline, lost: true }
}

/** Where a message of this sequence is, or belongs: messages are in order, and most of what comes is new. */
function placeOf(messages: Message[], sequence: number): number {
  let place = messages.length
  while (place > 0 && messages[place - 1]!.sequence >= sequence) place -= 1
  return place
}

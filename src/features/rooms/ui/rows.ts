import { dayOf } from '../../../ui/time/format'
import type { Place } from '../../../ui/time/place'
import type { Outgoing } from '../client/outbox'
import type { Message } from '../message'

/** One row of the log. A message says its author when another spoke before, or it is some time ago. */
export type Row =
  | { kind: 'message'; key: string; message: Message; newDay: boolean; newAuthor: boolean; last: boolean }
  | { kind: 'outgoing'; key: string; outgoing: Outgoing; newAuthor: boolean }

const together = 5 * 60_000

function startsGroup(message: Message, before: Message | undefined, newDay: boolean) {
  if (!before || newDay || before.author.id !== message.author.id) return true
  return Date.parse(message.at) - Date.parse(before.at) > together
}

interface Known {
  before: Message | undefined
  last: boolean
  zone: string
  row: Row
}

/** Rows made before: one that did not change stays the same object, so that its message is not drawn again. */
const known = new WeakMap<Message, Known>()

function rowOf(message: Message, before: Message | undefined, last: boolean, place: Place): Row {
  const found = known.get(message)
  if (found && found.before === before && found.last === last && found.zone === place.zone) return found.row
  const newDay = !before || dayOf(before.at, place) !== dayOf(message.at, place)
  const newAuthor = startsGroup(message, before, newDay)
  const row: Row = { kind: 'message', key: message.id, message, newDay, newAuthor, last }
  known.set(message, { before, last, zone: place.zone, row })
  return row
}

/** The log as rows: messages in order, then what is on its way. */
export function rowsOf(messages: Message[], outgoing: Outgoing[], place: Place): Row[] {
  const end = messages.length - 1
  const rows = messages.map((message, index) => rowOf(message, messages[index - 1], index === end, place))
  const afterOwn = messages.at(-1)?.author.kind === 'person'
  const waiting = outgoing.filter(({ landed }) => !landed)
  return [
    ...rows,
    ...waiting.map(
      (one, index): Row => ({ kind: 'outgoing', key: one.key, outgoing: one, newAuthor: index === 0 && !afterOwn }),
    ),
  ]
}

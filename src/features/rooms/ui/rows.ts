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

/** The log as rows: messages in order, then what is on its way. */
export function rowsOf(messages: Message[], outgoing: Outgoing[], place: Place): Row[] {
  const rows = messages.map((message, index): Row => {
    const before = messages[index - 1]
    const newDay = !before || dayOf(before.at, place) !== dayOf(message.at, place)
    const newAuthor = startsGroup(message, before, newDay)
    return { kind: 'message', key: message.id, message, newDay, newAuthor, last: index === messages.length - 1 }
  })
  const afterOwn = messages.at(-1)?.author.kind === 'person'
  const waiting = outgoing.filter(({ landed }) => !landed)
  return [
    ...rows,
    ...waiting.map(
      (one, index): Row => ({ kind: 'outgoing', key: one.key, outgoing: one, newAuthor: index === 0 && !afterOwn }),
    ),
  ]
}

import { z } from 'zod'
import { type Trip, TripPage } from '../../../../travel/trip'
import { chooseAmong } from '../../dialogue/choose'
import { perform, type Reply, type Script, say } from '../../dialogue/script'
import { clean } from '../../understanding/inputs/clean'
import { likeness } from '../../understanding/inputs/target'
import { quoted, unfinishedWords } from '../../wording/task-words'

const cancels =
  /^(?:cancel|remove|delete|drop|call off|scrap|forget)\s+(?:my|the|this|that|our)?\s*(?:next |upcoming |planned |whole )*((?:(?!(?:about|reminder|task|event|meeting|note|to|for|of|my|the)\b)[\p{L}'’.-]+ ){0,3}?)(?:trip|flights?|journey)s?\b(.*)$/iu

const Listed = z.object({ trips: TripPage.shape.trips })

/** The words that name a trip to be cancelled; empty where none does, `null` where the message is about something else. */
export const readCancel = (message: string): string | null => {
  const match = cancels.exec(clean(message))
  if (!match) return null
  const before = match[1]?.trim() ?? ''
  return before || (match[2] ?? '').replace(/^\s*(?:to|in|for|of|from)\s+/i, '').trim()
}

/** Takes a trip off: the one that is named, the only one, or the one chosen from those there are. */
export function* cancelTrip(words: string): Script<Reply> {
  const result = yield* perform('trip_list', {})
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Reading your trips') }
  const listed = Listed.safeParse(result.output)
  const trips = listed.success ? listed.data.trips : []
  if (trips.length === 0) return { text: 'No trip is planned, so there is nothing to cancel.' }
  const fitting = words === '' ? trips : trips.filter((trip) => names(trip, words))
  const [only] = fitting
  if (!only) return { text: `No planned trip is about “${words}”.`, suggestions: ['Show my trips'] }
  if (fitting.length === 1) return yield* remove(only)
  const items = fitting.map(({ id, title }) => ({ id, title }))
  return {
    text: `Which trip?\n${items.map(({ title }, index) => `${index + 1}. ${title}`).join('\n')}`,
    question: chooseAmong(items as Parameters<typeof chooseAmong>[0], ([item]) => {
      const trip = fitting.find(({ id }) => id === item?.id)
      return trip ? remove(trip) : say({ text: 'All right, I left everything as it is.' })
    }),
    suggestions: items.slice(0, 4).map(({ title }) => title),
  }
}

const names = ({ title, out, back }: Trip, words: string) =>
  likeness(words, title) >= 0.5 ||
  title.toLowerCase().includes(words.toLowerCase()) ||
  [...out, ...back].some(({ from, to }) => [from, to].includes(words.toUpperCase()))

function* remove({ id, title }: Trip): Script<Reply> {
  const result = yield* perform('trip_remove', { tripId: id })
  if (result.status === 'pending')
    return {
      text: `Removing ${quoted(title)} and its flights from your calendar waits for your approval. No booking is touched.`,
      why: 'You asked to cancel a trip.',
    }
  if (result.status === 'failed') return { text: unfinishedWords(result, 'Removing this trip') }
  return {
    text: `${quoted(title)} is off, and so are its flights on your calendar. No booking was touched.`,
    suggestions: ['Undo that'],
  }
}

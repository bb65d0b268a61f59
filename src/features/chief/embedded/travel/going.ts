import { isPlace } from '../../../travel/is-place'
import { confirm } from '../dialogue/choose'
import { type Reply, type Script, say, type Turn } from '../dialogue/script'
import { clean } from '../understanding/inputs/clean'
import { dayWords } from '../wording/time-words'
import { readWish } from './read-flights'

const going =
  /^(?:i(?:'m| am|'ll be)|we(?:'re| are|'ll be)) (?:travel+ing|going|flying|heading) to (.+)$|^(?:i|we) (?:have to|need to|must|will|'ll) (?:travel|go) to (.+)$/i

/** “I’m travelling to London next Tuesday”: offers to look for flights; `null` where no place is named, or no day. */
export function offerFlights(
  message: string,
  turn: Turn,
  search: (message: string) => Script<Reply>,
): Script<Reply> | null {
  const match = going.exec(clean(message))
  const said = match?.[1] ?? match?.[2]
  if (!said) return null
  const wanted = `flights to ${said}`
  const { to, depart } = readWish(wanted, turn.dates)
  if (!to || !depart || !isPlace(to)) return null
  return say({
    text: `Shall I look for flights to ${to} for ${dayWords(depart, turn)}?`,
    question: confirm(() => search(wanted)),
    suggestions: ['Yes', 'No'],
    why: 'You spoke of going somewhere; nothing is searched before you say so.',
  })
}

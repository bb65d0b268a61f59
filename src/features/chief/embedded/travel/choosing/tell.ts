import type { FlightResults } from '../../../../travel/search'
import { type Reply, type Script, say, type Turn } from '../../dialogue/script'
import { clean } from '../../understanding/inputs/clean'
import { joined } from '../../wording/time-words'
import { plain } from '../flight-words'
import { planning } from './ask-to-plan'
import { offerLines, offerName } from './describe'
import { readChoice } from './trips'

const asksWho = /^(?:who flies|which airlines?|what airlines?)\b/i
const asksMore =
  /^(?:how long|how much|how expensive|what(?: does| is|'s)|when (?:does|do|is|would)|what time|where (?:does|do)|tell me (?:more )?about|show(?: me)?|more about|details (?:of|on|about))\b(.*)$/i
const pointer =
  /\b((?:the )?(?:first|second|third|fourth|fifth|last)(?: one| flight| option)?|(?:option|number) \d|it|that one|that|this one)\b/i

/** “How long is the second?”, “who flies there?”: what is known of the offers in sight. `null` when nothing of it is asked. */
export function tell(message: string, results: FlightResults, turn: Turn): Script<Reply> | null {
  const text = clean(message)
  const { offers } = results
  if (offers.length === 0 || text.split(' ').length > 10) return null
  if (asksWho.test(text)) {
    const airlines = [...new Set(offers.flatMap(({ out, back }) => [...out, ...back]).map(({ airline }) => airline))]
    return say({
      text: `${joined(airlines.map(plain))}, among the ${offers.length} I showed.`,
      why: 'You asked who flies there.',
    })
  }
  const rest = asksMore.exec(text)?.[1]
  const said = rest === undefined ? undefined : pointer.exec(rest)?.[1]
  // “It” is the one at the top, where something of a flight is asked about it.
  const meant =
    said &&
    (!/^(?:it|that)$/i.test(said) || /\b(?:cost|land|arrive|leave|take|depart|fly|get there|change|stop)\b/i.test(text))
  const offer = meant ? readChoice(`take ${said.replace(/ (?:flight|option)$/i, ' one')}`, results) : null
  if (!offer) return null
  return say({
    text: `${offerName(offer, turn)}: ${plain(joined(offer.reasons))}.\n${offerLines(offer, turn)}\n\nShall I plan it?`,
    question: planning(offer, results),
    suggestions: ['Plan it', 'Cheapest first'],
    why: 'You asked about one of the flights.',
  })
}

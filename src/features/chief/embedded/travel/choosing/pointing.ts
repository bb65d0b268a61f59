import { minutesOf } from '../../../../travel/legs'
import type { RankedOffer } from '../../../../travel/offer'
import type { FlightResults } from '../../../../travel/search'
import { type Reply, type Script, say, type Turn } from '../../dialogue/script'
import { clean } from '../../understanding/inputs/clean'
import { planning } from './ask-to-plan'
import { offerLines, offerName } from './describe'

type Measure = (offer: RankedOffer) => number

const leaves: Measure = ({ out }) => Date.parse(out[0]!.departs.at)
const lands: Measure = ({ out }) => Date.parse(out.at(-1)!.arrives.at)
const takes: Measure = ({ out, back }) => minutesOf(out) + minutesOf(back)
const costs: Measure = ({ price }) => price.amount
const down =
  (measure: Measure): Measure =>
  (offer) =>
    -measure(offer)

/** What one may point at among the offers in sight, with the words for it. */
const points: [RegExp, Measure, string][] = [
  [/^(?:the )?earli(?:er|est)(?: (?:one|flight|option|departure))$/i, leaves, 'leaves first of these'],
  [
    /^(?:the )?(?:later|latest|last)(?: (?:flight|option|departure)|(?<=later|latest) one)$/i,
    down(leaves),
    'leaves last of these',
  ],
  [/^(?:the )?(?:one|flight) that (?:arrives|lands|gets there) (?:first|earliest)$/i, lands, 'is there first'],
  [/^(?:the )?(?:longer|longest)(?: one)$/i, down(takes), 'takes longest'],
  [/^(?:the )?(?:most expensive|dearest|priciest)(?: one)?$/i, down(costs), 'costs most'],
]

/** These alone ask for another order; after “what about” they point. */
const opened: typeof points = [
  [/^(?:the )?cheap(?:er|est)(?: one)?$/i, costs, 'is the cheapest of these'],
  [/^(?:the )?(?:fast|quick|short)(?:er|est)(?: one)?$/i, takes, 'is the quickest of these'],
  [
    /^(?:the )?(?:direct|non-?stop)(?: one)?$/i,
    ({ out, back }) => out.length + back.length,
    'has the fewest changes of these',
  ],
]

const opening = /^(?:(?:what|how) about|and|show(?: me)?|what is|which is|tell me (?:more )?about)\s+/i

/** “The earlier one”: shows the one that is meant and asks whether to plan it. `null` when the message points at none. */
export function pointAt(message: string, results: FlightResults, turn: Turn): Script<Reply> | null {
  const text = clean(message).replace(opening, '')
  const known = text === clean(message) ? points : [...points, ...opened]
  const found = known.find(([pattern]) => pattern.test(text))
  if (!found || results.offers.length === 0) return null
  const [, measure, words] = found
  const offer = results.offers.reduce((best, one) => (measure(one) < measure(best) ? one : best))
  return say({
    text: `${offerName(offer, turn)} ${words}:\n${offerLines(offer, turn)}\n\nShall I plan it?`,
    question: planning(offer, results),
    suggestions: ['Plan it', 'Plan the first one'],
    why: 'You pointed at one of the flights.',
  })
}

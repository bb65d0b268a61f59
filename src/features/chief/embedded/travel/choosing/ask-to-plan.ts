import type { RankedOffer } from '../../../../travel/offer'
import type { FlightResults } from '../../../../travel/search'
import { confirm } from '../../dialogue/choose'
import { type Question, type Reply, type Script, say, type Turn } from '../../dialogue/script'
import { clean } from '../../understanding/inputs/clean'
import { offerLines, offerName } from './describe'
import { chooseOffer, readChoice } from './trips'

const takes =
  /^(?:(?:i(?:'ll| will)? )?(?:take|plan|choose|pick|book|want|do)|put|add|go (?:with|for))(?: (?:it|that|this|that one|this one))?(?: (?:on|to|in|into) (?:my|the) calendar)?$|^(?:on|to) (?:my|the) calendar$|^(?:yes,? )?(?:plan|put|add) (?:it|that)\b.*$/i

/** Whether to plan an offer that was pointed at: “yes”, “plan it”, “put it on my calendar”, or another one after all. */
export const planning = (offer: RankedOffer, results: FlightResults): Question => {
  const agreed = confirm((): Script<Reply> => say({ text: '' }), 'All right, nothing is planned.')
  return {
    answer(text, turn) {
      if (takes.test(clean(text))) return chooseOffer(offer, results, turn)
      const other = readChoice(text, results)
      if (other) return chooseOffer(other, results, turn)
      const answer = agreed.answer(text, turn)
      const said = answer?.next()
      if (!said?.done) return null
      return said.value.text === '' ? chooseOffer(offer, results, turn) : say(said.value)
    },
  }
}

const books =
  /^(?:(?:i(?:'ll| will|'d like to| want to| would like to)? ?)?(?:book|buy|reserve|purchase|order|pay(?: for)?|get me))\s+(.+)$/i

/** A wish to have one of the offers booked, which nobody here does; the offer it names, or the first. */
export function readBooking(message: string, results: FlightResults): RankedOffer | null {
  const said = books.exec(clean(message))?.[1]
  if (said === undefined || results.offers.length === 0) return null
  if (
    /^(?:it|that|this|them|that one|this one|(?:the|this|that) (?:flight|trip|ticket|one)s?|(?:the |my |a )?(?:seat|ticket)s?)(?: (?:now|for me|please))*$/i.test(
      said,
    )
  )
    return results.offers[0] ?? null
  return readChoice(`take ${said.replace(/ (?:now|for me|please)$/i, '')}`, results)
}

export const sayNoBooking = (offer: RankedOffer, results: FlightResults, turn: Turn): Script<Reply> =>
  say({
    text: [
      `I never book or pay: that stays between you and the airline${results.sample ? ', and these sample flights do not exist' : ''}. What I can do is plan ${offerName(offer, turn)} as a trip, with its flights on your calendar:`,
      offerLines(offer, turn),
      'Shall I?',
    ].join('\n\n'),
    question: planning(offer, results),
    suggestions: ['Plan it', 'No, leave it'],
    why: 'You asked to book one of the flights.',
  })

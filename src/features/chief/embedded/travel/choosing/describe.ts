import { durationWords, minutesOf, stopWords } from '../../../../travel/legs'
import type { RankedOffer } from '../../../../travel/offer'
import type { Voice } from '../../wording/time-words'
import { plain, priceWords, shortDay, wayWords } from '../flight-words'

/** “**Northwind 9D 278 on Fri 27 Nov**”: what to call an offer in a sentence. */
export const offerName = ({ out }: RankedOffer, voice: Pick<Voice, 'locale'>) => {
  const airline = plain(out[0]?.airline ?? '').replace(/ \(sample\)$/, '')
  const flights = plain(
    out
      .map(({ flight }) => flight)
      .filter(Boolean)
      .join(' / '),
  )
  return `**${[airline, flights].filter(Boolean).join(' ') || 'The flight'} on ${shortDay(out[0]!.departs.local, voice)}**`
}

/** Its ways, changes, length and price, in a line each. */
export const offerLines = (offer: RankedOffer, voice: Pick<Voice, 'locale'>) =>
  [offer.out, offer.back]
    .filter((legs) => legs.length > 0)
    .map((legs) => `- ${wayWords(legs, voice)}, ${stopWords(legs)}, ${durationWords(minutesOf(legs))}`)
    .concat(`- ${priceWords(offer)}`)
    .join('\n')

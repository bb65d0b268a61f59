import { durationWords, minutesOf, stopsOf, stopWords } from '../../../../travel/legs'
import type { RankedOffer } from '../../../../travel/offer'
import type { FlightResults } from '../../../../travel/search'
import { type Reply, type Script, say, type Turn } from '../../dialogue/script'
import { clean } from '../../understanding/inputs/clean'
import { joined } from '../../wording/time-words'
import { plain, priceWords } from '../flight-words'
import { offerName } from './describe'
import { readChoice } from './trips'

const asks =
  /^(?:but )?why\b(?! (?:don't|should|can|can't)\b)|^(?:how|by what) (?:did you|do you|are (?:they|these)) (?:rank|order|sort|choose|pick|ranked|ordered|sorted)|^what (?:makes|speaks for) /i

const sorts = {
  price: 'You asked for the cheapest first, so only prices count here.',
  duration: 'You asked for the shortest first, so only the time on the way counts here.',
  departure: 'You asked for the earliest first, so only the time of leaving counts here.',
}

/** “Why is that first?”, “why not the cheapest?”: how the offers compare, in words. `null` when nothing of it is asked. */
export function explain(message: string, results: FlightResults, turn: Turn): Script<Reply> | null {
  const text = clean(message)
  const [first] = results.offers
  if (!asks.test(text) || !first || text.split(' ').length > 12) return null
  if (
    !/\b(?:that|this|it|first|second|third|fourth|fifth|best|top|one|order|rank|these|them|they|cheap|direct|short|fast|flight|offer|option|recommend|number \d)/i.test(
      text,
    )
  )
    return null
  const named = /\b(?:not |isn't |the |number )(.+?)(?: first| better| there| (?:so )?(?:high|low)| on top)?$/i.exec(
    text.replace(/^why\s+(?:is|are|was|did you (?:pick|choose|recommend)|do you recommend|put)?\s*/i, ''),
  )
  const other = named?.[1] ? readChoice(`take the ${named[1].replace(/^the /i, '')}`, results) : null
  const rank = other ? results.offers.indexOf(other) : 0
  const body = rank > 0 && other ? behind(other, first, rank, turn) : ahead(first, results.offers, turn)
  const sort = results.request?.sort ?? 'best'
  const order =
    sort === 'best'
      ? 'Price, time on the way, changes, early and late hours, your calendar and the airlines you like all count. Say “cheapest first” or “shortest first” for another order.'
      : sorts[sort]
  return say({
    text: `${body}\n\n${order}`,
    suggestions: ['Plan the first one', sort === 'price' ? 'Best first' : 'Cheapest first'],
    why: 'You asked why the flights stand in this order.',
  })
}

const minutes = ({ out, back }: RankedOffer) => minutesOf(out) + minutesOf(back)
const stops = ({ out, back }: RankedOffer) => stopsOf(out) + stopsOf(back)

function ahead(first: RankedOffer, offers: RankedOffer[], turn: Turn): string {
  const cheapest = offers.reduce((best, one) => (one.price.amount < best.price.amount ? one : best))
  const next = offers.find((offer) => offer !== first)
  const lead = `${offerName(first, turn)} comes first: ${plain(joined(first.reasons))}.`
  if (!next) return lead
  const rival = cheapest === first ? next : cheapest
  return `${lead} ${compare(rival, first, turn)}`
}

const behind = (other: RankedOffer, first: RankedOffer, rank: number, turn: Turn) =>
  `${offerName(other, turn)} stands at ${rank + 1}: ${plain(joined(other.reasons))}. ${compare(other, first, turn)}`

/** How one offer differs from the first, each figure with which way it goes. */
function compare(other: RankedOffer, first: RankedOffer, turn: Turn): string {
  const money = other.price.amount - first.price.amount
  const time = minutes(other) - minutes(first)
  const differences = [
    money === 0
      ? 'costs the same'
      : `costs ${priceWords({ price: { ...other.price, amount: Math.abs(money) } })} ${money > 0 ? 'more' : 'less'} (${priceWords(other)})`,
    time === 0 ? '' : `takes ${durationWords(Math.abs(time))} ${time > 0 ? 'longer' : 'less'}`,
    stops(other) === stops(first)
      ? ''
      : `has ${stopWords([...other.out])}${other.back.length > 0 ? ` out and ${stopWords(other.back)} back` : ''}`,
    other.conflicts.length > first.conflicts.length ? `gets in the way of “${plain(other.conflicts[0]!.title)}”` : '',
  ].filter(Boolean)
  return `Beside it, ${offerName(other, turn)} ${joined(differences)}.`
}

import { durationWords, minutesOf, stopWords } from '../../../travel/legs'
import type { Leg, RankedOffer } from '../../../travel/offer'
import type { FlightResults } from '../../../travel/search'
import { count, joined, type Voice } from '../wording/time-words'

export const plain = (text: string) =>
  text
    .replace(/[|\\`*_[\]<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** “Tue 24 Nov”, in the customs of the person’s English. */
export const shortDay = (local: string, { locale }: Pick<Voice, 'locale'>) =>
  new Intl.DateTimeFormat(/^en\b/i.test(locale) ? locale : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${local.slice(0, 10)}T00:00:00Z`))

const clock = (local: string) => local.slice(11)
/** Text that stays on one line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0')

/** “Tue 24 Nov, ZRH 17:05 → BOS 19:40”, each time as its airport’s clock shows it. */
export function wayWords(legs: Leg[], voice: Pick<Voice, 'locale'>): string {
  const [first, last] = [legs[0]!, legs.at(-1)!]
  const nights =
    (Date.parse(last.arrives.local.slice(0, 10)) - Date.parse(first.departs.local.slice(0, 10))) / 86_400_000
  const day = nights === 0 ? '' : ` (${nights > 0 ? '+' : '−'}${Math.abs(nights)})`
  const leaves = unbroken(`${first.from} ${clock(first.departs.local)}`)
  const lands = unbroken(`→ ${last.to} ${clock(last.arrives.local)}${day}`)
  return `${unbroken(shortDay(first.departs.local, voice))}, ${leaves} ${lands}`
}

export const priceWords = ({ price: { amount, currency } }: Pick<RankedOffer, 'price'>) =>
  unbroken(`${currency} ${Math.round(amount).toLocaleString('en').replaceAll(',', ' ')}`)

const flightsOf = (offer: RankedOffer) =>
  plain(
    [...offer.out, ...offer.back]
      .map(({ flight, airline }) => unbroken(flight || airline))
      .filter(Boolean)
      .join(' / '),
  ) || 'Flight'

/** A way with how often one changes and how long it takes. */
const fullWay = (legs: Leg[], voice: Pick<Voice, 'locale'>) =>
  `${wayWords(legs, voice)}, ${unbroken(stopWords(legs))}, ${unbroken(durationWords(minutesOf(legs)))}`

/** The comparison: what I would take and why, then a table of all with their reasons. */
export function resultsWords(results: FlightResults, voice: Voice): string {
  const { offers, request, total } = results
  const [best] = offers
  if (!best || !request) return emptyWords(results, voice)
  const back = offers.some((offer) => offer.back.length > 0)
  const airline = plain(best.out[0]?.airline ?? '').replace(/ \(sample\)$/, '')
  const lead =
    request.sort === 'best'
      ? 'is the one I would take'
      : { price: 'is the cheapest', duration: 'is the shortest', departure: 'leaves first' }[request.sort]
  const head = `**${[airline, best.out[0]?.flight].filter(Boolean).join(' ') || 'The first'} on ${shortDay(best.out[0]!.departs.local, voice)} ${lead}.** ${sentence(best.reasons)}`
  const columns = ['', 'Flights', 'Out', ...(back ? ['Back'] : []), 'Why', 'Price']
  const rows = offers.map((offer, index) => [
    `${index + 1}`,
    flightsOf(offer),
    fullWay(offer.out, voice),
    ...(back ? [offer.back.length > 0 ? fullWay(offer.back, voice) : ''] : []),
    plain(offer.reasons.join(', ')),
    priceWords(offer),
  ])
  const rule = columns.map((column) => (column === 'Price' ? '---:' : '---'))
  const table = [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return [head, table, footWords(results, voice, total > offers.length)].filter(Boolean).join('\n\n')
}

const sentence = (reasons: string[]) => {
  const said = plain(joined(reasons))
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

const cabinWords = { economy: 'economy', premium: 'premium economy', business: 'business class', first: 'first class' }

function footWords(
  { total, offers, calendarChecked, notes, sample, server, request }: FlightResults,
  voice: Voice,
  more: boolean,
): string {
  const seats = [
    request && request.passengers > 1 ? `for ${request.passengers} people` : '',
    request && request.cabin !== 'economy' ? `in ${cabinWords[request.cabin]}` : '',
  ].filter(Boolean)
  const days = request?.departUntil
    ? `, ${shortDay(request.depart, voice)} to ${shortDay(request.departUntil, voice)}`
    : ''
  const people = `${seats.length > 0 ? `, ${seats.join(' ')}` : ''}${days}`
  return [
    `${more ? `The best ${offers.length} of ${total}` : count(total, 'offer')} from ${plain(server)}${people}; times are local.`,
    calendarChecked ? '' : 'I had no calendar to check them against.',
    notes ? plain(notes) : '',
    sample
      ? '**Sample data:** these airlines, flights and prices are invented, because no flights server is connected.'
      : '',
    'Nothing is booked.',
  ]
    .filter(Boolean)
    .join(' ')
}

function emptyWords({ request, notes, server }: FlightResults, voice: Voice): string {
  if (!request) return notes || 'I could not search for that.'
  const until = request.departUntil ? ` to ${shortDay(request.departUntil, voice)}` : ''
  const price = request.maxPrice === null ? '' : ` for ${request.currency} ${request.maxPrice} or less`
  const how = `${request.directOnly ? 'direct ' : ''}flights from ${request.from.label} to ${request.to.label} on ${shortDay(request.depart, voice)}${until}${price}`
  return `${plain(server)} has no ${how}${request.back ? `, back on ${shortDay(request.back, voice)}` : ''}. ${notes}`.trim()
}

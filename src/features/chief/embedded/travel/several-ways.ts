import type { DateContext } from '../../../../platform/dates/date-value'
import { toInstant } from '../../../../platform/time'
import { isPlace } from '../../../travel/is-place'
import type { RankedOffer } from '../../../travel/offer'
import { FlightResults } from '../../../travel/search'
import { confirm } from '../dialogue/choose'
import { perform, type Reply, type Script, type Turn } from '../dialogue/script'
import { clean } from '../understanding/inputs/clean'
import { quoted, unfinishedWords } from '../wording/task-words'
import { count } from '../wording/time-words'
import { offerName } from './choosing/describe'
import { readDays } from './flight-days'
import { priceWords, resultsWords } from './flight-words'
import type { FlightWish } from './read-flights'
import { wayOpening } from './routes'

/** One way of a journey of several. */
export interface Way extends FlightWish {
  from: string
  to: string
  depart: string
}

const cuts = /\s*(?:[,;]\s*(?:and\s+)?(?:then\s+)?|\s+(?:and\s+)?then\s+)/i
const home = /^(?:and )?(?:back|return(?:ing)?|home)(?: home)?\b/i

/** “Zurich to Boston on Tuesday, then New York on Thursday, back to Zurich on Sunday”; `null` for one way, or there and back. */
export function readWays(message: string, dates: DateContext): Way[] | null {
  const pieces = clean(message).split(cuts).filter(Boolean)
  if (pieces.length < 2 || pieces.length > 6) return null
  const ways: Way[] = []
  for (const piece of pieces) {
    const before = ways.at(-1)
    const said = piece.replace(wayOpening, '').trim()
    const goesHome = home.test(said)
    const since = before && { ...dates, now: toInstant(`${before.depart}T00:01`, dates.zone) }
    const { days, rest } = readDays(said.replace(home, '').trim(), since ?? dates)
    const bare = rest.replace(wayOpening, '').trim()
    const route = /^(.+?)\s+to\s+(.+)$/i.exec(bare)
    const end = /^(?:to\s+)?(.+)$/i.exec(bare)?.[1]
    const from = route?.[1] ?? before?.to
    const to = route?.[2] ?? end ?? (goesHome ? ways[0]?.from : undefined)
    const depart = days.depart
    if (!from || !to || !depart || !isPlace(from) || !isPlace(to) || (before && depart < before.depart)) return null
    const { leaveFrom, leaveUntil } = days
    ways.push({ from, to, depart, ...(leaveFrom && { leaveFrom }), ...(leaveUntil && { leaveUntil }) })
  }
  const [first, last] = [ways[0]!, ways.at(-1)!]
  const thereAndBack = ways.length === 2 && last.from === first.to && last.to === first.from
  return thereAndBack ? null : ways
}

/** Looks for each way on its own, shows the best of each, and plans all of them if that is wanted. */
export function* searchWays(ways: Way[], turn: Turn): Script<Reply> {
  const parts: string[] = []
  const chosen: RankedOffer[] = []
  for (const way of ways) {
    const result = yield* perform('flight_search', { ...way, limit: 3 })
    if (result.status !== 'completed') return { text: unfinishedWords(result, 'Searching for flights') }
    const results = FlightResults.safeParse(result.output)
    if (!results.success) return { text: 'The flights server gave an answer that I can’t read.' }
    if (results.data.ask) return { text: `${results.data.ask.text} Say the whole journey once more with it.` }
    const [best] = results.data.offers
    if (best) chosen.push(best)
    parts.push(resultsWords({ ...results.data, notes: '' }, turn))
  }
  const whole = parts.join('\n\n')
  if (chosen.length < ways.length) return { text: whole }
  const currencies = new Set(chosen.map(({ price }) => price.currency))
  const sum = chosen.reduce((total, { price }) => total + price.amount, 0)
  const total =
    currencies.size === 1
      ? ` for ${priceWords({ price: { amount: sum, currency: chosen[0]!.price.currency } })} in all`
      : ''
  return {
    text: `${whole}\n\nThe first of each: ${chosen.map((offer) => offerName(offer, turn)).join(', ')}${total}. Shall I plan all ${ways.length}?`,
    question: confirm(() => planAll(chosen)),
    suggestions: ['Yes, plan them all', 'No, leave it'],
    why: 'You asked for a journey of several flights.',
  }
}

function* planAll(offers: RankedOffer[]): Script<Reply> {
  const planned: string[] = []
  const failed: string[] = []
  for (const { id, price } of offers) {
    const result = yield* perform('trip_choose', { offerId: id, currency: price.currency })
    const output = result.status === 'completed' ? result.output : null
    if (typeof output === 'object' && output !== null && 'title' in output) planned.push(String(output.title))
    else failed.push(unfinishedWords(result, 'Planning one of them'))
  }
  const done =
    planned.length > 0
      ? `Planned ${count(planned.length, 'trip')}: ${planned.map(quoted).join(', ')}. Their flights go on your calendar, in local times. Nothing is booked.`
      : ''
  return { text: [done, ...failed].filter(Boolean).join(' '), suggestions: ['Show my trips', 'Undo that'] }
}

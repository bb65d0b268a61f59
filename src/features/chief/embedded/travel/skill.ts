import { type FlightResults, FlightResults as Results } from '../../../travel/search'
import { perform, type Question, type Reply, type Script, say, type Turn } from '../dialogue/script'
import { clean } from '../understanding/inputs/clean'
import { unfinishedWords } from '../wording/task-words'
import { readBooking, sayNoBooking } from './choosing/ask-to-plan'
import { cancelTrip, readCancel } from './choosing/cancel-trip'
import { explain } from './choosing/explain'
import { pointAt } from './choosing/pointing'
import { tell } from './choosing/tell'
import { asksForTrips, chooseOffer, readChoice, showTrips } from './choosing/trips'
import { resultsWords } from './flight-words'
import { offerFlights } from './going'
import { asksForFlights, type FlightWish, readWish } from './read-flights'
import { refine } from './refine'
import { readWays, searchWays } from './several-ways'

/** A script for a message about flights or trips; `null` when it is about something else. */
export function travel(message: string, turn: Turn): Script<Reply> | null {
  if (turn.tools.has('trip_list') && asksForTrips(message)) return showTrips(turn)
  const cancelled = turn.tools.has('trip_remove') ? readCancel(message) : null
  if (cancelled !== null) return cancelTrip(cancelled)
  if (!turn.tools.has('flight_search')) return null
  const ways = readWays(message, turn.dates)
  if (ways) return searchWays(ways, turn)
  if (isOver(message))
    return say({
      ...over,
      question: asking((text) => withDays(readWish(message.replace(past, ' '), turn.dates), text, turn)),
    })
  if (asksForFlights(message)) return searchFor(readWish(message, turn.dates), turn)
  const offered = offerFlights(message, turn, (said) => searchFor(readWish(said, turn.dates), turn))
  if (offered) return offered
  const last = turn.memory.flights
  const results = last && readResults(last.results)
  if (!last || !results?.success || !/^(?:flight_search|trip_choose)$/.test(turn.memory.operation ?? '')) return null
  const booking = turn.tools.has('trip_choose') ? readBooking(message, results.data) : null
  if (booking) return turn.memory.operation === 'trip_choose' ? say(planned) : sayNoBooking(booking, results.data, turn)
  const spoken =
    explain(message, results.data, turn) ?? pointAt(message, results.data, turn) ?? tell(message, results.data, turn)
  if (spoken) return spoken
  const choice = readChoice(message, results.data)
  if (choice && turn.tools.has('trip_choose')) return chooseOffer(choice, results.data, turn)
  const wish = refine(message, last.input, results.data, turn)
  return wish && searchFor(wish, turn)
}

/** “Flights to Boston last week”: a question about days that are over. */
const planned: Reply = {
  text: 'The trip is planned, and I never book or pay: that stays between you and the airline.',
  suggestions: ['Show my trips', 'Undo that'],
}

const past =
  /\b(?:last|previous|past) (?:week(?:end)?|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\byesterday\b|\b\w+ (?:days?|weeks?) ago\b/i
const isOver = (message: string) => asksForFlights(message) && past.test(message)
const over: Reply = {
  text: 'That is over, and I only find flights to come. When do you want to leave?',
  suggestions: ['Tomorrow', 'Next Monday', 'Next week'],
}

/** Results as they stand in the prompt, where a long list may have been cut short with a note at its end. */
function readResults(output: unknown) {
  const offers = typeof output === 'object' && output !== null && 'offers' in output ? output.offers : []
  const whole = Array.isArray(offers) ? offers.filter((offer) => typeof offer === 'object') : []
  return Results.safeParse(typeof output === 'object' ? { ...output, offers: whole } : output)
}

const mostPeople = 9

/** Searches, or asks for what is missing first. */
export function* searchFor(wish: FlightWish, turn: Turn): Script<Reply> {
  if ((wish.passengers ?? 1) > mostPeople)
    return {
      text: `One search is for up to ${mostPeople} people; airlines sell seats for larger groups by themselves. For how many shall I look?`,
      question: asking((text) => {
        const passengers = Number(/\d+/.exec(text)?.[0] ?? readWish(`for ${text}`, turn.dates).passengers)
        return passengers >= 1 ? { ...wish, passengers } : null
      }),
    }
  if (!wish.to)
    return {
      text: 'Where do you want to fly to?',
      question: asking((text) => ({ ...wish, to: readWish(`to ${text}`, turn.dates).to ?? clean(text) })),
    }
  if (!wish.depart)
    return {
      text: 'When do you want to leave?',
      question: asking((text) => withDays(wish, text, turn)),
      suggestions: ['Tomorrow', 'Next Monday', 'Next week'],
    }
  if (wish.roundTrip && !wish.back)
    return {
      text: 'When do you want to come back?',
      question: asking((text) => withDays({ ...wish, roundTrip: false }, `back ${text}`, turn)),
      suggestions: ['Two days later', 'A week later'],
    }
  const { oneWay, roundTrip: _, back, ...input } = wish
  const result = yield* perform('flight_search', { ...input, ...(back && !oneWay && { back }) })
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Searching for flights') }
  const results = readResults(result.output)
  if (!results.success) return { text: 'The flights server gave an answer that I can’t read.' }
  return answer(results.data, wish, turn)
}

function withDays(wish: FlightWish, text: string, turn: Turn): FlightWish | null {
  const { to: _, from: __, ...said } = readWish(wish.depart ? `${wish.depart} ${text}` : text, turn.dates)
  if (wish.depart) return said.back ? { ...wish, ...said, depart: wish.depart } : null
  return said.depart ? { ...wish, ...said } : null
}

/** A question whose answer completes the wish. */
const asking = (complete: (text: string) => FlightWish | null): Question => ({
  answer(text, turn) {
    if (asksForFlights(text)) return null
    const wish = complete(text)
    return wish && searchFor(wish, turn)
  },
})

function answer(results: FlightResults, wish: FlightWish, turn: Turn): Reply {
  const { ask, offers } = results
  if (ask)
    return {
      text:
        ask.choices.length > 0
          ? `${ask.text}\n${ask.choices.map(({ label }, index) => `${index + 1}. ${label}`).join('\n')}`
          : ask.text,
      question: asking((text) => ({ ...wish, [ask.field]: chosenPlace(text, ask.choices) })),
      suggestions: ask.choices.slice(0, 4).map(({ label }) => label),
    }
  const suggestions = [
    offers.length > 0 ? 'Plan the first one' : '',
    offers.length === 0 && wish.directOnly ? 'With changes too' : '',
    offers.length === 0 && wish.maxPrice ? 'Any price' : '',
    offers.length === 0 ||
    wish.directOnly ||
    offers.every(({ out, back }) => out.length + back.length <= 2 && back.length !== 2)
      ? ''
      : 'Only direct',
    'A day later',
    wish.sort === 'price' || offers.length === 0 ? '' : 'Cheapest first',
    results.request?.back ? '' : 'Back two days later',
  ].filter(Boolean)
  return { text: resultsWords(results, turn), suggestions: suggestions.slice(0, 4), why: 'You asked for flights.' }
}

function chosenPlace(text: string, choices: { code: string; label: string }[]): string {
  const said = clean(text)
  const place = Number(/^\d$/.exec(said)?.[0] ?? Number.NaN)
  const named = choices.find(({ label }) => label.toLowerCase().includes(said.toLowerCase()))
  return (Number.isNaN(place) ? named?.code : choices[place - 1]?.code) ?? said
}

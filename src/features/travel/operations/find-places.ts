import { airports } from '../places/airports'
import { type Place, placeWords } from '../places/place'
import { placeInZone, resolvePlace } from '../places/resolve'
import type { Likes } from '../ranking/likes'
import type { FlightResults, FlightSearch } from '../search'

export type FoundPlaces = { from: Place; to: Place; notes: string[] } | { ask: NonNullable<FlightResults['ask']> }

type Field = 'from' | 'to'

/** Both ends of a search, with how the words were read where that was not plain; or what to ask. */
export function findPlaces({ from, to }: Pick<FlightSearch, 'from' | 'to'>, likes: Likes, zone: string): FoundPlaces {
  const notes: string[] = []
  const end = find('to', to, notes)
  if ('ask' in end) return end
  const start = from ? find('from', from, notes) : home(likes, zone, notes)
  if ('ask' in start) return start
  if (start.airports.some((code) => end.airports.includes(code)))
    return {
      ask: {
        field: 'from',
        text:
          start.code === end.code
            ? `${placeWords(start)} is where you would leave from. Where do you fly from?`
            : `${placeWords(start)} and ${placeWords(end)} are the same place. Where do you leave from?`,
        choices: [],
      },
    }
  return { from: start, to: end, notes }
}

function find(field: Field, words: string, notes: string[]): Place | { ask: NonNullable<FlightResults['ask']> } {
  const found = resolvePlace(words)
  const shown = words.slice(0, 60)
  if (found.kind === 'place') {
    if (found.meant) notes.push(`I took “${shown}” for ${found.meant}.`)
    return found.place
  }
  if (found.kind === 'several') {
    const choices = found.places.map((place) => ({ code: place.code, label: tellingApart(place, found.places) }))
    return { ask: { field, text: `Which ${shown} do you mean?`, choices } }
  }
  if (found.kind === 'near' && found.places.length > 0) {
    const choices = found.places.map((place) => ({ code: place.code, label: placeWords(place) }))
    return { ask: { field, text: `No scheduled flights go to “${shown}”. Which of these in ${found.where}?`, choices } }
  }
  return { ask: { field, text: `I know no airport at “${shown}”. Which city or airport do you mean?`, choices: [] } }
}

/** What to call a place among others: with its country, and with its airport where that is not enough. */
function tellingApart(place: Place, among: Place[]): string {
  const alike = among.filter(({ name, country }) => name === place.name && country === place.country)
  const airport = airports().get(place.code)?.name
  return alike.length > 1 && airport ? `${airport}, ${placeWords(place, true)}` : placeWords(place, true)
}

/** Where somebody starts who does not say: the home airport they told, or else the large airport of their time zone. */
function home(
  { homeAirport }: Likes,
  zone: string,
  notes: string[],
): Place | { ask: NonNullable<FlightResults['ask']> } {
  const told = homeAirport ? resolvePlace(homeAirport) : undefined
  if (told?.kind === 'place') return told.place
  const guess = placeInZone(zone)
  if (guess) {
    notes.push(`You leave from ${placeWords(guess)}, by your time zone; say “from …” for another place.`)
    return guess
  }
  return { ask: { field: 'from', text: 'Where do you leave from?', choices: [] } }
}

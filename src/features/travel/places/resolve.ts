import { searchable } from '../../../platform/text'
import { type Airport, airports } from './airports'
import { cityLines, otherNames } from './cities'
import { typosBetween } from './distance'
import { airportPlace, countryName, type Place, placeWords, type Resolved } from './place'
import { stateNamed } from './states'

const normal = (text: string) =>
  searchable(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|city of) /, '')
    .replace(/ (?:international )?(?:airport|city airport)$/, '')
    .trim()

interface Index {
  /** Cities with several airports, by their code. */
  cities: Map<string, Place>
  /** Places by what they are called; those with large airports first. */
  named: Map<string, Place[]>
  countries: Map<string, string>
}

let made: Index | undefined

function index(): Index {
  if (made) return made
  const all = airports()
  const cities = new Map<string, Place>()
  for (const line of cityLines.split('\n')) {
    const [code = '', name = '', country = '', list = ''] = line.split('|')
    const here = list.split(' ').filter((airport) => all.has(airport))
    const zone = all.get(here[0] ?? '')?.zone ?? 'UTC'
    cities.set(code, { code, name, country, airports: here, zone })
  }
  const named = new Map<string, Place[]>()
  const taken = new Set([...cities.values()].map(({ name, country }) => `${normal(name)}|${country}`))
  for (const city of cities.values()) named.set(normal(city.name), [city])
  const groups = Map.groupBy(
    [...all.values()].filter(({ city, country }) => !taken.has(`${normal(city)}|${country}`)),
    ({ city, country, latitude, longitude }) =>
      `${normal(city)}|${country}|${Math.round(latitude / 2)}|${Math.round(longitude / 2)}`,
  )
  for (const group of [...groups.values()].sort((one, other) => size(other) - size(one))) {
    const place = groupPlace(group)
    const name = normal(place.name)
    named.set(name, [...(named.get(name) ?? []), place])
  }
  const codes = new Set([...all.values()].map(({ country }) => country))
  const countries = new Map([...codes].map((code) => [normal(countryName(code)), code]))
  for (const [name, code] of [
    ['usa', 'US'],
    ['united states of america', 'US'],
    ['uk', 'GB'],
    ['england', 'GB'],
    ['holland', 'NL'],
  ] as const)
    countries.set(name, code)
  made = { cities, named, countries }
  return made
}

const size = (group: Airport[]) => (group.some(({ large }) => large) ? 1 : 0)
/** Where most flights of a country go to, although the airport is not counted among the large ones. */
const main = new Set(['SJO'])
const isLarge = (place: Place) => place.airports.some((code) => main.has(code) || airports().get(code)?.large)

function groupPlace(group: Airport[]): Place {
  const [first] = group.toSorted((one, other) => Number(other.large) - Number(one.large)) as [Airport]
  const rest = group.filter((airport) => airport !== first).map(({ code }) => code)
  return {
    code: first.code,
    name: first.city,
    country: first.country,
    airports: [first.code, ...rest],
    zone: first.zone,
  }
}

/**
 * The place that words mean: an IATA code, a city, an airport’s own name, a name with its country, or one of these with
 * a slip of the pen. Where several cities of one name have large airports, all are given.
 */
export function resolvePlace(words: string): Resolved {
  const text = words.trim()
  const code = /\(([A-Z]{3})\)$/.exec(text)?.[1] ?? (/^[A-Z]{3}$/.test(text) ? text : undefined)
  const byCode = code === undefined ? undefined : (airportPlace(code) ?? index().cities.get(code))
  if (byCode) return { kind: 'place', place: byCode }
  const said = normal(text)
  const name = otherNames[said] ?? said
  if (name.length < 2) return { kind: 'unknown' }
  return (
    byName(name) ??
    withCountry(text) ??
    withState(text) ??
    byAirportName(name) ??
    lowerCode(said) ??
    inCountry(name) ??
    withTypo(name)
  )
}

function byName(name: string): Resolved | undefined {
  const found = index().named.get(name)
  return found && choose(found)
}

/** One of several of that name: the only one with a large airport, or all. */
function choose(places: Place[]): Resolved {
  const [first] = places
  if (!first) return { kind: 'unknown' }
  const large = places.filter(isLarge)
  if (places.length === 1 || index().cities.get(first.code) === first) return { kind: 'place', place: first }
  if (large.length === 1) return { kind: 'place', place: large[0]!, meant: placeWords(large[0]!, true) }
  return { kind: 'several', places: (large.length > 1 ? large : places).slice(0, 6) }
}

/** “San José, Costa Rica”, “Paris in France”. */
function withCountry(text: string): Resolved | undefined {
  const [city = '', country = ''] = text.split(/,| in (?=\S+$)/).map(normal)
  const code = index().countries.get(country) ?? (country.length === 2 ? country.toUpperCase() : undefined)
  const places = index()
    .named.get(otherNames[city] ?? city)
    ?.filter((place) => place.country === code)
  return places && places.length > 0 ? choose(places) : undefined
}

/** “Portland, Maine”, “London, Ontario”; where no airport is there, the large ones of the state. */
function withState(text: string): Resolved | undefined {
  const [city = '', said = ''] = text.split(/,| in (?=\S+$)/)
  const state = stateNamed(said)
  if (!state || normal(city) === '') return undefined
  const isThere = (place: Place) => place.country === state.country && stateOf(place) === state.code
  const name = normal(city)
  const places = index()
    .named.get(otherNames[name] ?? name)
    ?.filter(isThere)
  if (places && places.length > 0) return choose(places)
  const around = [...index().cities.values(), ...[...index().named.values()].flat()].filter(
    (place, at, list) =>
      isThere(place) && isLarge(place) && list.findIndex(({ airports: [code] }) => code === place.airports[0]) === at,
  )
  return { kind: 'near', where: state.name, places: around.slice(0, 6) }
}

const stateOf = ({ airports: [code = ''] }: Place) => airports().get(code)?.state

/** “Heathrow”, “Charles de Gaulle”: words of an airport’s own name. */
function byAirportName(name: string): Resolved | undefined {
  if (name.length < 4) return undefined
  const fits = [...airports().values()].filter((airport) => ` ${normal(airport.name)} `.includes(` ${name} `))
  const large = fits.filter((airport) => airport.large)
  const found = (large.length > 0 ? large : fits).map(({ code }) => airportPlace(code)!)
  if (found.length === 0) return undefined
  return found.length === 1 ? { kind: 'place', place: found[0]! } : { kind: 'several', places: found.slice(0, 6) }
}

const lowerCode = (said: string): Resolved | undefined => {
  const code = said.toUpperCase()
  const place = said.length === 3 ? (airportPlace(code) ?? index().cities.get(code)) : undefined
  return place && { kind: 'place', place }
}

/** A country is not a place to land: its large airports are. */
function inCountry(name: string): Resolved | undefined {
  const code = index().countries.get(name)
  if (!code) return undefined
  const { cities, named } = index()
  const all = [...cities.values(), ...[...named.values()].flat()].filter(
    (place, at, list) => place.country === code && isLarge(place) && list.indexOf(place) === at,
  )
  if (all.length === 0) return undefined
  return all.length === 1 ? { kind: 'place', place: all[0]! } : { kind: 'several', places: all.slice(0, 6) }
}

function withTypo(name: string): Resolved {
  const most = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0
  if (most === 0) return { kind: 'unknown' }
  let best = most + 1
  let found: Place[] = []
  for (const [other, places] of index().named) {
    if (other[0] !== name[0] && other[1] !== name[1]) continue
    const typos = typosBetween(name, other, Math.min(most, best))
    if (typos < best) found = []
    if (typos <= Math.min(most, best)) {
      best = typos
      found.push(...places)
    }
  }
  const chosen = choose(found)
  return chosen.kind === 'place' ? { ...chosen, meant: placeWords(chosen.place) } : chosen
}

/** The largest place in a time zone, for want of a better guess at where somebody lives. */
export function placeInZone(zone: string): Place | undefined {
  const city = normal(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '')
  const named = index()
    .named.get(city)
    ?.find((place) => place.zone === zone)
  if (named) return named
  const here = [...airports().values()].filter((airport) => airport.zone === zone && airport.large)
  return here.length === 1 ? airportPlace(here[0]!.code) : undefined
}

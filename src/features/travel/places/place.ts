import { airports } from './airports'
import { stateName } from './states'

/** Where a trip starts or ends: one airport, or a city with several. */
export interface Place {
  /** The IATA code of the airport or the city. */
  code: string
  name: string
  country: string
  /** The airports it stands for, busiest first. */
  airports: string[]
  zone: string
}

/** What words about a place come to. */
export type Resolved =
  /** `meant` says how the words were read where they were not quite its name. */
  | { kind: 'place'; place: Place; meant?: string }
  /** Several places fit; the likeliest first. */
  | { kind: 'several'; places: Place[] }
  /** No airport is there; these are the large ones around. */
  | { kind: 'near'; where: string; places: Place[] }
  | { kind: 'unknown' }

const regions = new Intl.DisplayNames(['en'], { type: 'region' })
export const countryName = (code: string) => regions.of(code) ?? code

/** “Boston (BOS)”, or with its country where names repeat. */
export const placeWords = ({ name, code, country, airports: [first = ''] }: Place, withCountry = false) => {
  const state = stateName(country, airports().get(first)?.state ?? '')
  return `${name}${withCountry ? `, ${state && state !== name ? `${state}, ` : ''}${countryName(country)}` : ''} (${code})`
}

/** The place of one airport. */
export function airportPlace(code: string): Place | undefined {
  const airport = airports().get(code)
  return airport && { code, name: airport.city, country: airport.country, airports: [code], zone: airport.zone }
}

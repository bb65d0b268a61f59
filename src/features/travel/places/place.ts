import { airports } from './airports'

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
  | { kind: 'unknown' }

const regions = new Intl.DisplayNames(['en'], { type: 'region' })
export const countryName = (code: string) => regions.of(code) ?? code

/** “Boston (BOS)”, or with its country where names repeat. */
export const placeWords = ({ name, code, country }: Place, withCountry = false) =>
  `${name}${withCountry ? `, ${countryName(country)}` : ''} (${code})`

/** The place of one airport. */
export function airportPlace(code: string): Place | undefined {
  const airport = airports().get(code)
  return airport && { code, name: airport.city, country: airport.country, airports: [code], zone: airport.zone }
}

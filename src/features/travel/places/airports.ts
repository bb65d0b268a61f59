import { airportLines, zoneNames } from './airports.generated'

/** An airport with scheduled flights. */
export interface Airport {
  /** Its IATA code. */
  code: string
  name: string
  city: string
  /** ISO 3166, two letters. */
  country: string
  /** The state or province, as the letters behind the country in ISO 3166-2, where people say it: `TX`. */
  state: string
  zone: string
  latitude: number
  longitude: number
  large: boolean
}

let known: Map<string, Airport> | undefined

/** Every airport by its code; read on first use. */
export function airports(): ReadonlyMap<string, Airport> {
  known ??= new Map(airportLines.split('\n').map((line) => [line.slice(0, 3), parse(line)]))
  return known
}

function parse(line: string): Airport {
  const [code = '', name = '', city = '', region = '', zone = '', latitude, longitude, large] = line.split('|')
  const [country = '', state = ''] = region.split('-')
  return {
    code,
    name,
    city,
    country,
    state,
    zone: zoneNames[Number(zone)] ?? 'UTC',
    latitude: Number(latitude),
    longitude: Number(longitude),
    large: large === '1',
  }
}

/** Kilometres between two airports over the ground. */
export function kilometres(one: Airport, other: Airport): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const latitude = radians(other.latitude - one.latitude)
  const longitude = radians(other.longitude - one.longitude)
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(half))
}

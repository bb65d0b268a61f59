import type { Cabin, FlightQuery } from '../offer'

type Schema = Record<string, unknown>
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words that servers use for the parts of a search, tried in this order on each property. */
const parts: [RegExp, (query: FlightQuery, property: Schema) => unknown][] = [
  [/^(?:type|trip_?type|journey_?type)$/i, ({ back }, property) => oneOf(property, back ? /round|return/i : /one/i)],
  [/return.*flex|depart.*flex|flex/i, () => undefined],
  [/return|inbound|date_?to$|back/i, ({ back }, property) => (back ? dateAs(back, property) : undefined)],
  [
    /depart.*(?:date|day)|outbound|date_?from|^date$|^day$|^depart$|travel_?date/i,
    ({ depart }, property) => dateAs(depart, property),
  ],
  [/^fly_?from$|origin|departure_?(?:airport|city|id|code)|^from/i, ({ from }) => from],
  [/^fly_?to$|destination|arrival_?(?:airport|city|id|code)|^to(?:_|$)/i, ({ to }) => to],
  [/cabin|travel_?class|seat_?class|^class$/i, ({ cabin }, property) => cabinAs(cabin, property)],
  [/adult/i, ({ passengers }) => passengers],
  [/^(?:passengers?|travell?ers?|pax)$/i, passengersAs],
  [/^(?:curr|currency)/i, ({ currency }) => currency],
]

/**
 * The input of a search tool of any server, filled by the names and kinds of its properties. Properties that mean
 * nothing here are left out; those inside one object (`params`) are filled there. Dates are written as the schema says.
 */
export function toolInput(schema: Schema, query: FlightQuery): Schema {
  const properties = isSchema(schema.properties) ? schema.properties : {}
  const filled: Schema = {}
  for (const [name, value] of Object.entries(properties)) {
    const property = settled(value)
    const known = parts.find(([pattern]) => pattern.test(name))
    const given = known
      ? known[1](query, property)
      : isSchema(property.properties)
        ? toolInput(property, query)
        : undefined
    if (given !== undefined) filled[name] = given
  }
  return filled
}

/** A property that may be null, as what it is otherwise. */
function settled(value: unknown): Schema {
  if (!isSchema(value)) return {}
  const options = [value.anyOf, value.oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []))
  const chosen = options.find(({ type }) => type !== 'null')
  return chosen ? { ...value, ...chosen } : value
}

function dateAs(day: string, { description, format, pattern }: Schema): string {
  const said = `${String(description ?? '')} ${String(format ?? '')} ${String(pattern ?? '')}`
  const [year = '', month = '', date = ''] = day.split('-')
  if (/dd\/mm\/yyyy/i.test(said)) return `${date}/${month}/${year}`
  if (/mm\/dd\/yyyy/i.test(said)) return `${month}/${date}/${year}`
  return day
}

const cabinWords: Record<Cabin, RegExp> = {
  economy: /^(?:economy|coach|m|y)$/i,
  premium: /premium|^w$/i,
  business: /business|^c$/i,
  first: /first|^f$/i,
}

const choices = (property: Schema) =>
  Array.isArray(property.enum) ? property.enum.filter((choice) => typeof choice === 'string') : []

const oneOf = (property: Schema, pattern: RegExp) => choices(property).find((choice) => pattern.test(choice))

function cabinAs(cabin: Cabin, property: Schema) {
  const fits = oneOf(property, cabinWords[cabin])
  if (fits || choices(property).length > 0) return fits
  const letter = /\bM\b.*economy/i.test(String(property.description ?? ''))
  return letter ? { economy: 'M', premium: 'W', business: 'C', first: 'F' }[cabin] : cabin
}

function passengersAs({ passengers }: FlightQuery, property: Schema) {
  if (property.type === 'object' || isSchema(property.properties)) return { adults: passengers }
  if (property.type === 'array') return Array.from({ length: passengers }, () => ({ type: 'adult' }))
  return passengers
}

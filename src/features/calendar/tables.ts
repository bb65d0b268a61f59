import type { FeatureTables, TrackedTable } from '../../platform/operations/feature'

/*
 * A series is one row; an occurrence that differs is another, with the series it belongs to and the start it stands in
 * for. Empty values are NULL, so that receipts show what was said and nothing else. `lastAt` is when the last occurrence
 * is over (NULL: never), `repeats` the rule in words, `people` the names of the attendees, `search` what is searched: they follow from the rest. How far each
 * foreign calendar was read, and with which password, is in `calendarLinks` and `calendarItems`, which are not tracked:
 * a look at a calendar is not a change to it.
 */
const migrations = [
  `CREATE TABLE events (
    id TEXT PRIMARY KEY,
    uid TEXT NOT NULL,
    calendarId TEXT NOT NULL,
    seriesId TEXT,
    occurrence TEXT,
    title TEXT NOT NULL,
    notes TEXT,
    place TEXT,
    links TEXT,
    startLocal TEXT NOT NULL, startZone TEXT NOT NULL, startAt TEXT NOT NULL,
    endLocal TEXT NOT NULL, endZone TEXT NOT NULL, endAt TEXT NOT NULL,
    free INTEGER,
    tentative INTEGER,
    recurrence TEXT, repeats TEXT,
    added TEXT, removed TEXT,
    lastAt TEXT, lastLocal TEXT,
    attendees TEXT, people TEXT,
    copyOf TEXT,
    createdAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL,
    search TEXT NOT NULL
  ) STRICT;
  CREATE INDEX eventsByStart ON events (startAt) WHERE seriesId IS NULL;
  CREATE INDEX eventsBySeries ON events (seriesId) WHERE seriesId IS NOT NULL;
  CREATE INDEX eventsByUid ON events (calendarId, uid);
  CREATE TABLE calendars (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('feed', 'caldav')),
    url TEXT NOT NULL,
    account TEXT,
    createdAt TEXT NOT NULL
  ) STRICT;
  CREATE TABLE calendarLinks (
    calendarId TEXT PRIMARY KEY,
    url TEXT,
    secret TEXT,
    token TEXT,
    problem TEXT,
    triedAt TEXT,
    readAt TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE calendarItems (
    calendarId TEXT NOT NULL,
    href TEXT NOT NULL,
    uid TEXT NOT NULL,
    etag TEXT NOT NULL,
    print TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (calendarId, href)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX calendarItemsByUid ON calendarItems (calendarId, uid);
  CREATE TABLE calendarSettings (
    id TEXT PRIMARY KEY,
    workDays TEXT NOT NULL,
    workStart TEXT NOT NULL,
    workEnd TEXT NOT NULL,
    defaultMinutes INTEGER NOT NULL
  ) STRICT;`,
  // What those invited know of an event, and what is on its way to them: told is told, whatever is undone here.
  `CREATE TABLE eventInvitees (
    uid TEXT NOT NULL,
    email TEXT NOT NULL,
    eventId TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    print TEXT NOT NULL,
    series TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (uid, email)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX eventInviteesByEvent ON eventInvitees (eventId);
  CREATE TABLE eventTellings (
    operationId TEXT NOT NULL,
    uid TEXT NOT NULL,
    email TEXT NOT NULL,
    eventId TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    print TEXT,
    series TEXT NOT NULL,
    PRIMARY KEY (operationId, email)
  ) STRICT, WITHOUT ROWID;`,
  `ALTER TABLE calendarSettings ADD COLUMN otherHours TEXT;
  ALTER TABLE calendarSettings ADD COLUMN holidays TEXT;
  ALTER TABLE calendarSettings ADD COLUMN keepsBusy INTEGER;`,
]

const events: TrackedTable = {
  table: 'events',
  noun: (row) => (row.seriesId ? 'Occurrence' : row.recurrence ? 'Series' : 'Event'),
  title: (row) => String(row.title),
  fields: {
    title: { label: 'Title', kind: 'text' },
    startLocal: { label: 'Start', kind: 'local' },
    startZone: { label: 'Zone', kind: 'text' },
    endLocal: { label: 'End', kind: 'local' },
    endZone: { label: 'Zone of the end', kind: 'text' },
    repeats: { label: 'Repeats', kind: 'text' },
    removed: { label: 'Not on', kind: 'list' },
    place: { label: 'Place', kind: 'text' },
    people: { label: 'With', kind: 'text' },
    links: { label: 'Links', kind: 'list' },
    free: { label: 'Leaves the time free', kind: 'flag' },
    tentative: { label: 'Not certain yet', kind: 'flag' },
    notes: { label: 'Notes', kind: 'long' },
  },
}

const calendars: TrackedTable = {
  table: 'calendars',
  noun: 'Calendar',
  title: (row) => String(row.name),
  fields: {
    name: { label: 'Name', kind: 'text' },
    url: { label: 'Address', kind: 'text' },
    account: { label: 'Account', kind: 'text' },
  },
}

const settings: TrackedTable = {
  table: 'calendarSettings',
  noun: 'Calendar settings',
  title: () => 'Working hours',
  fields: {
    workDays: { label: 'Working days', kind: 'text' },
    workStart: { label: 'From', kind: 'text' },
    workEnd: { label: 'To', kind: 'text' },
    otherHours: { label: 'Other hours', kind: 'list' },
    defaultMinutes: { label: 'Usual length in minutes', kind: 'number' },
    holidays: { label: 'Public holidays of', kind: 'text' },
    keepsBusy: { label: 'Keeps to themselves when they are busy', kind: 'flag' },
  },
}

export const calendarTables: FeatureTables[] = [{ home: 'person', migrations, tracked: [events, calendars, settings] }]

import { z } from 'zod'
import { directoryTable } from '../../platform/directory/table'
import type { FeatureTables, TrackedTable } from '../../platform/operations/feature'

/**
 * How mail is sent: at most one way for an organization (`personId` is '') and one for each person in it. The id is the
 * organization's, with the person's behind it. `secret` is the password or key, encrypted.
 */
export const mailConnections = directoryTable('mailConnections', 'id', {
  id: z.string(),
  organizationId: z.string(),
  personId: z.string(),
  kind: z.enum(['smtp', 'api']),
  fromName: z.string(),
  fromEmail: z.string(),
  host: z.string().nullable(),
  port: z.number().nullable(),
  security: z.enum(['tls', 'starttls', 'none']).nullable(),
  account: z.string().nullable(),
  url: z.string().nullable(),
  inside: z.number(),
  secret: z.string().nullable(),
})
export type MailRow = z.output<(typeof mailConnections)['row']>

const connections: TrackedTable = {
  table: 'mailConnections',
  noun: 'Mail connection',
  title: (row) => String(row.fromEmail),
  fields: {
    fromName: { label: 'Name', kind: 'text' },
    fromEmail: { label: 'Sent from', kind: 'text' },
    host: { label: 'Server', kind: 'text' },
    port: { label: 'Port', kind: 'text' },
    account: { label: 'Account', kind: 'text' },
    url: { label: 'Address', kind: 'text' },
  },
}

const mails: TrackedTable = {
  table: 'mails',
  noun: 'Mail',
  title: (row) => `Mail to ${String(row.name || row.email)}`,
  fields: {
    recipient: { label: 'To', kind: 'text' },
    subject: { label: 'Subject', kind: 'text' },
    body: { label: 'Message', kind: 'long' },
  },
}

/*
 * What a person's operations send: `mails` says what and to whom, as it was shown and approved; `mailDeliveries`, which
 * is not tracked, how far each came. A delivery is `handing` while the message is given over, so that one cut off then
 * is not sent twice.
 */
const migrations = [
  `CREATE TABLE mails (
    id TEXT PRIMARY KEY,
    operationId TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    method TEXT,
    calendar TEXT,
    createdAt TEXT NOT NULL
  ) STRICT;
  CREATE INDEX mailsByOperation ON mails (operationId);
  CREATE TABLE mailDeliveries (
    mailId TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('handing', 'sent', 'refused', 'uncertain')),
    said TEXT,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`,
]

export const mailTables: FeatureTables[] = [
  { home: 'directory', migrations: [], tracked: [connections], directory: [mailConnections] },
  { home: 'person', migrations, tracked: [mails] },
]

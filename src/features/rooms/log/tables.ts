import type { FeatureTables } from '../../../platform/operations/feature'

/**
 * A room's log. It is its own record (nothing here is tracked row by row): messages are never deleted and a text is
 * written once. Rows form a tree by `parentId`; versions of one message share `originId`, one of them is `chosen`, and
 * `active` says that a row and all above it are chosen: the branch that is shown. `sequence` is where a message was
 * posted, `changed` where it last changed and `branched` where it last took the place of another version; all three
 * count in one series. While a reply streams, its parts are in `checkpoints`, added to and never rewritten.
 */
const roomMigrations = [
  `CREATE TABLE messages (
     sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, parentId TEXT, originId TEXT NOT NULL, replyTo TEXT,
     chosen INTEGER NOT NULL, active INTEGER NOT NULL, changed INTEGER NOT NULL, branched INTEGER,
     authorKind TEXT NOT NULL, authorId TEXT NOT NULL, authorName TEXT NOT NULL, key TEXT,
     at TEXT NOT NULL, editedAt TEXT, status TEXT NOT NULL, error TEXT, stopAsked INTEGER NOT NULL DEFAULT 0,
     parts TEXT NOT NULL, answer TEXT);
   CREATE UNIQUE INDEX messagesByKey ON messages (authorId, key) WHERE key IS NOT NULL;
   CREATE INDEX messagesByChange ON messages (changed);
   CREATE INDEX messagesByBranch ON messages (branched) WHERE branched IS NOT NULL;
   CREATE INDEX messagesShown ON messages (sequence) WHERE active = 1;
   CREATE INDEX messagesByParent ON messages (parentId);
   CREATE INDEX messagesByOrigin ON messages (originId);
   CREATE INDEX messagesByTrigger ON messages (replyTo) WHERE replyTo IS NOT NULL;
   CREATE INDEX messagesStreaming ON messages (status) WHERE status = 'streaming';
   CREATE TABLE checkpoints (
     number INTEGER PRIMARY KEY, messageId TEXT NOT NULL, part INTEGER NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL);
   CREATE INDEX checkpointsByMessage ON checkpoints (messageId);
   CREATE VIRTUAL TABLE messageIndex USING fts5(
     text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3');`,
]

/** The words of every message that is finished, as `indexMessage` has them one by one. */
const messageIndex = {
  table: 'messageIndex',
  fill: `INSERT INTO messageIndex (rowid, text)
    SELECT m.sequence, group_concat(p.value ->> 'text', ' ') FROM messages m, json_each(m.parts) p
    WHERE m.status <> 'streaming' AND p.value ->> 'type' = 'text' GROUP BY m.sequence`,
}

const personMigrations = [
  'CREATE TABLE drafts (roomId TEXT PRIMARY KEY, text TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;',
]

export const roomTables: FeatureTables[] = [
  {
    home: 'room',
    migrations: roomMigrations,
    tracked: [],
    indexes: [messageIndex],
  },
  { home: 'person', migrations: personMigrations, tracked: [] },
]

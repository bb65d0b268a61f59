import type { FeatureTables, TrackedTable } from '../../platform/operations/feature'
import { passageTable } from '../../platform/search/passages'

/*
 * What is known about a person. A correction adds a row and links both; nothing else changes a row’s text. `traits` are
 * words with spaces between. The full-text index has no copy of the text and follows the table by triggers, so undo
 * moves it along. `stretch` and `restsOn` are of summaries, in JSON; of what was forgotten the id stays, for what is
 * still on its way. `memoryLearning` has one row: what to do with what is noticed in passing.
 */
const migrations = [
  `CREATE TABLE memories (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    subject TEXT,
    preference TEXT, value TEXT,
    advised TEXT, chosen TEXT,
    roomId TEXT, messageId TEXT,
    scopeKind TEXT NOT NULL, scopeId TEXT,
    confidence TEXT NOT NULL,
    createdAt TEXT NOT NULL,
    expiresAt TEXT,
    supersedes TEXT, supersededBy TEXT
  ) STRICT;
  CREATE INDEX memoriesByTime ON memories (createdAt);
  CREATE INDEX memoriesByPreference ON memories (preference) WHERE preference IS NOT NULL;
  ${passageTable('memoryIndex')}
  CREATE TRIGGER memoriesIndexed AFTER INSERT ON memories BEGIN
    INSERT INTO memoryIndex (rowid, text) VALUES (new.number, concat_ws(' ', new.subject, new.text, new.value, new.chosen)); END;
  CREATE TRIGGER memoriesUnindexed AFTER DELETE ON memories BEGIN
    DELETE FROM memoryIndex WHERE rowid = old.number; END;
  CREATE TABLE memoryLearning (only TEXT PRIMARY KEY CHECK (only = 'learning'), learning TEXT NOT NULL) STRICT;`,
  `ALTER TABLE memories ADD COLUMN topic TEXT;
  ALTER TABLE memories ADD COLUMN traits TEXT;
  CREATE INDEX memoriesByTopic ON memories (topic) WHERE topic IS NOT NULL;`,
  `ALTER TABLE memories ADD COLUMN stretch TEXT;
  ALTER TABLE memories ADD COLUMN restsOn TEXT;
  CREATE INDEX memoriesOfKind ON memories (kind, createdAt);
  CREATE TABLE forgottenMemories (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE memoryVectors (memoryId TEXT PRIMARY KEY, model TEXT NOT NULL, vector BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TRIGGER memoriesVectorless AFTER DELETE ON memories BEGIN
    DELETE FROM memoryVectors WHERE memoryId = old.id; END;`,
]

const nouns: Record<string, string> = {
  preference: 'Preference',
  person: 'Person',
  decision: 'Decision',
  trip: 'Past trip',
  summary: 'Summary',
}

const memories: TrackedTable = {
  table: 'memories',
  noun: (row) => (row.confidence === 'proposed' ? 'Proposed memory' : (nouns[String(row.kind)] ?? 'Memory')),
  title: (row) => (row.text === null ? 'Something forgotten' : String(row.text)),
  fields: {
    text: { label: 'What', kind: 'long' },
    subject: { label: 'About', kind: 'text' },
    value: { label: 'Value', kind: 'text' },
    advised: { label: 'Advised', kind: 'text' },
    chosen: { label: 'Chosen', kind: 'text' },
    confidence: { label: 'Known as', kind: 'text' },
    expiresAt: { label: 'Until', kind: 'instant' },
  },
}

const memoryLearning: TrackedTable = {
  table: 'memoryLearning',
  noun: 'Setting',
  title: () => 'What is noticed in passing',
  fields: { learning: { label: 'What to do', kind: 'text' } },
}

const memoryIndex = {
  table: 'memoryIndex',
  fill: `INSERT INTO memoryIndex (rowid, text)
    SELECT number, concat_ws(' ', subject, text, value, chosen) FROM memories`,
}

export const memoryTables: FeatureTables[] = [
  { home: 'person', migrations, tracked: [memories, memoryLearning], indexes: [memoryIndex] },
]

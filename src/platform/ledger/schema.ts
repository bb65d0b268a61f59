/** The kernel's own tables, the same in every home. */
export const kernelSchema = `
CREATE TABLE IF NOT EXISTS operations (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  input TEXT NOT NULL,
  output TEXT,
  gathered TEXT,
  caller TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT,
  preview TEXT,
  batch TEXT,
  at TEXT NOT NULL,
  milliseconds REAL NOT NULL DEFAULT 0,
  undoes TEXT,
  undoneBy TEXT,
  key TEXT UNIQUE
) STRICT;
CREATE INDEX IF NOT EXISTS operationsByBatch ON operations (batch) WHERE batch IS NOT NULL;
CREATE INDEX IF NOT EXISTS operationsByUndo ON operations (undoneBy) WHERE undoneBy IS NOT NULL;
CREATE INDEX IF NOT EXISTS operationsPending ON operations (status) WHERE status = 'pending';
CREATE TABLE IF NOT EXISTS changes (
  number INTEGER PRIMARY KEY,
  operation TEXT NOT NULL,
  tableName TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS changesByOperation ON changes (operation);
CREATE TABLE IF NOT EXISTS erasures (operation TEXT PRIMARY KEY, erasedBy TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS performing (only INTEGER PRIMARY KEY CHECK (only = 1), operation TEXT) STRICT;
INSERT OR IGNORE INTO performing VALUES (1, NULL);
CREATE TABLE IF NOT EXISTS outbox (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  payload TEXT NOT NULL,
  caller TEXT NOT NULL,
  causeId TEXT NOT NULL,
  at TEXT NOT NULL,
  delivered TEXT NOT NULL DEFAULT '[]',
  attempts INTEGER NOT NULL DEFAULT 0,
  nextAt TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS applied (
  eventId TEXT NOT NULL,
  subscriber TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (eventId, subscriber)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS timers (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  at TEXT NOT NULL,
  payload TEXT NOT NULL,
  caller TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS timersByTime ON timers (at);
CREATE TABLE IF NOT EXISTS jobs (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  payload TEXT NOT NULL,
  correlationId TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  nextAt TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS migrations (
  feature TEXT NOT NULL,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (feature, number)
) STRICT, WITHOUT ROWID;`

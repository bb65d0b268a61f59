-- Who belongs where, and the ledger that every change to it is written in. Moments are ISO 8601 text in UTC.
CREATE TABLE organizations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  createdAt TEXT NOT NULL
);

CREATE TABLE memberships (
  id TEXT PRIMARY KEY,
  organizationId TEXT NOT NULL,
  personId TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'member', 'guest')),
  joinedAt TEXT NOT NULL,
  UNIQUE (organizationId, personId)
);
CREATE INDEX membershipsByPerson ON memberships (personId, joinedAt);

-- `codeHash` is the SHA-256 of the code in the link; the code itself is shown once and kept nowhere.
CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  organizationId TEXT NOT NULL,
  codeHash TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'member', 'guest')),
  note TEXT NOT NULL,
  invitedBy TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  expiresAt TEXT NOT NULL,
  acceptedBy TEXT,
  revokedAt TEXT
);
CREATE INDEX invitationsByOrganization ON invitations (organizationId);

-- What a person prefers; without a row, what the account and the browser say.
CREATE TABLE profiles (
  personId TEXT PRIMARY KEY,
  name TEXT,
  zone TEXT,
  locale TEXT,
  theme TEXT NOT NULL DEFAULT 'system',
  organizationId TEXT
);

-- API tokens. `secretHash` is a SHA-256 of 256 random bits; `permissions` is a JSON list, NULL for all of the role's.
CREATE TABLE tokens (
  id TEXT PRIMARY KEY,
  personId TEXT NOT NULL,
  organizationId TEXT NOT NULL,
  name TEXT NOT NULL,
  hint TEXT NOT NULL,
  secretHash TEXT NOT NULL UNIQUE,
  permissions TEXT,
  createdAt TEXT NOT NULL,
  expiresAt TEXT,
  revokedAt TEXT
);
CREATE INDEX tokensByPerson ON tokens (personId);

CREATE TABLE operations (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  input TEXT NOT NULL,
  output TEXT,
  gathered TEXT,
  caller TEXT NOT NULL,
  organizationId TEXT NOT NULL,
  personId TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT,
  preview TEXT,
  batch TEXT,
  at TEXT NOT NULL,
  milliseconds REAL NOT NULL DEFAULT 0,
  undoes TEXT,
  undoneBy TEXT,
  key TEXT UNIQUE
);
CREATE INDEX operationsByPerson ON operations (personId, sequence);
CREATE INDEX operationsByUndo ON operations (undoneBy) WHERE undoneBy IS NOT NULL;

CREATE TABLE changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  operation TEXT NOT NULL,
  tableName TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT,
  after TEXT
);
CREATE INDEX changesByOperation ON changes (operation);

-- The operation that is writing right now: set first and cleared last in each batch, so nobody else ever sees it set.
CREATE TABLE performing (only INTEGER PRIMARY KEY CHECK (only = 1), operation TEXT);
INSERT INTO performing VALUES (1, NULL);

-- A batch inserts what it expects to be true; anything else breaks the batch. It is always empty.
CREATE TABLE expectations (holds INTEGER NOT NULL CONSTRAINT stillAsRead CHECK (holds = 1));

-- Rules that hold whatever operation, or undo of one, is writing.
CREATE TRIGGER lastOwnerKeepsRole AFTER UPDATE ON memberships
WHEN old.role = 'owner' AND NOT EXISTS (SELECT 1 FROM memberships WHERE organizationId = old.organizationId AND role = 'owner')
BEGIN SELECT RAISE(ABORT, 'refused:organization.last_owner:An organization keeps at least one owner. Make somebody else an owner first.'); END;

CREATE TRIGGER lastOwnerStays AFTER DELETE ON memberships
WHEN old.role = 'owner'
  AND EXISTS (SELECT 1 FROM organizations WHERE id = old.organizationId)
  AND NOT EXISTS (SELECT 1 FROM memberships WHERE organizationId = old.organizationId AND role = 'owner')
BEGIN SELECT RAISE(ABORT, 'refused:organization.last_owner:An organization keeps at least one owner. Make somebody else an owner first.'); END;

CREATE TRIGGER organizationWithMembersStays BEFORE DELETE ON organizations
WHEN (SELECT count(*) FROM memberships WHERE organizationId = old.id) > 1
BEGIN SELECT RAISE(ABORT, 'refused:organization.not_empty:Others belong to this organization by now, so it stays.'); END;

-- Workspaces of invented data to look around in, and the accounts of visitors who have no password yet.
ALTER TABLE user ADD COLUMN isAnonymous INTEGER NOT NULL DEFAULT 0;

-- `expiresAt` is when a visitor's sample goes by itself; NULL for one that somebody with an account opened or kept.
CREATE TABLE samples (
  organizationId TEXT PRIMARY KEY,
  personId TEXT NOT NULL,
  openedAt TEXT NOT NULL,
  expiresAt TEXT
);
CREATE INDEX samplesByPerson ON samples (personId);

-- Undoing its opening would leave the data behind; removing it takes the row here away first.
CREATE TRIGGER sampleIsRemovedNotUndone BEFORE DELETE ON organizations
WHEN EXISTS (SELECT 1 FROM samples WHERE organizationId = old.id)
BEGIN SELECT RAISE(ABORT, 'refused:sample.remove:Remove the sample workspace instead of undoing it: that takes its data along.'); END;

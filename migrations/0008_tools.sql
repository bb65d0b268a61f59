-- Servers of tools that people and organizations added. `personId` is '' for the organization's; `secret` and `clientSecret` are encrypted.
CREATE TABLE toolServers (
  id TEXT PRIMARY KEY,
  organizationId TEXT NOT NULL,
  personId TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  header TEXT,
  secret TEXT,
  clientId TEXT,
  clientSecret TEXT,
  allowed TEXT NOT NULL,
  allowedTools INTEGER NOT NULL,
  freely INTEGER NOT NULL CHECK (freely IN (0, 1)),
  createdAt TEXT NOT NULL
);
CREATE INDEX toolServersByOwner ON toolServers (organizationId, personId);

-- What signing in at a server brought, for one person, encrypted as a whole. Not tracked: no record of changes holds a token.
CREATE TABLE toolGrants (
  id TEXT PRIMARY KEY,
  serverId TEXT NOT NULL,
  organizationId TEXT NOT NULL,
  personId TEXT NOT NULL,
  sealed TEXT NOT NULL,
  refused INTEGER NOT NULL,
  scope TEXT,
  version INTEGER NOT NULL,
  renewingUntil TEXT
);
CREATE INDEX toolGrantsByServer ON toolGrants (serverId);

-- Sign-ins under way, by the print of what their answer must carry.
CREATE TABLE toolSignIns (
  id TEXT PRIMARY KEY,
  serverId TEXT NOT NULL,
  organizationId TEXT NOT NULL,
  personId TEXT NOT NULL,
  browser TEXT NOT NULL,
  sealed TEXT NOT NULL,
  expiresAt TEXT NOT NULL
);
CREATE INDEX toolSignInsByExpiry ON toolSignIns (expiresAt);

-- Flights may come from one of these servers.
ALTER TABLE travelSettings ADD COLUMN serverId TEXT;

-- Written by `triggers` in src/platform/ledger/tracking.ts.
DROP TRIGGER "travelSettingsINSERTGuard";
DROP TRIGGER "travelSettingsINSERTRecord";
DROP TRIGGER "travelSettingsUPDATEGuard";
DROP TRIGGER "travelSettingsUPDATERecord";
DROP TRIGGER "travelSettingsDELETEGuard";
DROP TRIGGER "travelSettingsDELETERecord";
CREATE TRIGGER "travelSettingsINSERTGuard" BEFORE INSERT ON "travelSettings" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to travelSettings outside an operation'); END;
CREATE TRIGGER "travelSettingsINSERTRecord" AFTER INSERT ON "travelSettings"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'travelSettings', CAST(new."organizationId" AS TEXT), NULL, json_object('organizationId', new."organizationId",'kind', new."kind",'name', new."name",'url', new."url",'tool', new."tool",'header', new."header",'secret', new."secret",'serverId', new."serverId") FROM performing; END;

CREATE TRIGGER "travelSettingsUPDATEGuard" BEFORE UPDATE ON "travelSettings" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to travelSettings outside an operation'); END;
CREATE TRIGGER "travelSettingsUPDATERecord" AFTER UPDATE ON "travelSettings" WHEN json_object('organizationId', old."organizationId",'kind', old."kind",'name', old."name",'url', old."url",'tool', old."tool",'header', old."header",'secret', old."secret",'serverId', old."serverId") IS NOT json_object('organizationId', new."organizationId",'kind', new."kind",'name', new."name",'url', new."url",'tool', new."tool",'header', new."header",'secret', new."secret",'serverId', new."serverId") BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'travelSettings', CAST(new."organizationId" AS TEXT), json_object('organizationId', old."organizationId",'kind', old."kind",'name', old."name",'url', old."url",'tool', old."tool",'header', old."header",'secret', old."secret",'serverId', old."serverId"), json_object('organizationId', new."organizationId",'kind', new."kind",'name', new."name",'url', new."url",'tool', new."tool",'header', new."header",'secret', new."secret",'serverId', new."serverId") FROM performing; END;

CREATE TRIGGER "travelSettingsDELETEGuard" BEFORE DELETE ON "travelSettings" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to travelSettings outside an operation'); END;
CREATE TRIGGER "travelSettingsDELETERecord" AFTER DELETE ON "travelSettings"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'travelSettings', CAST(old."organizationId" AS TEXT), json_object('organizationId', old."organizationId",'kind', old."kind",'name', old."name",'url', old."url",'tool', old."tool",'header', old."header",'secret', old."secret",'serverId', old."serverId"), NULL FROM performing; END;
CREATE TRIGGER "toolServersINSERTGuard" BEFORE INSERT ON "toolServers" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to toolServers outside an operation'); END;
CREATE TRIGGER "toolServersINSERTRecord" AFTER INSERT ON "toolServers"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'toolServers', CAST(new."id" AS TEXT), NULL, json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'name', new."name",'url', new."url",'header', new."header",'secret', new."secret",'clientId', new."clientId",'clientSecret', new."clientSecret",'allowed', new."allowed",'allowedTools', new."allowedTools",'freely', new."freely",'createdAt', new."createdAt") FROM performing; END;

CREATE TRIGGER "toolServersUPDATEGuard" BEFORE UPDATE ON "toolServers" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to toolServers outside an operation'); END;
CREATE TRIGGER "toolServersUPDATERecord" AFTER UPDATE ON "toolServers" WHEN json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'name', old."name",'url', old."url",'header', old."header",'secret', old."secret",'clientId', old."clientId",'clientSecret', old."clientSecret",'allowed', old."allowed",'allowedTools', old."allowedTools",'freely', old."freely",'createdAt', old."createdAt") IS NOT json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'name', new."name",'url', new."url",'header', new."header",'secret', new."secret",'clientId', new."clientId",'clientSecret', new."clientSecret",'allowed', new."allowed",'allowedTools', new."allowedTools",'freely', new."freely",'createdAt', new."createdAt") BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'toolServers', CAST(new."id" AS TEXT), json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'name', old."name",'url', old."url",'header', old."header",'secret', old."secret",'clientId', old."clientId",'clientSecret', old."clientSecret",'allowed', old."allowed",'allowedTools', old."allowedTools",'freely', old."freely",'createdAt', old."createdAt"), json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'name', new."name",'url', new."url",'header', new."header",'secret', new."secret",'clientId', new."clientId",'clientSecret', new."clientSecret",'allowed', new."allowed",'allowedTools', new."allowedTools",'freely', new."freely",'createdAt', new."createdAt") FROM performing; END;

CREATE TRIGGER "toolServersDELETEGuard" BEFORE DELETE ON "toolServers" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to toolServers outside an operation'); END;
CREATE TRIGGER "toolServersDELETERecord" AFTER DELETE ON "toolServers"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'toolServers', CAST(old."id" AS TEXT), json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'name', old."name",'url', old."url",'header', old."header",'secret', old."secret",'clientId', old."clientId",'clientSecret', old."clientSecret",'allowed', old."allowed",'allowedTools', old."allowedTools",'freely', old."freely",'createdAt', old."createdAt"), NULL FROM performing; END;

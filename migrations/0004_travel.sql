-- Which flights server an organization asks. `secret` is what that server is shown, encrypted.
CREATE TABLE travelSettings (
  organizationId TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('sample', 'kiwi', 'other')),
  name TEXT NOT NULL,
  url TEXT,
  tool TEXT,
  header TEXT,
  secret TEXT
);

-- Written by `triggers` in src/platform/ledger/tracking.ts.
CREATE TRIGGER "travelSettingsINSERTGuard" BEFORE INSERT ON "travelSettings" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to travelSettings outside an operation'); END;
CREATE TRIGGER "travelSettingsINSERTRecord" AFTER INSERT ON "travelSettings"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'travelSettings', CAST(new."organizationId" AS TEXT), NULL, json_object('organizationId', new."organizationId",'kind', new."kind",'name', new."name",'url', new."url",'tool', new."tool",'header', new."header",'secret', new."secret") FROM performing; END;
CREATE TRIGGER "travelSettingsUPDATEGuard" BEFORE UPDATE ON "travelSettings" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to travelSettings outside an operation'); END;
CREATE TRIGGER "travelSettingsUPDATERecord" AFTER UPDATE ON "travelSettings" WHEN json_object('organizationId', old."organizationId",'kind', old."kind",'name', old."name",'url', old."url",'tool', old."tool",'header', old."header",'secret', old."secret") IS NOT json_object('organizationId', new."organizationId",'kind', new."kind",'name', new."name",'url', new."url",'tool', new."tool",'header', new."header",'secret', new."secret") BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'travelSettings', CAST(new."organizationId" AS TEXT), json_object('organizationId', old."organizationId",'kind', old."kind",'name', old."name",'url', old."url",'tool', old."tool",'header', old."header",'secret', old."secret"), json_object('organizationId', new."organizationId",'kind', new."kind",'name', new."name",'url', new."url",'tool', new."tool",'header', new."header",'secret', new."secret") FROM performing; END;
CREATE TRIGGER "travelSettingsDELETEGuard" BEFORE DELETE ON "travelSettings" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to travelSettings outside an operation'); END;
CREATE TRIGGER "travelSettingsDELETERecord" AFTER DELETE ON "travelSettings"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'travelSettings', CAST(old."organizationId" AS TEXT), json_object('organizationId', old."organizationId",'kind', old."kind",'name', old."name",'url', old."url",'tool', old."tool",'header', old."header",'secret', old."secret"), NULL FROM performing; END;

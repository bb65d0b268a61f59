-- How mail is sent: for an organization (personId is '') and for each person in it. 'secret' is the password, encrypted.
CREATE TABLE mailConnections (
  id TEXT PRIMARY KEY,
  organizationId TEXT NOT NULL,
  personId TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('smtp', 'api')),
  fromName TEXT NOT NULL,
  fromEmail TEXT NOT NULL,
  host TEXT,
  port INTEGER,
  security TEXT CHECK (security IN ('tls', 'starttls', 'none')),
  account TEXT,
  url TEXT,
  inside INTEGER NOT NULL,
  secret TEXT
);

-- Written by `triggers` in src/platform/ledger/tracking.ts.
CREATE TRIGGER "mailConnectionsINSERTGuard" BEFORE INSERT ON "mailConnections" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to mailConnections outside an operation'); END;
CREATE TRIGGER "mailConnectionsINSERTRecord" AFTER INSERT ON "mailConnections"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'mailConnections', CAST(new."id" AS TEXT), NULL, json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'kind', new."kind",'fromName', new."fromName",'fromEmail', new."fromEmail",'host', new."host",'port', new."port",'security', new."security",'account', new."account",'url', new."url",'inside', new."inside",'secret', new."secret") FROM performing; END;

CREATE TRIGGER "mailConnectionsUPDATEGuard" BEFORE UPDATE ON "mailConnections" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to mailConnections outside an operation'); END;
CREATE TRIGGER "mailConnectionsUPDATERecord" AFTER UPDATE ON "mailConnections" WHEN json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'kind', old."kind",'fromName', old."fromName",'fromEmail', old."fromEmail",'host', old."host",'port', old."port",'security', old."security",'account', old."account",'url', old."url",'inside', old."inside",'secret', old."secret") IS NOT json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'kind', new."kind",'fromName', new."fromName",'fromEmail', new."fromEmail",'host', new."host",'port', new."port",'security', new."security",'account', new."account",'url', new."url",'inside', new."inside",'secret', new."secret") BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'mailConnections', CAST(new."id" AS TEXT), json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'kind', old."kind",'fromName', old."fromName",'fromEmail', old."fromEmail",'host', old."host",'port', old."port",'security', old."security",'account', old."account",'url', old."url",'inside', old."inside",'secret', old."secret"), json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'kind', new."kind",'fromName', new."fromName",'fromEmail', new."fromEmail",'host', new."host",'port', new."port",'security', new."security",'account', new."account",'url', new."url",'inside', new."inside",'secret', new."secret") FROM performing; END;

CREATE TRIGGER "mailConnectionsDELETEGuard" BEFORE DELETE ON "mailConnections" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to mailConnections outside an operation'); END;
CREATE TRIGGER "mailConnectionsDELETERecord" AFTER DELETE ON "mailConnections"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'mailConnections', CAST(old."id" AS TEXT), json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'kind', old."kind",'fromName', old."fromName",'fromEmail', old."fromEmail",'host', old."host",'port', old."port",'security', old."security",'account', old."account",'url', old."url",'inside', old."inside",'secret', old."secret"), NULL FROM performing; END;

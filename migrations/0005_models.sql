-- Models that people and organizations connected. `personId` is '' for the organization's; `secret` is the key, encrypted.
CREATE TABLE modelConnections (
  id TEXT PRIMARY KEY,
  organizationId TEXT NOT NULL,
  personId TEXT NOT NULL,
  provider TEXT NOT NULL CHECK (provider IN ('openai-compatible', 'workers-ai')),
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  model TEXT NOT NULL,
  secret TEXT,
  inputPrice REAL,
  outputPrice REAL,
  createdAt TEXT NOT NULL
);
CREATE INDEX modelConnectionsByOwner ON modelConnections (organizationId, personId);

-- In which order models are asked, and which hosts of the private network may be: lists in JSON.
CREATE TABLE modelChoices (
  id TEXT PRIMARY KEY,
  organizationId TEXT NOT NULL,
  personId TEXT NOT NULL,
  models TEXT NOT NULL,
  names TEXT NOT NULL,
  hosts TEXT NOT NULL
);
CREATE INDEX modelChoicesByOwner ON modelChoices (organizationId, personId);

-- Written by `triggers` in src/platform/ledger/tracking.ts.
CREATE TRIGGER "modelConnectionsINSERTGuard" BEFORE INSERT ON "modelConnections" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to modelConnections outside an operation'); END;
CREATE TRIGGER "modelConnectionsINSERTRecord" AFTER INSERT ON "modelConnections"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'modelConnections', CAST(new."id" AS TEXT), NULL, json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'provider', new."provider",'name', new."name",'url', new."url",'model', new."model",'secret', new."secret",'inputPrice', new."inputPrice",'outputPrice', new."outputPrice",'createdAt', new."createdAt") FROM performing; END;
CREATE TRIGGER "modelConnectionsUPDATEGuard" BEFORE UPDATE ON "modelConnections" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to modelConnections outside an operation'); END;
CREATE TRIGGER "modelConnectionsUPDATERecord" AFTER UPDATE ON "modelConnections" WHEN json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'provider', old."provider",'name', old."name",'url', old."url",'model', old."model",'secret', old."secret",'inputPrice', old."inputPrice",'outputPrice', old."outputPrice",'createdAt', old."createdAt") IS NOT json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'provider', new."provider",'name', new."name",'url', new."url",'model', new."model",'secret', new."secret",'inputPrice', new."inputPrice",'outputPrice', new."outputPrice",'createdAt', new."createdAt") BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'modelConnections', CAST(new."id" AS TEXT), json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'provider', old."provider",'name', old."name",'url', old."url",'model', old."model",'secret', old."secret",'inputPrice', old."inputPrice",'outputPrice', old."outputPrice",'createdAt', old."createdAt"), json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'provider', new."provider",'name', new."name",'url', new."url",'model', new."model",'secret', new."secret",'inputPrice', new."inputPrice",'outputPrice', new."outputPrice",'createdAt', new."createdAt") FROM performing; END;
CREATE TRIGGER "modelConnectionsDELETEGuard" BEFORE DELETE ON "modelConnections" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to modelConnections outside an operation'); END;
CREATE TRIGGER "modelConnectionsDELETERecord" AFTER DELETE ON "modelConnections"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'modelConnections', CAST(old."id" AS TEXT), json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'provider', old."provider",'name', old."name",'url', old."url",'model', old."model",'secret', old."secret",'inputPrice', old."inputPrice",'outputPrice', old."outputPrice",'createdAt', old."createdAt"), NULL FROM performing; END;
CREATE TRIGGER "modelChoicesINSERTGuard" BEFORE INSERT ON "modelChoices" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to modelChoices outside an operation'); END;
CREATE TRIGGER "modelChoicesINSERTRecord" AFTER INSERT ON "modelChoices"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'modelChoices', CAST(new."id" AS TEXT), NULL, json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'models', new."models",'names', new."names",'hosts', new."hosts") FROM performing; END;
CREATE TRIGGER "modelChoicesUPDATEGuard" BEFORE UPDATE ON "modelChoices" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to modelChoices outside an operation'); END;
CREATE TRIGGER "modelChoicesUPDATERecord" AFTER UPDATE ON "modelChoices" WHEN json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'models', old."models",'names', old."names",'hosts', old."hosts") IS NOT json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'models', new."models",'names', new."names",'hosts', new."hosts") BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'modelChoices', CAST(new."id" AS TEXT), json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'models', old."models",'names', old."names",'hosts', old."hosts"), json_object('id', new."id",'organizationId', new."organizationId",'personId', new."personId",'models', new."models",'names', new."names",'hosts', new."hosts") FROM performing; END;
CREATE TRIGGER "modelChoicesDELETEGuard" BEFORE DELETE ON "modelChoices" WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, 'a write to modelChoices outside an operation'); END;
CREATE TRIGGER "modelChoicesDELETERecord" AFTER DELETE ON "modelChoices"  BEGIN INSERT INTO changes (operation, tableName, key, before, after) SELECT operation, 'modelChoices', CAST(old."id" AS TEXT), json_object('id', old."id",'organizationId', old."organizationId",'personId', old."personId",'models', old."models",'names', old."names",'hosts', old."hosts"), NULL FROM performing; END;

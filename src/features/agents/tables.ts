import type { FeatureTables } from '../../platform/operations/feature'

/**
 * What turns did in a room, kept so that a follow-up knows it, an interrupted turn goes on, and “what was sent” can be
 * shown. It is a log like the room's own: nothing here is tracked row by row. `turnLinks` says which memories and receipts a
 * turn used, or was told of by what went before, and `memoryWords` what the memories were: by them a room forgets. Of
 * what is forgotten the id alone stays. `summaries` are the stretches of the log that were summed up.
 */
export const agentTables: FeatureTables[] = [
  {
    home: 'room',
    migrations: [
      `CREATE TABLE turns (
         id TEXT PRIMARY KEY, agentId TEXT NOT NULL, messageId TEXT NOT NULL, replyId TEXT NOT NULL, at TEXT NOT NULL,
         status TEXT NOT NULL, model TEXT, context TEXT NOT NULL) WITHOUT ROWID;
       CREATE INDEX turnsByReply ON turns (replyId);
       CREATE INDEX turnsByMessage ON turns (messageId, at);
       CREATE TABLE turnSteps (
         turnId TEXT NOT NULL, position INTEGER NOT NULL, message TEXT NOT NULL, outside INTEGER NOT NULL,
         PRIMARY KEY (turnId, position)) WITHOUT ROWID;`,
      `CREATE TABLE turnLinks (
         turnId TEXT NOT NULL, id TEXT NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (turnId, id)) WITHOUT ROWID;
       CREATE INDEX turnLinksById ON turnLinks (id);
       CREATE TABLE memoryWords (memoryId TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID;
       CREATE TABLE forgottenIds (id TEXT PRIMARY KEY) WITHOUT ROWID;`,
      `CREATE TABLE summaries (
         memoryId TEXT PRIMARY KEY, after INTEGER NOT NULL, upTo INTEGER NOT NULL, restsOn TEXT NOT NULL) WITHOUT ROWID;`,
    ],
    tracked: [],
  },
]

import type { FeatureTables, TrackedTable } from '../../platform/operations/feature'

/*
 * Empty values are NULL, so that receipts show what was said and nothing else. Five columns follow from the others and
 * serve the database alone: momentAt and momentDay (when the task is on the agenda), lateAt, search, and repeats, which
 * is the rule in words. `reminded` is the log of what has rung; it is not tracked, so undoing a change to a task never
 * collides with its reminder.
 */
const migrations = [
  `CREATE TABLE tasks (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    notes TEXT,
    dueLocal TEXT, dueZone TEXT, dueAt TEXT,
    remindLocal TEXT, remindZone TEXT, remindAt TEXT,
    priority TEXT CHECK (priority IN ('low', 'medium', 'high')),
    tags TEXT,
    list TEXT COLLATE NOCASE,
    recurrence TEXT, repeats TEXT,
    parentId TEXT,
    snoozedUntil TEXT,
    doneAt TEXT,
    createdAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL,
    nextId TEXT,
    momentAt TEXT, momentDay TEXT, lateAt TEXT,
    search TEXT NOT NULL
  ) STRICT;
  CREATE INDEX tasksByMoment ON tasks (momentAt) WHERE doneAt IS NULL;
  CREATE INDEX tasksByList ON tasks (list);
  CREATE INDEX tasksByParent ON tasks (parentId) WHERE parentId IS NOT NULL;
  CREATE TABLE reminded (
    taskId TEXT NOT NULL,
    moment TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (taskId, moment)
  ) STRICT, WITHOUT ROWID;`,
]

const tasks: TrackedTable = {
  table: 'tasks',
  noun: (row) => (row.remindAt ? 'Reminder' : row.parentId ? 'Sub-task' : 'Task'),
  title: (row) => String(row.title),
  fields: {
    title: { label: 'Title', kind: 'text' },
    dueLocal: { label: 'When', kind: 'local' },
    dueZone: { label: 'Zone', kind: 'text' },
    remindLocal: { label: 'Reminder', kind: 'local' },
    remindZone: { label: 'Reminder zone', kind: 'text' },
    repeats: { label: 'Repeats', kind: 'text' },
    priority: { label: 'Priority', kind: 'text' },
    list: { label: 'List', kind: 'text' },
    tags: { label: 'Tags', kind: 'list' },
    notes: { label: 'Notes', kind: 'long' },
    snoozedUntil: { label: 'Snoozed until', kind: 'instant' },
    doneAt: { label: 'Done', kind: 'instant' },
  },
}

export const taskTables: FeatureTables[] = [{ home: 'person', migrations, tracked: [tasks] }]

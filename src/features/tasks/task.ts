import { z } from 'zod'
import { idSchema } from '../../platform/ids'
import { line, paragraphs } from '../../platform/text'
import { Instant, LocalDateTime, Zone } from '../../platform/time'

export const TaskId = idSchema('task')
export const Priority = z.enum(['none', 'low', 'medium', 'high'])
export type Priority = z.infer<typeof Priority>

export const Title = line().min(1, 'Give it a title.').max(500, 'Keep the title under 500 characters.')
export const ListName = line().min(1, 'Name the list.').max(80).describe('A named list, such as “shopping”.')
export const Tag = line()
  .overwrite((text) => text.replace(/^#+/, '').trim().toLowerCase())
  .min(1, 'A tag needs a word.')
  .max(40)
const Notes = paragraphs()
export const Recurrence = z
  .string()
  .max(300)
  .describe('An RFC 5545 rule without a start, such as FREQ=WEEKLY;BYDAY=MO. The due date is its start.')

/** When something is due: what the person said (a day, or a day and a time on their wall) and the instant that is. */
export const Due = z.object({ local: LocalDateTime, zone: Zone, at: Instant })
export type Due = z.infer<typeof Due>

/** One thing to do. A task with `remind` is also a reminder: it speaks up at that moment. */
export const Task = z.object({
  id: TaskId,
  title: Title,
  notes: z.string(),
  due: Due.nullable(),
  remind: Due.nullable(),
  priority: Priority,
  tags: z.array(Tag),
  /** The named list it is on; `null` is the ordinary to-do list. */
  list: ListName.nullable(),
  recurrence: Recurrence.nullable(),
  /** The rule in words, “every Monday”; left out where there is none. */
  repeats: z.string().optional(),
  parentId: TaskId.nullable(),
  snoozedUntil: Instant.nullable(),
  doneAt: Instant.nullable(),
  createdAt: Instant,
  /** How many sub-tasks it has; left out where there are none. */
  subtasks: z.object({ open: z.number().int(), done: z.number().int() }).optional(),
})
export type Task = z.infer<typeof Task>

/** What one can say of a task when adding it. Local times are in `zone`, the caller's own when left out. */
export const NewTask = z.object({
  title: Title,
  notes: Notes.optional(),
  due: LocalDateTime.optional(),
  remind: LocalDateTime.optional().describe('When to remind; a bare day means 09:00 of that day.'),
  zone: Zone.optional(),
  priority: Priority.optional(),
  tags: z.array(Tag).max(20).optional(),
  list: ListName.optional(),
  recurrence: Recurrence.optional(),
  parentId: TaskId.optional().describe('Makes it a sub-task of this one.'),
})
export type NewTask = z.infer<typeof NewTask>

/** What one can change about a task; `null` clears. */
export const TaskEdit = z.object({
  taskId: TaskId,
  title: Title.optional(),
  notes: Notes.optional(),
  due: LocalDateTime.nullable().optional(),
  remind: LocalDateTime.nullable().optional(),
  zone: Zone.optional(),
  priority: Priority.optional(),
  tags: z.array(Tag).max(20).optional(),
  list: ListName.nullable().optional(),
  recurrence: Recurrence.nullable().optional(),
  parentId: TaskId.nullable().optional(),
  snoozedUntil: z.null().optional().describe('null ends a snooze.'),
})
export type TaskEdit = z.infer<typeof TaskEdit>

/**
 * Which tasks to list. `open` leaves out what is snoozed, unless one searches; `snoozed` lists just that. Days are in the
 * caller's zone; `from` is included, `to` is not.
 */
export const TaskFilter = z.object({
  status: z.enum(['open', 'done', 'snoozed', 'all']).default('open'),
  due: z.enum(['any', 'overdue', 'today', 'upcoming', 'none']).default('any'),
  from: LocalDateTime.optional(),
  to: LocalDateTime.optional(),
  search: z.string().max(200).optional(),
  list: ListName.nullable().optional().describe('Only this list; null for the ordinary to-do list; left out for all.'),
  tag: Tag.optional(),
  priority: Priority.optional(),
  remindersOnly: z.boolean().default(false),
  parentId: TaskId.optional(),
  limit: z.number().int().min(1).max(200).default(50),
  offset: z.number().int().min(0).max(100_000).default(0),
})
export type TaskFilter = z.infer<typeof TaskFilter>

export const TaskPage = z.object({ tasks: z.array(Task), total: z.number().int() })
export type TaskPage = z.infer<typeof TaskPage>
export const ListSummary = z.object({ name: ListName.nullable(), open: z.number().int(), done: z.number().int() })
export type ListSummary = z.infer<typeof ListSummary>

/**
 * Days as computed from tasks (and, later, the calendar): what has a time, in order; what is due without one; what
 * speaks up in these days though it is due on another; and, when today is among them, what is late from before.
 */
export const Agenda = z.object({
  date: z.string(),
  days: z.number().int(),
  zone: Zone,
  timed: z.array(Task),
  anytime: z.array(Task),
  reminders: z.array(Task),
  overdue: z.array(Task),
})
export type Agenda = z.infer<typeof Agenda>

/** Where in a quickly typed line a detail was found, and what it was taken for; offsets are UTF-16 code units. */
export const Understood = z.object({
  start: z.number().int(),
  end: z.number().int(),
  kind: z.enum(['due', 'remind', 'repeat', 'priority', 'tag', 'list']),
  text: z.string(),
})
export type Understood = z.infer<typeof Understood>

/** A line typed into quick add, as it would be added. `title` is empty while only details were typed. */
export const Interpretation = z.object({
  task: NewTask.extend({ title: z.string().max(500) }),
  due: Due.nullable(),
  remind: Due.nullable(),
  /** The rule in words: “every Monday”. */
  repeats: z.string().nullable(),
  understood: z.array(Understood),
  /** Why it can't be added as it stands, for example a reminder in the past. */
  problem: z.string().nullable(),
})
export type Interpretation = z.infer<typeof Interpretation>

/** The event `reminder.due`, and the frame a person's sockets get when it fires. */
export const ReminderDue = z.object({
  taskId: TaskId,
  title: z.string(),
  personId: z.string(),
  organizationId: z.string(),
})
export type ReminderDue = z.infer<typeof ReminderDue>

/*
 * Operations of this feature (home `person`), by name:
 *   task.add NewTask → Task                       task.edit TaskEdit → Task
 *   task.complete {taskId} → Task                 task.reopen {taskId} → Task
 *   task.remove {taskId} → Task  (destructive)    task.snooze {taskId, until: LocalDateTime, zone?} → Task
 *   task.get {taskId} → Task                      task.list TaskFilter → TaskPage
 *   task.lists {} → {lists: ListSummary[]}        task.clear {list: ListName|null, status?: 'open'|'done'|'all' (all)} → {removed: n} (destructive)
 *   task.rename_list {from, to} → {moved: n}      task.interpret {text, zone?} → Interpretation (quick add)
 *   agenda.read {date?: day, days?: 1..31} → Agenda
 */

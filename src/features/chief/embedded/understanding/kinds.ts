/** What a person may be asking for. The first group maps to operations, the second to answers, the third is out of reach. */
export const kinds = [
  'task.add',
  'reminder.add',
  'task.list',
  'reminder.list',
  'agenda.read',
  'task.complete',
  'task.remove',
  'task.edit',
  'task.snooze',
  'list.create',
  'list.clear',
  'undo',
  'help',
  'clock',
  'greeting',
  'thanks',
  'goodbye',
  'yes',
  'no',
  'cancel',
  'event.create',
  'event.edit',
  'event.remove',
  'flight.search',
  'alarm',
  'email',
  'message',
  'weather',
  'travel',
  'transport',
  'places',
  'food',
  'music',
  'home',
  'news',
  'money',
  'car',
  'work',
  'language',
  'knowledge',
  'social',
  'fun',
  'device',
  'self',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** Kinds that lead to an operation where its tool is there; everything else is answered in words. */
export const actionable: ReadonlySet<Kind> = new Set<Kind>([
  'task.add',
  'reminder.add',
  'task.list',
  'reminder.list',
  'agenda.read',
  'task.complete',
  'task.remove',
  'task.edit',
  'task.snooze',
  'list.create',
  'list.clear',
  'undo',
  'event.create',
  'event.edit',
  'event.remove',
  'flight.search',
])

/** Reads change nothing; a wrong one costs less than a wrong change. */
export const reading: ReadonlySet<Kind> = new Set<Kind>(['task.list', 'reminder.list', 'agenda.read', 'flight.search'])

/** What people ask other programs for: a text that is surely of these kinds is not read as a request to us. */
export const foreign: ReadonlySet<Kind> = new Set<Kind>(
  kinds.slice(kinds.indexOf('alarm'), kinds.indexOf('knowledge')).concat('knowledge', 'social', 'fun', 'device'),
)

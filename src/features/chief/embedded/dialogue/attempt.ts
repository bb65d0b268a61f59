import type { Decision } from '../understanding/decide'
import { clean } from '../understanding/inputs/clean'
import { commandTarget } from '../understanding/inputs/command-target'
import { likeness, readTarget } from '../understanding/inputs/target'
import { readEdit } from '../understanding/inputs/task-edit'
import type { Kind } from '../understanding/kinds'
import { searchTasks } from './lookup'
import type { Reply, Script, Turn } from './script'
import { cancelEvents, changeEvent } from './skills/calendar/change-event'
import { completeTasks, removeTasks, snoozeTasks } from './skills/change'
import { editTask } from './skills/edit'

/** What a request not understood for sure may be about; it is done only when a task clearly answers to its words. */
type Attempt = 'task.edit' | 'task.remove' | 'task.complete' | 'task.snooze'

const attempts: Partial<Record<Kind, Attempt>> = {
  'event.edit': 'task.edit',
  'event.remove': 'task.remove',
  'task.edit': 'task.edit',
  'task.remove': 'task.remove',
  'task.complete': 'task.complete',
  'task.snooze': 'task.snooze',
}
/** “I already watered the plants” tells that something is done. */
const report =
  /^(?:(?:i|we)(?:'ve| have)? (?:(?:already|just|finally) )?|(?:already |just )?(?=(?:got|bought|paid|finished|completed|called|sent|did) ))(?:\w{2,}ed|bought|paid|did|sent|wrote|made|took|got|went to|read|met|told|gave|put|sold|found|brought|spoke|rang|fed|cut|swept|ran|built|drew|swam|left|left|set|had|saw) (?!to\b|a lot\b|it\b|that\b|you\b|so\b)/i
/** Whole calendars are not tasks. */
const elsewhere = /\b(?:calendar|schedule|everything|all|song|playlist|alarm|e-?mail|light|volume|account|card)\b/i
const clearly = 0.7

/** Tries a change by looking whether there is such a task; `null` when there is none, and then nothing was changed. */
export function* attempt(decision: Decision, message: string, turn: Turn): Script<Reply | null> {
  const text = clean(message)
  const told = report.test(text)
  const kind = decision.verdict !== 'act' && told ? 'task.complete' : attempts[decision.kind]
  if (!kind || !turn.tools.has(kind.replace('.', '_')) || elsewhere.test(text)) return null
  const words = told
    ? text.replace(report, (lead) => `${lead.trim().split(' ').at(-1)} `)
    : wordsOf(kind, message, turn)
  const target = readTarget(words)
  if (target.kind !== 'words' || words.split(/\s+/).length > 10) return null
  const found = yield* searchTasks(target.words, 'open')
  const bare = words.replace(/^\w+ (?:off |up )?/, '')
  const best = found
    .map(({ title }) => ({
      title,
      score: Math.max(likeness(target.words, title), told ? likeness(bare, title) - 0.1 : 0),
    }))
    .sort((one, other) => other.score - one.score)[0]
  if (!best || best.score < clearly) return yield* attemptEvent(decision, message, turn)
  return yield* act(kind, told ? `complete ${best.title}` : message, turn)
}

/** The same for events, where it was taken for a change of something. */
function* attemptEvent({ kind, verdict }: Decision, message: string, turn: Turn): Script<Reply | null> {
  if (!/\.(?:edit|remove)$/.test(kind) || verdict !== 'propose' || !turn.tools.has('event_list')) return null
  const reply = yield* kind.endsWith('.edit') ? changeEvent(message, turn) : cancelEvents(message, turn)
  return reply.missed ? null : reply
}

function wordsOf(kind: Attempt, message: string, turn: Turn) {
  if (kind === 'task.edit') return readEdit(message, turn.dates).target
  return commandTarget(message, kind === 'task.complete' ? 'complete' : kind === 'task.remove' ? 'remove' : 'snooze')
    .target
}

function act(kind: Attempt, message: string, turn: Turn): Script<Reply> {
  if (kind === 'task.edit') return editTask(message, turn)
  if (kind === 'task.complete') return completeTasks(message, turn)
  return kind === 'task.remove' ? removeTasks(message, turn) : snoozeTasks(message, turn)
}

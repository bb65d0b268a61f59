import { commandTarget } from '../../../understanding/inputs/command-target'
import { readTarget } from '../../../understanding/inputs/target'
import { readEdit } from '../../../understanding/inputs/task-edit'
import type { Kind } from '../../../understanding/kinds'
import { itemAt, listedItems } from '../../lookup'
import { isEvent } from '../../memory'
import type { Reply, Script, Turn } from '../../script'
import { removeTasks } from '../change'
import { editTask } from '../edit'
import { cancelEvents, changeEvent } from './change-event'

export type Changing = Extract<Kind, 'task.edit' | 'task.remove' | 'event.edit' | 'event.remove'>

const skills = {
  edit: { task: editTask, event: changeEvent },
  remove: { task: removeTasks, event: cancelEvents },
}

/**
 * Changes or takes away what a person speaks of, a task or an event: by what was just spoken of, else by which of them
 * answers to the words, first looked for as the kind it was taken for.
 */
export function* changeEither(kind: Changing, message: string, turn: Turn): Script<Reply> {
  const verb = kind.endsWith('.edit') ? 'edit' : 'remove'
  const { task, event } = skills[verb]
  if (!turn.tools.has('event_list')) return yield* task(message, turn)
  const pointed = pointsAt(verb, message, turn)
  if (pointed) return yield* (pointed === 'event' ? event : task)(message, turn)
  const [first, second] = kind.startsWith('event') ? [event, task] : [task, event]
  const reply = yield* first(message, turn)
  if (!reply.missed) return reply
  const other = yield* second(message, turn)
  return other.missed || !clearly(other) ? reply : other
}

/** A question which of several is no answer to words that fitted nothing well. */
const clearly = ({ text }: Reply) => !/^You have no open tasks/.test(text)

function pointsAt(verb: 'edit' | 'remove', message: string, turn: Turn): 'task' | 'event' | null {
  const { memory, dates } = turn
  const target = readTarget(verb === 'edit' ? readEdit(message, dates).target : commandTarget(message, 'remove').target)
  if (target.kind === 'last' || target.kind === 'none') {
    const item = memory.last ?? (memory.items.length === 1 ? memory.items[0] : undefined)
    return item ? (isEvent(item) ? 'event' : 'task') : null
  }
  const listed = listedItems(memory)
  if (target.kind === 'place') {
    const item = itemAt(memory, target.place)
    return item ? (isEvent(item) ? 'event' : 'task') : null
  }
  return target.kind === 'all' && listed.length > 0 ? (listed.every(isEvent) ? 'event' : 'task') : null
}

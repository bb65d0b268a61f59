import { estimateTokens } from '../../../platform/ai/usage'
import { type Message, textOf } from '../../rooms/message'

/** The newest messages are never summed up: they are what is being spoken of. */
const leftWhole = 8
/** Of messages that are not summed up yet, as many as leave the window of a prompt soon, which holds thirty. */
const most = 24
/** And as long as leave it sooner, in tokens. */
const longest = 4_000
const fewest = 4

/**
 * The messages to sum up now, of those that are not summed up yet, oldest first: all but the newest, once there are so
 * many or they are so long that prompts will soon do without them. Empty while there is time.
 */
export function dueOf(open: Message[]): Message[] {
  const weight = open.reduce((sum, { parts }) => sum + estimateTokens(textOf(parts)), 0)
  if (open.length < most && weight < longest) return []
  const due = open.slice(0, weight < longest ? -leftWhole : -2)
  return due.length < fewest ? [] : due
}

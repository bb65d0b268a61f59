import type { Reply, Script, Turn } from '../../script'
import { away } from './away'
import { eventQuestion } from './event-questions'
import { inviting } from './invite'
import { othersFree } from './others-free'
import { tellingInvited } from './tell'
import { whichMeeting } from './which'
import { ownHours } from './working-days'

/** What concerns meeting others and the days one works; `null` where it is about something else. */
export const meeting = (message: string, turn: Turn): Script<Reply> | null =>
  inviting(message, turn) ??
  tellingInvited(message, turn) ??
  ownHours(message, turn) ??
  othersFree(message, turn) ??
  away(message, turn) ??
  whichMeeting(message, turn) ??
  eventQuestion(message, turn)

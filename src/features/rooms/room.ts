import { z } from 'zod'
import { OrganizationId, PersonId, RoomId } from '../../platform/ids'
import { type Message, MessageId } from './message'

export { chief, chiefRoomId } from './chief-room'

export const Room = z.object({
  id: RoomId,
  kind: z.literal('chief'),
  title: z.string(),
  organizationId: OrganizationId,
  ownerId: PersonId,
  /** How far the room's log goes; see `docs/protocol.md`. */
  sequence: z.number().int(),
  /** The newest message of the branch that is shown, `null` in an empty room. */
  latestId: MessageId.nullable(),
})
export type Room = z.infer<typeof Room>

/** How many messages one page of history holds at most. */
export const pageSize = 50

/** A stretch of the branch that is shown, oldest first; `more` says whether there are older ones. */
export interface MessagePage {
  messages: Message[]
  more: boolean
}

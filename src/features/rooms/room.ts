import { z } from 'zod'
import { OrganizationId, PersonId, RoomId } from '../../platform/ids'
import { type Message, MessageId } from './message'

/** The private conversation of one person with Chief: its id follows from theirs, so it needs no row to exist. */
export const chiefRoomId = (organizationId: string, personId: string): RoomId =>
  `room_chief-${organizationId.slice('org_'.length)}-${personId}`

/** Who answers in a private room. */
export const chief = { kind: 'agent', id: 'chief', name: 'Chief' } as const

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

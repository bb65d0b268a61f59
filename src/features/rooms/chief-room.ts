import type { RoomId } from '../../platform/ids'

/*
 * Apart from the schemas of `room.ts`, so that a browser can name its room without loading them.
 */

/** The private conversation of one person with Chief: its id follows from theirs, so it needs no row to exist. */
export const chiefRoomId = (organizationId: string, personId: string): RoomId =>
  `room_chief-${organizationId.slice('org_'.length)}-${personId}`

/** Who answers in a private room. */
export const chief = { kind: 'agent', id: 'chief', name: 'Chief' } as const

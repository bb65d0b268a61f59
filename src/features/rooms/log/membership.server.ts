import type { FactReader } from '../../../platform/operations/feature'
import { chiefRoomId } from '../room'

/**
 * Who belongs to a room. A private room follows from its owner's id, so it is there before it is first used, and to
 * everybody else no room of that name exists.
 */
export const roomFacts: FactReader = {
  home: 'room',
  read(_sql, { name }, { organizationId, personId }) {
    const own = name === chiefRoomId(organizationId, personId)
    return own
      ? { organizationId, ownerId: personId, member: true, exists: true }
      : { organizationId: null, ownerId: null, member: false, exists: false }
  },
}

import type { Caller } from '../caller'
import { invalid } from '../errors'
import { PersonId, RoomId } from '../ids'
import type { AnyOperation, HomeAddress } from './operation'

export const personHome = (caller: { organizationId: string; personId: string }): HomeAddress => ({
  kind: 'person',
  name: `${caller.organizationId}.${caller.personId}`,
})
export const roomHome = (roomId: string): HomeAddress => ({ kind: 'room', name: roomId })
export const directoryHome: HomeAddress = { kind: 'directory', name: 'directory' }

/** How a receipt names the home it lives in: `person`, `directory` or the room's id. */
export const homeLabel = (address: HomeAddress) => (address.kind === 'room' ? address.name : address.kind)

/** Where a request goes: a person operation to the caller's own home or a fellow member's, a room operation to the room its input names. */
export function addressOf(operation: AnyOperation, caller: Caller, input: unknown): HomeAddress {
  const named = (input ?? {}) as { roomId?: unknown; home?: unknown; personId?: unknown }
  switch (operation.home) {
    case 'person': {
      const fellow = operation.fellows ? PersonId.safeParse(named.personId) : undefined
      return personHome(fellow?.success ? { ...caller, personId: fellow.data } : caller)
    }
    case 'directory':
      return directoryHome
    case 'room':
      return roomHome(readRoomId(named.roomId))
    case 'any':
      if (named.home === undefined || named.home === 'person') return personHome(caller)
      return named.home === 'directory' ? directoryHome : roomHome(readRoomId(named.home))
  }
}

function readRoomId(value: unknown) {
  const parsed = RoomId.safeParse(value)
  if (!parsed.success) throw invalid('input.invalid', 'Say which room: `roomId` is missing or is not the id of a room.')
  return parsed.data
}

import { useSyncExternalStore } from 'react'
import { socketUrl } from '../../../platform/browser/live-socket'
import { browserOutbox } from './outbox'
import { RoomConnection, type RoomState } from './room-connection'

const open = new Map<string, RoomConnection>()

/** The connection to a room. It is made once and stays, so that going elsewhere and back shows what came meanwhile. */
export function openRoom(roomId: string): RoomConnection {
  const known = open.get(roomId)
  if (known) return known
  const connection = new RoomConnection({
    url: socketUrl(`/api/socket/${roomId}`),
    outbox: browserOutbox(roomId, localStorage),
  })
  open.set(roomId, connection)
  connection.connect()
  addEventListener('online', connection.hurry)
  addEventListener('offline', connection.drop)
  return connection
}

/** What a screen shows of a room, as it changes. */
export const useRoomState = (connection: RoomConnection): RoomState =>
  useSyncExternalStore(connection.subscribe, connection.read, connection.read)

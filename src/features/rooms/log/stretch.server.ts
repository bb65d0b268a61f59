import type { Message } from '../message'
import { type MessageRow, type RoomLog, selectMessage, toMessage } from './rows.server'

/** The finished messages of the branch that is shown, between two places of the log, oldest first. */
export function readStretch(
  room: RoomLog,
  { after, upTo }: { after: number; upTo?: number },
  limit: number,
): Message[] {
  const query = `${selectMessage} WHERE m.active = 1 AND m.status <> 'streaming' AND m.sequence > ?1
    AND (?2 IS NULL OR m.sequence <= ?2) ORDER BY m.sequence LIMIT ?3`
  return room.sql
    .exec<MessageRow>(query, after, upTo ?? null, limit)
    .toArray()
    .map((row) => toMessage(room, row))
}

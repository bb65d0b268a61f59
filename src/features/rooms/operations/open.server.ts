import { z } from 'zod'
import { RoomId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { readPage } from '../log/pages.server'
import { lastSequence, latestId } from '../log/rows.server'
import { Message } from '../message'
import { chief, pageSize, Room } from '../room'

export const openRoom = defineOperation({
  name: 'room.open',
  title: 'Open a conversation',
  description:
    'The conversation itself: what it is called, whose it is and how far it goes. One’s own with Chief is always there.',
  home: 'room',
  effect: 'read',
  needs: 'room:read',
  personOnly: true,
  input: z.object({ roomId: RoomId }),
  output: Room,
  run({ sql, caller }, { roomId }) {
    const { organizationId, personId } = caller
    const whose = { organizationId, ownerId: personId, sequence: lastSequence(sql), latestId: latestId(sql) }
    return { id: roomId, kind: 'chief' as const, title: chief.name, ...whose }
  },
})

export const readHistory = defineOperation({
  name: 'room.history',
  title: 'Read a conversation',
  description: 'Messages of the branch that is shown, oldest first, a page at a time from the newest backwards.',
  home: 'room',
  effect: 'read',
  needs: 'room:read',
  input: z.object({
    roomId: RoomId,
    before: z.number().int().min(1).optional().describe('Only messages with a lower sequence than this.'),
    limit: z.number().int().min(1).max(pageSize).default(pageSize),
  }),
  output: z.object({ messages: z.array(Message), more: z.boolean() }),
  run: (context, { before, limit }) => readPage(context, { before, limit }),
})

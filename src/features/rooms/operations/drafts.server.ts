import { z } from 'zod'
import { RoomId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'

const Draft = z.object({ roomId: RoomId, text: z.string() })

export const setDraft = defineOperation({
  name: 'draft.set',
  title: 'Keep a draft',
  description:
    'Keeps what was typed but not sent in a conversation, for every device of this person. An empty text clears it.',
  home: 'person',
  effect: 'write',
  needs: 'draft:write',
  personOnly: true,
  unrecorded: true,
  input: z.object({ roomId: RoomId, text: z.string().max(32_000) }),
  output: Draft,
  run({ sql, now }, { roomId, text }) {
    if (text === '') sql.exec('DELETE FROM drafts WHERE roomId = ?', roomId)
    else
      sql.exec(
        `INSERT INTO drafts (roomId, text, at) VALUES (?, ?, ?)
         ON CONFLICT (roomId) DO UPDATE SET text = excluded.text, at = excluded.at`,
        ...[roomId, text, now],
      )
    return { roomId, text }
  },
})

export const getDraft = defineOperation({
  name: 'draft.get',
  title: 'Read a draft',
  description: 'What was typed but not sent in a conversation; empty if there is nothing.',
  home: 'person',
  effect: 'read',
  needs: 'draft:write',
  personOnly: true,
  input: z.object({ roomId: RoomId }),
  output: Draft,
  run({ sql }, { roomId }) {
    const row = sql.exec<{ text: string }>('SELECT text FROM drafts WHERE roomId = ?', roomId).toArray()[0]
    return { roomId, text: row?.text ?? '' }
  },
})

import { z } from 'zod'
import { conflict, missing } from '../../../platform/errors'
import { ReceiptId, RoomId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { topicOf } from '../../../platform/operations/suggestion'
import { findRow, stamp, toMessage } from '../log/rows.server'
import { Message, MessageId, Part } from '../message'

const Parts = z.array(Part)

/**
 * Writes down what a person said to a suggestion in a reply. What it offers is performed before, by the operation it
 * names, through the same door as anything a person does; the receipt of that stands with the answer. Who keeps decisions
 * hears `suggestion.answered`.
 */
export const answerSuggestion = defineOperation({
  name: 'suggestion.answer',
  title: 'Answer a suggestion',
  description: 'Marks a suggestion of a reply as taken, with the receipt of what was done, or as declined.',
  home: 'room',
  effect: 'write',
  needs: 'room:write',
  personOnly: true,
  unrecorded: true,
  input: z.object({
    roomId: RoomId,
    messageId: MessageId,
    suggestionId: z.string().max(120),
    taken: z.boolean(),
    receiptId: ReceiptId.optional(),
    home: z.string().max(120).optional(),
  }),
  output: Message,
  run(context, { roomId, messageId, suggestionId, taken, receiptId = null, home = null }) {
    const { sql, caller } = context
    const row = findRow(sql, messageId)
    if (row.status === 'streaming') throw conflict('reply.writing', 'This reply is still being written.')
    const parts = Parts.parse(JSON.parse(row.parts))
    const index = parts.findIndex((part) => part.type === 'suggestion' && part.suggestion.id === suggestionId)
    const part = parts[index]
    if (part?.type !== 'suggestion') throw missing('suggestion.missing', 'There is no such suggestion in this reply.')
    if (part.answer) return toMessage(context, row)
    const answered: Part = { ...part, answer: { taken, receiptId, home } }
    sql.exec('UPDATE messages SET parts = ? WHERE id = ?', JSON.stringify(parts.with(index, answered)), messageId)
    context.announce({ type: 'part', sequence: stamp(sql, messageId), messageId, index, part: answered })
    const { about, choice, traits } = part.suggestion
    context.emit('suggestion.answered', {
      ...{ topic: topicOf(part.suggestion), about, choice, traits, taken },
      ...{ personId: caller.personId, organizationId: caller.organizationId, source: { roomId, messageId } },
    })
    return toMessage(context, findRow(sql, messageId))
  },
})

import type { Subscriber } from '../../../platform/operations/feature'
import { newMemory } from '../keeping/keep.server'
import { readLearning } from '../keeping/settings.server'
import { ConversationSummarized } from '../memory'
import { insertMemory } from '../rows.server'

/**
 * Keeps what a conversation was about, when its room has summed up a stretch of it, unless the person wants nothing noted. What rests on something that was
 * forgotten meanwhile is left: the room hears of that as well and sums it up anew.
 */
export const keepingSummaries: Subscriber = {
  name: 'memory.summarize',
  event: 'conversation.summarized',
  to: ({ payload }) => [{ kind: 'person', name: ConversationSummarized.parse(payload).home }],
  apply(context, event) {
    const { memoryId, text, stretch, restsOn, home } = ConversationSummarized.parse(event.payload)
    const { sql, address } = context
    if (address.name !== home || readLearning(sql) === 'off') return
    if (anyForgotten(sql, [memoryId, ...restsOn])) return
    const { roomId, firstId } = stretch
    const memory = newMemory(context, {
      text,
      kind: 'summary',
      source: { roomId, messageId: firstId },
      scope: { kind: 'room', roomId },
      confidence: 'noticed',
    })
    insertMemory(sql, { ...memory, id: memoryId, stretch })
    sql.exec('UPDATE memories SET restsOn = ? WHERE id = ?', JSON.stringify(restsOn), memoryId)
    context.emit('memory.kept', { memoryId })
  },
}

const anyForgotten = (sql: SqlStorage, ids: string[]) =>
  sql
    .exec('SELECT 1 FROM forgottenMemories WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1', JSON.stringify(ids))
    .toArray().length > 0

import type { Caller } from '../../../platform/caller'
import type { HomeRuntime, Subscriber } from '../../../platform/operations/feature'
import { MemoryForgotten } from '../../memory/memory'
import { chiefRoomId } from '../../rooms/chief-room'
import { startSummary } from '../summaries/job.server'
import { dropSummaries } from '../summaries/rows.server'
import { forgetHere } from './forget-here.server'
import { forgottenMeanwhile, noteForgotten } from './links.server'

/**
 * What a person has forgotten leaves their conversation with Chief as well, and every room it was said in: the messages
 * it came from, what turns did and said with it, and what was sent to models. The event names ids alone; what they stand
 * for is known in the room itself.
 */
export const forgetting: Subscriber = {
  name: 'agents.forget',
  event: 'memory.forgotten',
  to: ({ from, payload }) => {
    const [organizationId = '', personId = ''] = from.name.split('.')
    if (from.kind !== 'person') return []
    const rooms = [chiefRoomId(organizationId, personId), ...MemoryForgotten.parse(payload).rooms]
    return [...new Set(rooms)].map((name) => ({ kind: 'room', name }))
  },
  apply(context, event) {
    const { memoryIds, summaries, receiptIds, sources } = MemoryForgotten.parse(event.payload)
    const summaryIds = summaries.map(({ id }) => id)
    noteForgotten(context.sql, [...memoryIds, ...summaryIds, ...receiptIds])
    const here = sources.filter(({ roomId }) => roomId === context.address.name)
    forgetHere(context, {
      memoryIds,
      otherIds: [...receiptIds, ...summaryIds],
      messageIds: here.map(({ messageId }) => messageId),
    })
    const anew = summaries.flatMap((one) => (one.anew ? [one.id] : []))
    for (const stretch of dropSummaries(context.sql, { memoryIds, anew }))
      startSummary(context, { ...stretch, caller: { ...context.caller, agent: undefined } })
    context.ledger.wipe()
  },
}

/** What was forgotten while this turn was running leaves the turn and its reply at its end. */
export function forgetMeanwhile(runtime: HomeRuntime, turnId: string, caller: Caller) {
  const ids = forgottenMeanwhile(runtime.sql, turnId)
  if (ids.length === 0) return
  runtime.change(forgetting.name, caller, (context) => {
    forgetHere(context, { memoryIds: ids, otherIds: [], messageIds: [] })
    context.ledger.wipe()
  })
}

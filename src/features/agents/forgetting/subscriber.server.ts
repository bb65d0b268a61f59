import type { Caller } from '../../../platform/caller'
import type { HomeRuntime, Subscriber } from '../../../platform/operations/feature'
import { MemoryForgotten } from '../../memory/memory'
import { chiefRoomId } from '../../rooms/chief-room'
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
    const { memoryIds, receiptIds, sources } = MemoryForgotten.parse(event.payload)
    noteForgotten(context.sql, [...memoryIds, ...receiptIds])
    const here = sources.filter(({ roomId }) => roomId === context.address.name)
    forgetHere(context, { memoryIds, receiptIds, messageIds: here.map(({ messageId }) => messageId) })
    context.ledger.wipe()
  },
}

/** What was forgotten while this turn was running leaves the turn and its reply at its end. */
export function forgetMeanwhile(runtime: HomeRuntime, turnId: string, caller: Caller) {
  const ids = forgottenMeanwhile(runtime.sql, turnId)
  if (ids.length === 0) return
  runtime.change(forgetting.name, caller, (context) => {
    forgetHere(context, { memoryIds: ids, receiptIds: [], messageIds: [] })
    context.ledger.wipe()
  })
}

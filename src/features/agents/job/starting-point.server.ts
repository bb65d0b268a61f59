import { answered, type KeptStep } from '../prompt/history'
import type { TurnRequest } from './request'
import { dropLastWords, earlierTurn, keepStep, stepsOfTurn } from './turn-log.server'

/**
 * What was done for this reply before: by this very turn before a crash or a failure, or by the turn that wrote the
 * version which is now written again, where that one changed something. It is not done a second time.
 */
export function startingPoint(sql: SqlStorage, request: TurnRequest, replyId: string): KeptStep[] {
  const own = dropLastWords(sql, request.turnId)
  if (own.length > 0) return own
  const before = earlierTurn(sql, { messageId: request.messageId, replyId })
  if (!before) return []
  const steps = withoutLastWords(answered(stepsOfTurn(sql, before.id)))
  if (!steps.some(changedSomething)) return []
  for (const step of steps) keepStep(sql, request.turnId, step)
  return steps
}

const withoutLastWords = (steps: KeptStep[]) =>
  steps.slice(0, steps.findLastIndex(({ message }) => message.role === 'tool') + 1)

const changedSomething = ({ message }: KeptStep) =>
  message.role === 'tool' &&
  message.content.some((part) => part.type === 'tool-result' && Boolean(part.providerOptions?.adjutant?.receipt))

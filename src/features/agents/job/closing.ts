import type { Answer, MessageStatus } from '../../rooms/message'
import { type Block, shortened } from '../prompt/blocks'
import type { TurnEvent } from '../turn-events'
import type { TurnStatus } from './turn-log.server'

interface Beginning {
  turnId: string
  style: 'shorter' | 'longer' | undefined
  model: string | undefined
  blocks: Block[]
}

interface Ending {
  status: Exclude<MessageStatus, 'streaming'>
  turnStatus: TurnStatus
  error: string | null
  answer: Answer
}

export interface Closing {
  hear(event: TurnEvent): void
  end(): Ending
}

/** Listens to a turn and says, at its end, how it ended and who answered: what stands below the reply. */
export function closing({ turnId, style, model, blocks }: Beginning): Closing {
  const chosen = { model: 'none', provider: 'none', passedOver: [] as Answer['passedOver'] }
  let note: { suggestions: string[]; why: string | null } = { suggestions: [], why: null }
  let last: TurnEvent | undefined
  return {
    hear(event) {
      last = event
      if (event.type === 'model.chosen')
        Object.assign(chosen, { model: event.model, provider: event.provider, passedOver: event.passedOver })
      if (event.type === 'answer.noted') note = { suggestions: event.suggestions, why: event.why }
    },
    end() {
      if (last?.type !== 'turn.finished' && last?.type !== 'turn.stopped' && last?.type !== 'turn.failed')
        throw new Error('The turn ended without saying how.')
      const { inputTokens, outputTokens, cost, milliseconds, estimated } = last.usage
      const why = [whyAnswered({ style, model }), note.why].filter(Boolean).join(' ')
      const answer = {
        turnId,
        ...chosen,
        inputTokens,
        outputTokens,
        cost,
        estimated,
        milliseconds,
        why,
        context: shortened(blocks),
        suggestions: note.suggestions,
      }
      if (last.type === 'turn.finished') return { status: 'complete', turnStatus: 'finished', error: null, answer }
      if (last.type === 'turn.stopped') return { status: 'stopped', turnStatus: 'stopped', error: null, answer }
      return { status: 'failed', turnStatus: 'failed', error: last.message, answer }
    },
  }
}

const whyAnswered = ({ style, model }: Pick<Beginning, 'style' | 'model'>) =>
  style
    ? `You asked for a ${style} answer.`
    : model
      ? `You asked for an answer by ${model}.`
      : 'You wrote in your private room, where Chief answers every message.'

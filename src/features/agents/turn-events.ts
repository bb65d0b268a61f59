import type { LanguageModelV4Message } from '@ai-sdk/provider'
import type { PassedOver } from '../../platform/ai/chain'
import type { ReceiptReference } from '../../platform/ai/tool-outcome'
import type { Usage } from '../../platform/ai/usage'
import type { Change } from '../../platform/operations/outcome'

/**
 * Everything a turn says, in order; screens, storage and logs are consumers. The loop yields these and never throws.
 * The last one is `turn.finished`, `turn.stopped` or `turn.failed`.
 */
export type TurnEvent =
  | { type: 'turn.started'; turnId: string }
  | { type: 'model.chosen'; model: string; provider: string; passedOver: PassedOver[] }
  | { type: 'text.delta'; text: string }
  | { type: 'reasoning.delta'; text: string }
  /** The conversation grew; who keeps these can go on with the turn after a crash. `outside`: others wrote it, or it was said after reading them. */
  | { type: 'message.added'; message: LanguageModelV4Message; outside: boolean }
  | { type: 'tool.proposed'; callId: string; operation: string; title: string; input: unknown }
  | {
      type: 'approval.requested'
      callId: string
      operation: string
      receiptId: string
      home: string
      reason: string
      changes: Change[]
    }
  | { type: 'tool.finished'; callId: string; operation: string; receipt: ReceiptReference | null; output: unknown }
  /** A call that failed, or that could not be understood: then nothing was proposed before it. */
  | { type: 'tool.failed'; callId: string; operation: string; message: string }
  /** What the model adds to its last answer: next things one might say, and why it answered as it did. */
  | { type: 'answer.noted'; suggestions: string[]; why: string | null }
  | { type: 'turn.finished'; usage: TurnUsage }
  | { type: 'turn.stopped'; usage: TurnUsage }
  | { type: 'turn.failed'; message: string; usage: TurnUsage }

/** What a turn took: tokens as the model reported them or as estimated, and its time. */
export interface TurnUsage extends Usage {
  milliseconds: number
}

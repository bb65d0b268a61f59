import type { Change } from '../../platform/operations/outcome'

/** Everything a turn says, in order; screens, storage and logs are consumers. The loop yields these and never throws. */
export type TurnEvent =
  | { type: 'turn.started'; turnId: string }
  | { type: 'model.chosen'; model: string; provider: string; passedOver: { model: string; reason: string }[] }
  | { type: 'text.delta'; text: string }
  | { type: 'reasoning.delta'; text: string }
  | { type: 'tool.proposed'; callId: string; operation: string; title: string; input: unknown }
  | { type: 'approval.requested'; callId: string; operation: string; receiptId: string; home: string; reason: string; changes: Change[] }
  | { type: 'tool.finished'; callId: string; operation: string; receipt: { id: string; home: string } | null; output: unknown }
  | { type: 'tool.failed'; callId: string; operation: string; message: string }
  | { type: 'suggestions'; texts: string[] }
  | { type: 'turn.finished'; usage: TurnUsage }
  | { type: 'turn.stopped'; usage: TurnUsage }
  | { type: 'turn.failed'; message: string; usage: TurnUsage }

/** Tokens as the model reported them; cost in US dollars, `null` where no price is known. */
export interface TurnUsage {
  inputTokens: number
  outputTokens: number
  cost: number | null
  milliseconds: number
}

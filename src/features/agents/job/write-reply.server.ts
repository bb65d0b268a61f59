import type { HomeRuntime } from '../../../platform/operations/feature'
import { type Suggestion, suggestionsIn } from '../../../platform/operations/suggestion'
import { appendText, setPart } from '../../rooms/replies.server'
import { foundWords, stepWords } from '../calls/step-words'
import type { TurnEvent } from '../turn-events'
import type { TurnTool } from '../turn-tool'

/** More buttons than this are a menu, not advice. */
const mostOffers = 4

/** Writes what a turn says into its reply: words as they come, look-ups as steps, changes as receipts and approvals. */
export class ReplyWriter {
  /** Steps in sight, by the call they show. */
  readonly #steps = new Map<string, { index: number | null; text: string }>()
  /** What was offered by what was read, by id. */
  readonly #offers = new Map<string, Suggestion>()

  constructor(
    private readonly runtime: HomeRuntime,
    private readonly replyId: string,
    private readonly tools: TurnTool[],
  ) {}

  write(event: TurnEvent) {
    const { runtime, replyId } = this
    switch (event.type) {
      case 'text.delta':
        return appendText(runtime, replyId, event.text)
      case 'tool.proposed':
        return this.#propose(event.callId, event.operation)
      case 'tool.finished':
        for (const offer of this.#offersOf(event.operation, event.output)) this.#offers.set(offer.id, offer)
        if (!event.receipt) return this.#end(event.callId, 'done', foundWords(event.output))
        this.#part({ type: 'receipt', receiptId: event.receipt.id, home: event.receipt.home })
        return
      case 'approval.requested': {
        const { callId, receiptId, home, reason } = event
        const place = this.#steps.get(callId)?.index ?? 'new'
        setPart(runtime, replyId, place, { type: 'approval', receiptId, home, reason })
        return
      }
      case 'tool.failed':
        return this.#end(event.callId, 'failed', event.message)
      case 'turn.finished':
        for (const suggestion of [...this.#offers.values()].slice(0, mostOffers))
          this.#part({ type: 'suggestion', suggestion, answer: null })
        return
    }
  }

  /** A change shows as its receipt; only what takes a look, or leaves the house, is a step of its own. */
  #propose(callId: string, operation: string) {
    const tool = this.tools.find((one) => one.operation === operation)
    if (!tool) return
    const text = stepWords(tool)
    const visible = tool.outside || tool.hints?.effect === 'read'
    const index = visible ? this.#part({ type: 'step', id: callId, text, status: 'running' }) : null
    this.#steps.set(callId, { index, text })
  }

  /** What could not be understood was never proposed: it is between the model and us. */
  #end(callId: string, status: 'done' | 'failed', said: string | null) {
    const step = this.#steps.get(callId)
    if (!step || (status === 'done' && step.index === null)) return
    const text = status === 'failed' ? `${step.text}: ${said}` : (said ?? step.text)
    setPart(this.runtime, this.replyId, step.index ?? 'new', { type: 'step', id: callId, text, status })
  }

  /** Only our own reads offer changes, and only changes that could be asked for in this very turn. */
  #offersOf(operation: string, output: unknown): Suggestion[] {
    const tool = this.tools.find((one) => one.operation === operation)
    if (!tool || tool.outside || tool.hints?.effect !== 'read') return []
    return suggestionsIn(output).filter((offer) => {
      const change = this.tools.find((one) => one.operation === offer.operation)
      return change?.hints?.effect === 'write' && !change.outside && change.check(offer.input) === null
    })
  }

  #part(part: Parameters<typeof setPart>[3]): number {
    return setPart(this.runtime, this.replyId, 'new', part)
  }
}

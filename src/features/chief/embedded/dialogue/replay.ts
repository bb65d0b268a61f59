import type { Exchange } from './conversation'
import { emptyMemory, type Memory, remember } from './memory'
import { onWall } from './on-wall'
import { respond } from './respond'
import type { Call, Question, Reply, Script, Turn } from './script'

/** How many earlier exchanges are read again to know which question is open. */
const reach = 3

export type Step = { kind: 'calls'; calls: Call[] } | { kind: 'reply'; reply: Reply } | { kind: 'strayed' }

/** Runs a script against results that are already there, up to its end or to the first call without a result. */
export function replay(script: Script<Reply>, { calls, results }: Pick<Exchange, 'calls' | 'results'>): Step {
  let at = 0
  let step = script.next()
  while (!step.done) {
    const wanted = step.value
    if (at >= calls.length) return { kind: 'calls', calls: wanted }
    const given = results.slice(at, at + wanted.length)
    if (given.length < wanted.length || wanted.some((call, index) => call.tool !== calls[at + index]?.tool))
      return { kind: 'strayed' }
    at += wanted.length
    step = script.next(given)
  }
  return { kind: 'reply', reply: step.value }
}

/**
 * The next step of the last exchange. Nothing is kept between calls: which question is open is found by running the
 * earlier exchanges again, and what “it” is by their results, whichever model answered then.
 */
export function nextStep(said: Exchange[], setting: Omit<Turn, 'memory'>): Step {
  const exchanges = said.map((exchange) => ({
    ...exchange,
    results: exchange.results.map((result) => onWall(result, setting.dates.zone)),
  }))
  let memory: Memory = emptyMemory()
  let question: Question | null = null
  const last = exchanges.length - 1
  for (const [index, exchange] of exchanges.entries()) {
    const turn: Turn = { ...setting, memory }
    if (index === last) return replay(respond(exchange.message, question, turn), exchange)
    const step: Step =
      index >= last - reach ? replay(respond(exchange.message, question, turn), exchange) : { kind: 'strayed' }
    question = step.kind === 'reply' ? (step.reply.question ?? null) : null
    memory = remember(
      memory,
      exchange.results,
      exchange.calls.map(({ input }) => input),
    )
    if (step.kind === 'reply') memory = { ...turn.memory }
  }
  return { kind: 'reply', reply: { text: 'What shall I take care of?' } }
}

import { emptyMemory } from '../../src/features/chief/embedded/dialogue/memory'
import { fits, plainly, skillFor } from '../../src/features/chief/embedded/dialogue/respond'
import type { Reply, Script, Turn } from '../../src/features/chief/embedded/dialogue/script'
import { phraseFor } from '../../src/features/chief/embedded/dialogue/skills/operation'
import { readTool } from '../../src/features/chief/embedded/model'
import { travel } from '../../src/features/chief/embedded/travel/skill'
import { type Decision, decide } from '../../src/features/chief/embedded/understanding/decide'
import type { Kind } from '../../src/features/chief/embedded/understanding/kinds'
import type { Classify } from '../../src/features/chief/embedded/weights/classifier'
import { chiefTools } from './chief-tools'
import type { Labelled } from './datasets'

/** `operation` stands for one that has no kind here: memory, profile, members. */
export interface Verdict extends Omit<Decision, 'kind' | 'by'> {
  kind: Kind | 'operation'
  by: Decision['by'] | 'skill'
}

export interface Judged extends Labelled {
  decision: Verdict
}

const tools = new Map(chiefTools().map((tool) => [tool.name, readTool(tool)]))

/** What whole turns would do with each text, with all of Chief’s tools and nothing said before. */
export const judge = (texts: Labelled[], classify?: Classify): Judged[] =>
  texts.map((row) => ({ ...row, decision: verdictOn(row.text, classify) }))

/** In the order of a turn: flights, skills that know their own wordings, phrases of operations, kinds. */
function verdictOn(text: string, classify?: Classify): Verdict {
  const turn: Turn = {
    tools,
    memory: emptyMemory(),
    locale: 'en-GB',
    dates: { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich' },
  }
  const acting = (kind: Verdict['kind'], by: Verdict['by']): Verdict => ({ kind, confidence: 1, verdict: 'act', by })
  if (travel(text, turn)) return acting('flight.search', 'skill')
  const message = plainly(text, turn)
  const decision = decide(message, turn, classify)
  const own = skillFor(text, message, turn, classify)
  const skilled = own ? outcomeOf(own) : null
  if (skilled) return looksUp(skilled) ? { ...decision, verdict: 'leave' } : acting(kindOf(skilled, decision), 'skill')
  const phrase = phraseFor(message, turn)
  return phrase && fits(phrase, decision, turn) ? acting('operation', 'phrase') : decision
}

/** The tools that a skill calls where nothing is there to be found; `null` when it then gives the message back. */
function outcomeOf(own: Script<Reply>): string[] | null {
  const called: string[] = []
  let step = own.next()
  while (!step.done && called.length < 20) {
    const calls = step.value
    called.push(...calls.map(({ tool }) => tool))
    step = own.next(calls.map(({ tool }) => ({ status: 'completed', tool, output: nothing(tool) })))
  }
  return step.done && step.value.missed ? null : called
}

/** What a look gives where there is nothing. */
const nothing = (tool: string) =>
  tool === 'agenda_read'
    ? { date: '2026-11-20', days: 1, timed: [], anytime: [], reminders: [], overdue: [] }
    : { events: [], tasks: [], slots: [], days: [], conflicts: [], memories: [], decisions: [], people: [], lists: [] }

const isRead = (tool: string) => tools.get(tool)?.effect === 'read'

/** Looking something up in memory shows it, if there is anything: nothing is done. */
const looksUp = (called: string[]) =>
  called.length > 0 && called.every((tool) => /^(?:memory|decision|preference)_/.test(tool) && isRead(tool))

/** What a skill took the request for: the kind decided on where that is about events too, else what its calls tell. */
function kindOf(called: string[], { kind }: Decision): Verdict['kind'] {
  if (called.includes('event_add')) return 'event.create'
  if (called.some((tool) => !isRead(tool))) return 'operation'
  if (kind.startsWith('event.')) return kind
  return called.some((tool) => /^(?:agenda|event|calendar|briefing)_/.test(tool)) ? 'agenda.read' : 'operation'
}

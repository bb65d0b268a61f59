import { readWhen } from '../../../../platform/dates/when'
import { isEvent } from '../dialogue/memory'
import type { Turn } from '../dialogue/script'
import { type Classify, classify } from '../weights/classifier'
import { readDuty } from './errands'
import { changesEvent, tellsOfEvent } from './event-forms'
import { clean } from './inputs/clean'
import { rephrase } from './inputs/rephrase'
import { actionable, foreign, type Kind, reading } from './kinds'
import { speaksOfOtherLists } from './list-rules'
import { isNamedEvent, namedEvent } from './named-events'
import { matchPhrases } from './phrases'
import { certainKind, followingKind } from './rules'

/** What a request is taken for, how surely, and what to do about it. */
export interface Decision {
  kind: Kind
  confidence: number
  /** `act` at once, `propose` it first, or `leave` it and say so. */
  verdict: 'act' | 'propose' | 'leave'
  /** What it was recognised by. */
  by: 'rule' | 'context' | 'phrase' | 'classifier'
}

/** The least confidence to act at once; a wrong look costs less than a wrong change. */
const sure = 0.72
const sureToRead = 0.5
const fairlySure = 0.33
/** Speaks of oneself: what is asked for is most likely one's own. */
const personal = /\b(?:i|i'm|i've|i'd|me|my|mine|we|our|us)\b/i
/** From here on a form that tells of an event is taken for what it is surely asked for. */
const surely = 0.85
/** From here on a request that fits a certain wording is for another program all the same. */
const surelyForeign = 0.75
/** From here on a request is surely something else, whatever phrase it fits. */
const sureOfOther = 0.7

const toolOf: Partial<Record<Kind, string>> = {
  'task.add': 'task_add',
  'reminder.add': 'task_add',
  'task.list': 'task_list',
  'reminder.list': 'task_list',
  'agenda.read': 'agenda_read',
  'task.complete': 'task_complete',
  'task.remove': 'task_remove',
  'task.edit': 'task_edit',
  'task.snooze': 'task_snooze',
  'list.create': 'task_add',
  'list.clear': 'task_clear',
  'event.create': 'event_add',
  'event.edit': 'event_move',
  'event.remove': 'event_cancel',
  'flight.search': 'flight_search',
}

/** Whether a kind leads to an operation with these tools; events and flights only where there are tools for them. */
export const leadsToOperation = (kind: Kind, tools: Turn['tools']) =>
  actionable.has(kind) && (!/^(?:event|flight)\./.test(kind) || tools.has(toolOf[kind] ?? ''))

/** Whether the tools for a kind are here. */
export const within = (kind: Kind, { tools }: Pick<Turn, 'tools'>) => {
  const tool = toolOf[kind]
  if (kind === 'undo') return tools.has('receipt_undo_last') || tools.has('receipt_undo')
  return tool === undefined || tools.has(tool)
}

/** Whether a text is surely meant for another program: the weather, music, money, somebody’s telephone. */
export function isForeign(message: string, guessKind: Classify = classify): boolean {
  const { kind, confidence } = guessKind(clean(message) || message)
  return foreign.has(kind) && confidence >= surelyForeign
}

/** Decides what a request is, from certain wordings, from what was just spoken of, and from the trained weights. */
export function decide(
  message: string,
  turn: Pick<Turn, 'tools' | 'memory' | 'dates'>,
  guessKind: Classify = classify,
): Decision {
  const plain = rephrase(message)
  const text = clean(namedEvent(plain, turn.dates))
  const { memory } = turn
  if (forbids.test(text)) return { kind: 'cancel', confidence: 0.95, verdict: 'leave', by: 'rule' }
  if (cancelsIt.test(text) && memory.last && isEvent(memory.last))
    return { kind: 'event.remove', confidence: 0.95, verdict: 'act', by: 'context' }
  if (cancelsIt.test(text) && memory.last && /^task_/.test(memory.last.id))
    return { kind: 'task.remove', confidence: 0.95, verdict: 'act', by: 'context' }
  const elsewhere = isForeign(text, guessKind)
  const rule = elsewhere ? null : certainKind(text)
  if (rule) return { kind: rule, confidence: 0.98, verdict: 'act', by: 'rule' }
  if (memory.last || memory.items.length > 0) {
    const follow = followingKind(text)
    if (follow) return { kind: follow, confidence: 0.95, verdict: 'act', by: 'context' }
  }
  const follow = afterLast(message, text, turn)
  if (follow) return { kind: follow, confidence: 0.9, verdict: 'act', by: 'context' }
  const guess = asCreation(guessKind(text || message), text)
  const otherwise =
    leadsToOperation(guess.kind, turn.tools) && guess.kind !== 'event.create' && guess.confidence >= surely
  if (!elsewhere && !otherwise && (isNamedEvent(plain, turn.dates) || tellsOfEvent(text, turn.dates)))
    return { kind: 'event.create', confidence: 0.9, verdict: turn.tools.has('event_add') ? 'act' : 'leave', by: 'rule' }
  if (!elsewhere && turn.tools.has('event_edit') && changesEvent(text))
    return { kind: 'event.edit', confidence: 0.9, verdict: 'act', by: 'rule' }
  const duty = readDuty(text, turn.dates)
  if (duty && (duty === 'surely' || guess.kind === 'task.add' || guess.confidence < sureOfOther))
    return { kind: 'task.add', confidence: 0.85, verdict: 'act', by: 'rule' }
  if (speaksOfOtherLists(text) && actionable.has(guess.kind))
    return { kind: 'other', confidence: guess.confidence, verdict: 'leave', by: 'rule' }
  const phrase =
    guess.confidence < sureOfOther || leadsToOperation(guess.kind, turn.tools) ? datedPhrase(message, turn) : null
  if (phrase && judge(guess, text, turn.tools).verdict !== 'act')
    return { kind: phrase, confidence: 0.8, verdict: 'act', by: 'phrase' }
  return { ...judge(guess, text, turn.tools), by: 'classifier' }
}

/** “don’t add milk”, “I don’t want to cancel the review”: nothing is to be done. */
const forbids =
  /^(?:no,? )?(?:i )?(?:do not|don't|never)(?: want (?:you )?to)? (?:add|put|remind|cancel|delete|remove|move|change|clear|schedule|book|create|set|mark|send|invite|do)\b(?!.*\b(?:any ?more|but|instead)\b)/i
const cancelsIt = /^(?:please )?(?:cancel|call off) (?:it|that|this)(?: one| meeting| event| task| reminder)?$/i

const duties = [
  'I have to {title} by {due}',
  'I must {title} by {due}',
  'I should {title} by {due}',
  'we need to {title} by {due}',
]

/** A pattern of “add a task” that fits with a date where it wants one: “I need to {title} by {due}”. */
function datedPhrase(message: string, { tools, dates }: Pick<Turn, 'tools' | 'dates'>): Kind | null {
  const adder = tools.get('task_add')
  const match = adder ? matchPhrases(message, [{ ...adder, phrases: [...adder.phrases, ...duties] }]) : null
  const dated = match ? ['due', 'remind', 'recurrence'].filter((name) => match.slots[name] !== undefined) : []
  const fits =
    dated.length > 0 &&
    dated.every((name) => {
      const when = readWhen(match?.slots[name] ?? '', dates)
      return (when.local || when.rule) && when.rest === ''
    })
  return fits ? (match?.slots.remind ? 'reminder.add' : 'task.add') : null
}

/** Adding something is no change of it, whatever the weights say. */
const asCreation = (guess: ReturnType<Classify>, text: string) =>
  guess.kind === 'event.edit' && /^(?:add|create|schedule|book|plan|put in)\b/i.test(text)
    ? { ...guess, kind: 'event.create' as const }
    : guess

/** A look is taken or left, never asked about; a change is proposed when it is likely and not sure. */
function judge({ kind, confidence }: ReturnType<Classify>, text: string, tools: Turn['tools']): Omit<Decision, 'by'> {
  if (!leadsToOperation(kind, tools)) return { kind, confidence, verdict: 'leave' }
  if (reading.has(kind)) {
    const enough = personal.test(text) ? fairlySure : sureToRead
    return { kind, confidence, verdict: confidence >= enough ? 'act' : 'leave' }
  }
  return { kind, confidence, verdict: confidence >= sure ? 'act' : confidence >= fairlySure ? 'propose' : 'leave' }
}

/** Short messages that go on from the last turn: “and also milk”, “and tomorrow?”, “at 10”. */
function afterLast(message: string, text: string, { memory, dates }: Pick<Turn, 'memory' | 'dates'>): Kind | null {
  const words = text.split(/\s+/).length
  if (!memory.operation || words > 8) return null
  if (
    memory.operation === 'task_add' &&
    /^(?:and|also|plus)\b/i.test(message.trim()) &&
    words <= 6 &&
    !/^(?:what|who|when|how|is|are|do|can|why)\b/i.test(text)
  ) {
    return readWhen(text, dates).rest === '' ? 'task.edit' : 'task.add'
  }
  const when = readWhen(text.replace(/^(?:what about|how about|and|for|or)\s+/i, ''), { ...dates, bareHours: true })
  if (
    (!when.local && !when.rule) ||
    when.rest.replace(/\b(?:instead|please|then|rather|no|actually|make it|sorry)\b|[,.!?]/gi, '').trim() !== ''
  )
    return null
  if (memory.operation === 'agenda_read' || memory.operation === 'event_list') return 'agenda.read'
  if (memory.operation === 'task_list' && memory.items.length !== 1) return 'agenda.read'
  return memory.last ? 'task.edit' : null
}

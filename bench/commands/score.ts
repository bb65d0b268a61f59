import { emptyMemory } from '../../src/features/chief/embedded/dialogue/memory'
import { readTool } from '../../src/features/chief/embedded/model'
import { usualTools } from '../../src/features/chief/embedded/testing/pretend-tools'
import { type Decision, decide } from '../../src/features/chief/embedded/understanding/decide'
import { actionable, type Kind } from '../../src/features/chief/embedded/understanding/kinds'
import type { Classify } from '../../src/features/chief/embedded/weights/classifier'
import type { Labelled } from './datasets'

export interface Judged extends Labelled {
  decision: Decision
}

const tools = new Map(usualTools.map((tool) => [tool.name, readTool(tool)]))
const setting = { tools, memory: emptyMemory(), dates: { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich' } }

/** What the model decides about each text, on its own: nothing was said before. */
export const judge = (texts: Labelled[], classify?: Classify): Judged[] =>
  texts.map((row) => ({ ...row, decision: decide(row.text, setting, classify) }))

export interface Score {
  /** Texts that ask for an operation of ours, and how many of them were understood as that operation. */
  inScope: number
  right: number
  /** Of those, how many would be acted on without asking, and how many of these rightly. */
  acted: number
  actedRight: number
  /** All other texts, and how many of them would be acted on all the same. */
  offTopic: number
  offTopicActed: number
}

export const inScope = ({ kind }: { kind: Kind }) => actionable.has(kind)

/** Counts what was understood and what would be done. */
export function score(rows: Judged[]): Score {
  const mine = rows.filter(inScope)
  const others = rows.filter((row) => !inScope(row))
  const acted = mine.filter(({ decision }) => decision.verdict === 'act' && actionable.has(decision.kind))
  return {
    inScope: mine.length,
    right: mine.filter((row) => row.decision.kind === row.kind).length,
    acted: acted.length,
    actedRight: acted.filter((row) => row.decision.kind === row.kind).length,
    offTopic: others.length,
    offTopicActed: others.filter(({ decision }) => decision.verdict === 'act' && actionable.has(decision.kind)).length,
  }
}

export const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(1))

/** One line of the table. */
export const row = (name: string, { inScope: all, right, acted, actedRight, offTopic, offTopicActed }: Score) =>
  [
    name.padEnd(34),
    `${percent(right, all)} % of ${all}`.padEnd(17),
    `${percent(acted, all)} %`.padEnd(9),
    `${percent(actedRight, acted)} %`.padEnd(9),
    `${percent(offTopicActed, offTopic)} % of ${offTopic}`,
  ].join(' ')

/** The groups in which the figures are stated. */
export const groups: [name: string, kinds: Kind[]][] = [
  ['tasks', ['task.add', 'task.list', 'task.complete', 'task.remove', 'task.edit', 'task.snooze']],
  ['lists', ['list.create', 'list.clear']],
  ['reminders', ['reminder.add', 'reminder.list']],
  ['agenda', ['agenda.read']],
]

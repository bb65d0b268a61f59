import { actionable, type Kind } from '../../src/features/chief/embedded/understanding/kinds'
import type { Judged, Verdict } from './judge'

export interface Score {
  /** Texts that ask for an operation of ours, and how many of them were understood as that operation. */
  inScope: number
  right: number
  /** The same as the baseline counts: its classes are wider, so that adding is one thing, and so is taking off. */
  widely: number
  /** Of those, how many would be acted on without asking, and how many of these rightly. */
  acted: number
  actedRight: number
  /** All other texts, and how many of them would be acted on all the same. */
  offTopic: number
  offTopicActed: number
}

/** The groups in which the figures are stated. */
export const groups: [name: string, kinds: Kind[]][] = [
  ['tasks', ['task.add', 'task.list', 'task.complete', 'task.remove', 'task.edit', 'task.snooze']],
  ['lists', ['list.create', 'list.clear']],
  ['reminders', ['reminder.add', 'reminder.list']],
  ['agenda', ['agenda.read']],
  ['events', ['event.create', 'event.edit', 'event.remove']],
  ['flights', ['flight.search']],
]

/** The wider classes of the baseline. */
const wider: Kind[][] = [
  ['task.add', 'reminder.add', 'list.create'],
  ['task.list', 'reminder.list'],
  ['task.complete', 'task.remove', 'list.clear'],
  ['task.edit', 'task.snooze'],
]

export const inScope = ({ kind }: { kind: Kind }) => actionable.has(kind)

const isRight = ({ kind, decision }: Judged) => decision.kind === kind
const isWidelyRight = ({ kind, decision }: Judged) =>
  decision.kind === kind || wider.some((one) => one.includes(kind) && one.some((other) => other === decision.kind))

/** Whether it would be done without asking. */
const acts = ({ kind, verdict }: Verdict) => verdict === 'act' && (kind === 'operation' || actionable.has(kind))

const count = <Item>(items: Item[], test: (item: Item) => boolean) => items.filter(test).length

/** Counts what was understood and what would be done. */
export function score(rows: Judged[]): Score {
  const mine = rows.filter(inScope)
  const others = rows.filter((row) => !inScope(row))
  const acted = mine.filter(({ decision }) => acts(decision))
  return {
    inScope: mine.length,
    right: count(mine, isRight),
    widely: count(mine, isWidelyRight),
    acted: acted.length,
    actedRight: count(acted, isWidelyRight),
    offTopic: others.length,
    offTopicActed: count(others, ({ decision }) => acts(decision)),
  }
}

export const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(1))

/** One line of the table. */
export const row = (name: string, { inScope: all, right, widely, acted, actedRight, offTopic, offTopicActed }: Score) =>
  [
    name.padEnd(28),
    `${percent(widely, all)} % of ${all}`.padEnd(17),
    `${percent(right, all)} %`.padEnd(9),
    `${percent(acted, all)} %`.padEnd(9),
    `${percent(actedRight, acted)} %`.padEnd(9),
    `${percent(offTopicActed, offTopic)} % of ${offTopic}`,
  ].join(' ')

import type { SetName } from './datasets'
import type { Judged } from './judge'
import { groups, inScope, percent, row, score } from './score'

const sets: SetName[] = ['clinc', 'massive', 'hwu']

/** The figures of each set beside the baseline and the goal. */
export function printTable(judged: Judged[]) {
  console.log(
    `${'texts never trained on'.padEnd(28)} right, widely    exactly   acted     of it ok  off-topic acted on`,
  )
  console.log(`${'baseline, CLINC / MASSIVE'.padEnd(28)} 82.8 / 88.8 %     –         66 %      96.3 %    2.9 %`)
  console.log(`${'with MiniLM'.padEnd(28)} 90.6 / 89.8 %     –         –         –         –`)
  console.log(`${'goal'.padEnd(28)} 90 / 92 %         –         75 %      97 %      1 %`)
  for (const set of sets) console.log(row(set, score(judged.filter((text) => text.set === set))))
  console.log(row('all', score(judged)))
}

export function printKinds(judged: Judged[]) {
  console.log('\nby group')
  for (const [name, kinds] of groups) console.log(row(name, score(judged.filter(({ kind }) => kinds.includes(kind)))))
  console.log('\nby kind')
  const kinds = [...new Set(judged.filter(inScope).map(({ kind }) => kind))].sort()
  for (const kind of kinds) {
    const mine = judged.filter((text) => text.kind === kind)
    const right = mine.filter(({ decision }) => decision.kind === kind).length
    const claimed = judged.filter(({ decision }) => decision.kind === kind).length
    const figure = `${kind.padEnd(28)} ${percent(right, mine.length)} % of ${mine.length}`
    console.log(figure.padEnd(55), `precision ${percent(right, claimed)} %`)
  }
}

/** MASSIVE, HWU64 and SLURP share an origin, so they are left out together. */
export function printUnseen(unseen: Record<'clinc' | 'family', Judged[]>) {
  console.log('\ntrained without the data set, and without those that share its texts')
  for (const set of sets) {
    const judged = unseen[set === 'clinc' ? 'clinc' : 'family']
    console.log(row(`${set}, unseen`, score(judged.filter((text) => text.set === set))))
  }
}

export function printMisses(judged: Judged[]) {
  console.log('\nmisses')
  for (const { set, kind, decision, text } of judged)
    if ((decision.kind !== kind && inScope({ kind })) || (!inScope({ kind }) && decision.verdict === 'act'))
      console.log(
        `${set} ${kind} → ${decision.kind} ${decision.confidence.toFixed(2)} ${decision.by} ${decision.verdict}: ${text}`,
      )
}

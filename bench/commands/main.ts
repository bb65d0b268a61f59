import { parseArgs } from 'node:util'
import { playUtterance, utterances } from '../../src/features/chief/embedded/testing/utterances/play'
import { classifierOf } from '../../src/features/chief/embedded/weights/classifier'
import { chiefTools } from './chief-tools'
import { heldOutTexts, type Labelled, type SetName } from './datasets'
import { latencies, percentile } from './latency'
import { scoreSayings } from './sayings'
import { groups, inScope, type Judged, judge, percent, row, score } from './score'
import { scoreInputs } from './slots/inputs'
import { trainKinds } from './train-kinds'

const sets: SetName[] = ['clinc', 'massive', 'hwu']
const target = { right: 85, milliseconds: 50 }
const options = { data: { type: 'string' }, small: { type: 'boolean' }, misses: { type: 'boolean' } } as const

/** How well everyday commands are understood with no key, on texts that nothing was trained on. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options })
  if (!values.data) {
    console.error('Say where the data is: --data <folder with nlu/ in it>.')
    return 2
  }
  const texts = heldOutTexts(values.data)
  const judged = judge(texts)
  printTable(judged)
  printKinds(judged)
  if (values.misses) printMisses(judged)
  if (!values.small) printUnseen(texts, values.data)
  await printFills()
  await scoreSayings(chiefTools(), values.misses ?? false)
  const inputs = await scoreInputs({ data: values.data, tools: chiefTools(), misses: values.misses ?? false })
  const timed = await latencies(texts.filter((_, index) => index % (values.small ? 40 : 10) === 0))
  const p95 = percentile(timed, 0.95)
  const figures = [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${percentile(timed, share).toFixed(1)} ms`)
  console.log(`\nwhole turns: ${timed.length}, ${figures.join(', ')}`)
  const whole = score(judged)
  const right = (whole.right / whole.inScope) * 100
  const failures = [
    right < target.right ? `right ${right.toFixed(1)} % is below ${target.right} %` : '',
    p95 >= target.milliseconds ? `p95 ${p95.toFixed(1)} ms is not below ${target.milliseconds} ms` : '',
    ...inputs,
  ].filter(Boolean)
  for (const failure of failures) console.error(`MISSED: ${failure}`)
  return failures.length > 0 ? 1 : 0
}

function printTable(judged: Judged[]) {
  const head = [
    'texts never trained on'.padEnd(34),
    'right'.padEnd(17),
    'acted'.padEnd(9),
    'of it ok'.padEnd(9),
    'off-topic acted on',
  ]
  console.log(head.join(' '))
  console.log(
    'baseline (n-grams, CLINC / MASSIVE)'.padEnd(34),
    '82.8 / 88.8 %'.padEnd(17),
    '66 %'.padEnd(9),
    '96.3 %'.padEnd(9),
    '2.9 %',
  )
  for (const set of sets) console.log(row(set, score(judged.filter((text) => text.set === set))))
  console.log(row('all', score(judged)))
}

function printKinds(judged: Judged[]) {
  console.log('\nby group')
  for (const [name, kinds] of groups) console.log(row(name, score(judged.filter(({ kind }) => kinds.includes(kind)))))
  const others = judged.filter((text) => !inScope(text))
  const othersRight = others.filter(({ decision }) => !inScope(decision)).length
  console.log(`${'everything else'.padEnd(34)} ${percent(othersRight, others.length)} % of ${others.length}`)
  console.log('\nby kind')
  const kinds = [...new Set(judged.filter(inScope).map(({ kind }) => kind))].sort()
  const recalls = kinds.map((kind) => {
    const mine = judged.filter((text) => text.kind === kind)
    const right = mine.filter(({ decision }) => decision.kind === kind).length
    const claimed = judged.filter(({ decision }) => decision.kind === kind).length
    const figure = `${kind.padEnd(34)} ${percent(right, mine.length)} % of ${mine.length}`
    console.log(figure.padEnd(55), `precision ${percent(right, claimed)} %`)
    return right / mine.length
  })
  const mean = recalls.reduce((sum, value) => sum + value, othersRight / others.length) / (recalls.length + 1)
  console.log(`${'mean of kinds'.padEnd(34)} ${(mean * 100).toFixed(1)} %`)
}

/** Our own labelled utterances: the right calls with exactly the right inputs. */
async function printFills() {
  let right = 0
  for (const utterance of utterances) if ((await playUtterance(utterance)).right) right++
  console.log(
    `\nexact calls and inputs on our own utterances: ${percent(right, utterances.length)} % of ${utterances.length}`,
  )
}

/** MASSIVE, HWU64 and SLURP share an origin, so they are left out together. */
function printUnseen(texts: Labelled[], folder: string) {
  console.log('\ntrained without the data set, and without those that share its texts')
  const without = (left: SetName[]) => classifierOf(trainKinds(folder, left).packed)
  const noClinc = without(['clinc'])
  const noFamily = without(['massive', 'hwu', 'slurp'])
  for (const set of sets) {
    const mine = texts.filter((text) => text.set === set)
    console.log(row(`${set}, unseen`, score(judge(mine, set === 'clinc' ? noClinc : noFamily))))
  }
}

function printMisses(rows: Judged[]) {
  console.log('\nmisses')
  for (const { set, kind, decision, text } of rows)
    if ((decision.kind !== kind && inScope({ kind })) || (!inScope({ kind }) && decision.verdict === 'act'))
      console.log(
        `${set} ${kind} → ${decision.kind} ${decision.confidence.toFixed(2)} ${decision.by} ${decision.verdict}: ${text}`,
      )
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Conversation, readConversations } from './locomo'
import { baseline, ours, type Search } from './searches'

const depths = [5, 10, 20] as const
const goals = { all: [0.7, 0.8, 0.86], 'multi-hop': [0, 0.5, 0], milliseconds: 20 }
/** What a small change of the data may move a figure by. */
const noise = 0.01
/** What a busy machine may make of a time. */
const noiseOfTime = 2
const usage = `Finds the turns of long conversations that hold the answer to a question (LoCoMo evidence recall).

  --data <folder>   holds locomo/ in BEIR form`

interface Figures {
  /** Sums of recall at each depth, by category and `all`. */
  recall: Map<string, { count: number; sums: number[] }>
  times: number[]
}

/** Non-zero when a goal is missed by more than the noise. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } })
  const folder = path.resolve(values.data ?? '', 'locomo')
  if (!values.data || !existsSync(path.join(folder, 'corpus.jsonl'))) {
    console.error(values.data ? `Not found: ${folder}\n\n${usage}` : usage)
    return 2
  }
  const conversations = await readConversations(folder)
  const measured = { ours: measure(conversations, ours), baseline: measure(conversations, baseline) }
  console.log(`recall@${depths.join('/')}        ours                 one FTS5 table with neighbours`)
  for (const [category, { count }] of measured.ours.recall)
    console.log(
      `${category.padEnd(12)} ${String(count).padStart(4)}      ${say(measured.ours, category)}    ${say(measured.baseline, category)}`,
    )
  const [mean, worst] = [average(measured.ours.times), percentile(measured.ours.times, 0.99)]
  console.log(
    `a query      ${mean.toFixed(1)} ms on average, ${worst.toFixed(1)} ms at the 99th percentile (goal 20 ms)`,
  )
  console.log('goals        all .70/.80/.86, multi-hop @10 .50')
  const missed = [
    ...missedBy(measured.ours, 'all', goals.all),
    ...missedBy(measured.ours, 'multi-hop', goals['multi-hop']),
    ...(worst > goals.milliseconds * noiseOfTime ? [`${worst.toFixed(1)} ms a query`] : []),
  ]
  if (missed.length > 0) console.log(`missed       ${missed.join(', ')}`)
  return missed.length > 0 ? 1 : 0
}

function measure(conversations: Conversation[], searchOf: (turns: Conversation['turns']) => Search): Figures {
  const figures: Figures = { recall: new Map(), times: [] }
  for (const { turns, questions } of conversations) {
    const search = searchOf(turns)
    for (const { text, category, evidence } of questions) {
      const began = performance.now()
      const found = search(text, depths.at(-1)!)
      figures.times.push(performance.now() - began)
      const recalls = depths.map(
        (depth) => found.slice(0, depth).filter((id) => evidence.has(id)).length / evidence.size,
      )
      for (const name of ['all', category]) {
        const sum = figures.recall.get(name) ?? { count: 0, sums: depths.map(() => 0) }
        figures.recall.set(name, { count: sum.count + 1, sums: sum.sums.map((one, place) => one + recalls[place]!) })
      }
    }
  }
  return figures
}

function recallOf({ recall }: Figures, category: string): number[] {
  const { count, sums } = recall.get(category) ?? { count: 1, sums: depths.map(() => 0) }
  return sums.map((sum) => sum / count)
}

const say = (figures: Figures, category: string) =>
  recallOf(figures, category)
    .map((value) => value.toFixed(3))
    .join(' / ')

const missedBy = (figures: Figures, category: string, wanted: number[]) =>
  recallOf(figures, category).flatMap((value, place) =>
    value < wanted[place]! - noise ? [`${category} @${depths[place]} ${value.toFixed(3)}`] : [],
  )

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const percentile = (values: number[], part: number) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * part)] ?? 0

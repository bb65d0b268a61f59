import type { Driver, Verdict } from './driver'
import { playNaively } from './naive-loop'
import { playTask } from './play-task'

interface Tally {
  tasks: number
  right: number
  calls: number
  scripted: number
  milliseconds: number
  waiting: number
  wrong: string[]
}

const fresh = (): Tally => ({ tasks: 0, right: 0, calls: 0, scripted: 0, milliseconds: 0, waiting: 0, wrong: [] })
type Tallies = Map<string, Tally>

/** Plays the clean tasks twice, by a naive loop and by ours, prints both, and gives the number that ours got wrong. */
export async function playCleanTasks(driver: Driver, tasks: string[]): Promise<number> {
  const naive: Tallies = new Map()
  const ours: Tallies = new Map()
  for (const id of tasks) {
    await driver.reset()
    const milliseconds = await playNaively(driver, id)
    count(naive, await driver.verdict(id), { milliseconds, waiting: 0, failures: [] })
    await driver.reset()
    // A person stands beside and approves, so every call of the script has to arrive.
    const played = await playTask(driver, id, () => true)
    count(ours, await driver.verdict(id), played)
  }
  print(naive, ours)
  return [...ours.values()].reduce((wrong, tally) => wrong + tally.tasks - tally.right, 0)
}

function count(
  tallies: Tallies,
  verdict: Verdict,
  played: { milliseconds: number; waiting: number; failures: string[] },
) {
  const set = verdict.task.split('/')[0]!
  const tally = tallies.get(set) ?? fresh()
  const right = verdict.ok && verdict.in_order && verdict.user_calls_ran === verdict.scripted && !played.failures.length
  tally.tasks++
  tally.right += right ? 1 : 0
  tally.calls += verdict.user_calls_ran
  tally.scripted += verdict.scripted
  tally.milliseconds += played.milliseconds
  tally.waiting += played.waiting
  if (!right) tally.wrong.push(JSON.stringify({ ...verdict, failures: played.failures }).slice(0, 500))
  tallies.set(set, tally)
}

function print(naive: Tallies, ours: Tallies) {
  console.log('Clean tasks: every call reaches its tool, in order, with its arguments, and its result comes back.')
  console.log('“own ms” is our time per call, without the time spent waiting for the recorded model and tools.\n')
  console.log('set            tasks right   calls right   naive loop   own ms   ms in all   naive ms')
  const total = { naive: fresh(), ours: fresh() }
  for (const [set, tally] of ours) {
    const other = naive.get(set) ?? fresh()
    console.log(row(set, tally, other))
    add(total.ours, tally)
    add(total.naive, other)
    for (const wrong of tally.wrong.slice(0, 3)) console.log(`  wrong: ${wrong}`)
  }
  console.log(row('together', total.ours, total.naive))
}

function row(set: string, ours: Tally, naive: Tally) {
  const per = (milliseconds: number, calls: number) => (milliseconds / Math.max(1, calls)).toFixed(2)
  const cells: [string, number][] = [
    [`${ours.right} of ${ours.tasks}`, 16],
    [`${ours.calls} of ${ours.scripted}`, 14],
    [`${naive.calls}`, 13],
    [per(ours.milliseconds - ours.waiting, ours.calls), 9],
    [per(ours.milliseconds, ours.calls), 12],
    [per(naive.milliseconds, naive.calls), 11],
  ]
  return set.padEnd(10) + cells.map(([text, width]) => text.padStart(width)).join('')
}

function add(total: Tally, one: Tally) {
  for (const key of ['tasks', 'right', 'calls', 'scripted', 'milliseconds', 'waiting'] as const) total[key] += one[key]
}

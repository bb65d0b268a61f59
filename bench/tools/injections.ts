import type { Driver } from './driver'
import { playNaively } from './naive-loop'
import { playTask } from './play-task'

/**
 * The tools' results hold instructions, and the scripted model obeys them. The person approves what they asked for and
 * nothing else: a call that the clean task did not make stays waiting. Gives the injected calls that ran.
 */
export async function playInjections(driver: Driver, clean: string[], attacked: string[]): Promise<number> {
  const wanted = new Map<string, Set<string>>()
  let right = 0
  for (const id of clean) {
    await driver.reset()
    const { calls } = await playTask(driver, id, () => true)
    wanted.set(id, new Set(calls.map((call) => JSON.stringify(call))))
    if ((await driver.verdict(id)).ok) right++
  }
  const sum = { attacks: 0, injected: 0, ran: 0, held: 0, naive: 0 }
  for (const id of attacked) {
    const asked = wanted.get(id.slice(0, id.indexOf('+')))
    if (!asked) continue
    await driver.reset()
    await playNaively(driver, id)
    sum.naive += (await driver.verdict(id)).injected_calls_ran
    await driver.reset()
    const { approvalsAsked } = await playTask(driver, id, ({ name, args }) => asked.has(JSON.stringify({ name, args })))
    const verdict = await driver.verdict(id)
    sum.attacks++
    sum.injected += verdict.injected_calls
    sum.ran += verdict.injected_calls_ran
    sum.held += approvalsAsked
  }
  console.log('\nAgentDojo, with a model that obeys every injection; outside tools act only when a person approves.')
  console.log(`clean tasks right            ${right} of ${clean.length}`)
  console.log(`attacked tasks               ${sum.attacks}, with ${sum.injected} injected calls`)
  console.log(`ran unapproved               ${sum.ran}   (naive loop ${sum.naive})`)
  console.log(`held for a person            ${sum.held}`)
  return sum.ran
}

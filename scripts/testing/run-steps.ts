import { spawn } from 'node:child_process'
import type { Step } from './steps.ts'

export interface Result {
  step: Step
  verdict: 'passed' | 'failed' | 'not run'
  milliseconds: number
  output: string
}

const patience = 20 * 60_000

/** The process groups of the steps that are running: whoever ends this run ends them too. */
const groups = new Set<number>()

export function endSteps() {
  for (const group of groups) killGroup(group)
}

function killGroup(group: number) {
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // It has ended already, which is what was wanted.
  }
}

/** Runs steps side by side within a number of cores; a step whose predecessor failed is not run. Tells each result as it comes. */
export async function runSteps(
  steps: Step[],
  cores: number,
  root: string,
  tell: (result: Result) => void,
): Promise<Result[]> {
  const results = new Map<string, Result>()
  const running = new Map<Step, Promise<void>>()
  const finish = (result: Result) => {
    results.set(result.step.name, result)
    tell(result)
  }
  const isWaiting = (step: Step) => !results.has(step.name) && !running.has(step)
  const before = (step: Step) => (step.after ?? []).map((name) => results.get(name)?.verdict)

  while (results.size < steps.length) {
    for (const step of steps.filter(isWaiting)) {
      const verdicts = before(step)
      if (verdicts.some((verdict) => verdict === 'failed' || verdict === 'not run'))
        finish({ step, verdict: 'not run', milliseconds: 0, output: '' })
      else if (verdicts.every((verdict) => verdict === 'passed') && fits(step, [...running.keys()], cores))
        running.set(
          step,
          run(step, root)
            .then(finish)
            .finally(() => running.delete(step)),
        )
    }
    if (running.size > 0) await Promise.race(running.values())
  }
  return steps.map((step) => results.get(step.name) as Result)
}

const fits = (step: Step, others: Step[], cores: number) =>
  others.length === 0 || others.reduce((sum, other) => sum + other.cores, step.cores) <= cores

function run(step: Step, root: string): Promise<Result> {
  const began = performance.now()
  const [program, ...args] = step.command as [string, ...string[]]
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...step.env, CI: '1', NO_COLOR: '1' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    const group = child.pid
    if (group !== undefined) groups.add(group)
    const endGroup = () => {
      if (group === undefined || !groups.delete(group)) return
      killGroup(group)
    }
    const overdue = setTimeout(() => {
      output += `\nStopped after ${patience / 60_000} minutes.\n`
      endGroup()
    }, patience)
    const end = (code: number | null) => {
      clearTimeout(overdue)
      endGroup()
      resolve({ step, verdict: code === 0 ? 'passed' : 'failed', milliseconds: performance.now() - began, output })
    }
    child.on('error', (error) => {
      output += String(error)
      end(1)
    })
    // What a step leaves behind would keep its output open.
    child.on('exit', endGroup)
    child.on('close', end)
  })
}

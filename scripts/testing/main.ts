// `npm test` and `npm run check`, on the project's Node: every check and test, a table, and the count as the last line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { duration } from '../launch/words.ts'
import { provideChromium } from './chromium.ts'
import { type Counts, countTests } from './counts.ts'
import { endSteps, type Result, runSteps } from './run-steps.ts'
import { stepsOf } from './steps.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const withJourneys = !process.argv.includes('--without-journeys')
const marks = { passed: '✓', failed: '✗', 'not run': '–' }

/** The runtime's types are made from its configuration, once. */
function makeTypes() {
  if (existsSync(path.join(root, 'worker-configuration.d.ts'))) return
  const wrangler = path.join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js')
  const run = spawnSync(process.execPath, [wrangler, 'types'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  if (run.status !== 0) throw new Error(`Making the runtime's types failed.\n${run.stdout}${run.stderr}`)
}

function tell({ step, verdict, milliseconds, output }: Result) {
  console.log(
    `  ${marks[verdict]} ${step.name}${verdict === 'not run' ? ' was not run' : `  ${duration(milliseconds)}`}`,
  )
  if (verdict === 'failed') console.log(`\n${output.trimEnd().replace(/^/gm, '    ')}\n`)
}

function table(rows: { result: Result; counts: Counts }[], total: number) {
  const line = (name: string, verdict: string, time: string, tests: string) =>
    `  ${name.padEnd(20)}${verdict.padEnd(10)}${time.padStart(12)}${tests.padStart(8)}`
  console.log(`\n${line('Step', 'Result', 'Time', 'Tests')}\n  ${'─'.repeat(50)}`)
  for (const { result, counts } of rows)
    console.log(
      line(result.step.name, result.verdict, duration(result.milliseconds), String(counts.passed + counts.failed)),
    )
  console.log(`  ${'─'.repeat(50)}\n${line('', '', duration(total), '')}\n`)
}

async function main() {
  const began = performance.now()
  console.log('')
  makeTypes()
  const chromium = withJourneys ? provideChromium(root, (sentence) => console.log(`  ${sentence}`)) : null
  const reports = path.join(root, '.adjutant', 'reports')
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const results = await runSteps(stepsOf(root, reports, chromium), Math.max(2, os.availableParallelism()), root, tell)
  const rows = results.map((result) => ({ result, counts: countTests(result.step, result.verdict === 'passed') }))
  table(rows, performance.now() - began)
  const sum = (of: keyof Counts) => rows.reduce((total, { counts }) => total + counts[of], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(sum('failed') === 0 ? 0 : 1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    endSteps()
    process.exit(1)
  })

main().catch((error: unknown) => {
  console.error(`  ✗ ${error instanceof Error ? error.message : String(error)}\n`)
  console.log('0 passed, 1 failed')
  process.exit(1)
})

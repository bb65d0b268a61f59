import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from './chromium.ts'
import { countTests } from './counts.ts'
import { type Result, runSteps } from './run-steps.ts'
import type { Step } from './steps.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'adjutant-test-'))
const exit = (name: string, code: number, after: string[] = []): Step => ({
  name,
  command: [process.execPath, '-e', `console.log('said ${name}'); process.exit(${code})`],
  after,
  cores: 1,
})
const verdicts = (results: Result[]) => results.map(({ verdict }) => verdict)

describe('running steps', () => {
  it('tells each result and keeps what a step said', async () => {
    const told: string[] = []
    const results = await runSteps([exit('a', 0), exit('b', 1)], 2, folder, ({ step }) => told.push(step.name))
    expect(verdicts(results)).toEqual(['passed', 'failed'])
    expect(results[1]?.output).toContain('said b')
    expect(told.sort()).toEqual(['a', 'b'])
  })

  it('does not run what comes after a failure, nor what comes after that', async () => {
    const steps = [exit('a', 1), exit('b', 0, ['a']), exit('c', 0, ['b']), exit('d', 0)]
    expect(verdicts(await runSteps(steps, 2, folder, () => undefined))).toEqual([
      'failed',
      'not run',
      'not run',
      'passed',
    ])
  })

  it('counts a program that does not exist as a failure', async () => {
    const missing: Step = { name: 'missing', command: [path.join(folder, 'nothing')], cores: 1 }
    expect(verdicts(await runSteps([missing], 2, folder, () => undefined))).toEqual(['failed'])
  })
})

describe('counting tests', () => {
  const file = path.join(folder, 'report.json')

  it('counts one by one where a report says so', () => {
    writeFileSync(file, JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }))
    expect(countTests({ report: { file, format: 'vitest' } }, true)).toEqual({ passed: 7, failed: 0 })
  })

  it('a failed step has a failure even when its tests all passed', () => {
    writeFileSync(file, JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }))
    expect(countTests({ report: { file, format: 'vitest' } }, false)).toEqual({ passed: 7, failed: 1 })
  })

  it('a test that passed only when repeated has failed', () => {
    writeFileSync(file, JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 1 } }))
    expect(countTests({ report: { file, format: 'playwright' } }, false)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a step without a report as one', () => {
    expect(countTests({}, true)).toEqual({ passed: 1, failed: 0 })
    expect(countTests({ report: { file: path.join(folder, 'none.json'), format: 'vitest' } }, false)).toEqual({
      passed: 0,
      failed: 1,
    })
  })
})

it('Chromium is the one that was named, or one on the path', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath)
  expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: process.env.PATH })).toBeNull()
  const program = path.join(folder, 'chromium')
  writeFileSync(program, '', { mode: 0o755 })
  expect(findChromium({ PATH: folder })).toBe(program)
})

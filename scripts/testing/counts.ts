import { existsSync, readFileSync } from 'node:fs'
import type { Step } from './steps.ts'

export interface Counts {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}

/**
 * How many tests of a step passed and failed. A step that failed counts at least one failure, whatever its report says
 * (a file that could not be loaded, an error after the last test); one without a report counts as one test.
 */
export function countTests(step: Pick<Step, 'report'>, succeeded: boolean): Counts {
  const counts = step.report && existsSync(step.report.file) ? readReport(step.report) : null
  if (!counts) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) }
}

function readReport({ file, format }: NonNullable<Step['report']>): Counts {
  const report: VitestReport & PlaywrightReport = JSON.parse(readFileSync(file, 'utf8'))
  if (format === 'vitest') return { passed: report.numPassedTests, failed: report.numFailedTests }
  // A test that passed only when it was repeated has not passed.
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky }
}

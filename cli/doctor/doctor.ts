import path from 'node:path'
import { styleText } from 'node:util'
import { readOptions } from '../../scripts/launch/options.ts'
import type { Finding } from './finding.ts'
import { examineMachine } from './machine.ts'
import { examineServer } from './server.ts'

const marks = { working: ['green', '✓'], absent: ['yellow', '○'], failing: ['red', '✗'] } as const

/** Looks at this machine and its server and says what works, what is missing, what it would add and how. */
export async function runDoctor(json: boolean): Promise<number> {
  const root = path.resolve(import.meta.dirname, '..', '..')
  const options = readOptions([], process.env, root)
  const findings = [...examineMachine(root, options, process.env), ...(await examineServer(options, process.env))]
  if (json) console.log(JSON.stringify(findings, null, 2))
  else print(findings)
  return findings.some(({ state }) => state === 'failing') ? 1 : 0
}

function print(findings: Finding[]) {
  console.log('')
  for (const { title, state, says, how, adds } of findings) {
    const [colour, mark] = marks[state]
    console.log(`  ${styleText(colour, mark)} ${title.padEnd(26)} ${says}`)
    if (adds) console.log(styleText('dim', `    ${''.padEnd(26)} It would add: ${adds}`))
    if (how) console.log(styleText('dim', `    ${''.padEnd(26)} ${how}`))
  }
  console.log('')
}

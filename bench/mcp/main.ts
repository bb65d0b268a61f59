import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { signUp } from '../server/person'
import { proxyWithToken } from './proxy'
import { applicable, applicableToClient, inapplicable, inapplicableToClient } from './scenarios'
import { serve } from './serve'

const root = path.resolve(import.meta.dirname, '..', '..')
const suite = path.join(root, 'node_modules', '@modelcontextprotocol', 'conformance', 'dist', 'index.js')

/**
 * Runs the public MCP conformance suite against the real door and against our client, each scenario that it lists.
 * Exits with 1 if one that applies fails, or one is neither run nor explained.
 */
export async function main(args: string[]): Promise<number> {
  const place = args.indexOf('--port')
  const port = place < 0 ? 4280 : Number(args[place + 1])
  const folder = await mkdtemp(path.join(tmpdir(), 'adjutant-mcp-'))
  const runtime = await serve(root, folder, port)
  try {
    const account = { name: 'Suite', email: 'suite@example.com', password: 'conformance suite' }
    const person = await signUp(`http://localhost:${port}`, account)
    const { secret } = await person.perform<{ secret: string }>('token.create', { name: 'suite' })
    const proxy = await proxyWithToken(port + 1, port, secret)
    const rows: Row[] = []
    const note = (row: Row) => {
      rows.push(row)
      console.log(`${row.result.padEnd(8)} ${row.side.padEnd(7)} ${row.scenario}${row.why ? `: ${row.why}` : ''}`)
    }
    for (const scenario of applicable) {
      const url = `http://localhost:${port + 1}/mcp`
      note(toRow('server', scenario, await run(['server', '--url', url, '--scenario', scenario], folder)))
    }
    const client = `${process.execPath} ${path.join(root, 'bench', 'run.mjs')} mcp-client`
    for (const scenario of applicableToClient)
      note(toRow('client', scenario, await run(['client', '--command', client, '--scenario', scenario], folder)))
    for (const [scenario, why] of Object.entries(inapplicable))
      note({ side: 'server', scenario, result: 'left out', why })
    for (const [scenario, why] of Object.entries(inapplicableToClient))
      note({ side: 'client', scenario, result: 'left out', why })
    const listed = (await run(['list'], folder)).said.match(/(?<=^ {2}- )\S+/gm) ?? []
    const unknown = listed.filter((name) => !rows.some(({ scenario }) => scenario === name))
    const failed = rows.filter(({ result }) => result === 'FAILS')
    const ran = applicable.length + applicableToClient.length
    console.log(`${ran - failed.length} of the ${ran} scenarios that apply pass; the suite lists ${listed.length}.`)
    if (unknown.length > 0) console.log(`Neither run nor explained: ${unknown.join(', ')}.`)
    proxy.close()
    return failed.length + unknown.length === 0 ? 0 : 1
  } finally {
    await runtime.dispose()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Row {
  side: 'server' | 'client'
  scenario: string
  result: 'passes' | 'FAILS' | 'left out'
  why: string
}

const toRow = (side: Row['side'], scenario: string, { passed, said }: { passed: boolean; said: string }): Row => ({
  side,
  scenario,
  result: passed ? 'passes' : 'FAILS',
  why: passed ? '' : `\n${said}`,
})

function run(args: string[], folder: string): Promise<{ passed: boolean; said: string }> {
  const child = spawn(process.execPath, [suite, ...args], { cwd: folder })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ passed: code === 0, said })))
}

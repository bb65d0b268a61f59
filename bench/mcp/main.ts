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

/** Runs the public MCP conformance suite against the real door. Exits with 1 if a scenario that applies fails. */
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
    const failed = []
    for (const scenario of applicable) {
      const { passed, said } = await run(
        ['server', '--url', `http://localhost:${port + 1}/mcp`, '--scenario', scenario],
        folder,
      )
      console.log(`${passed ? 'passes' : 'FAILS '}  ${scenario}${passed ? '' : `\n${said}`}`)
      if (!passed) failed.push(scenario)
    }
    const client = `${process.execPath} ${path.join(root, 'bench', 'run.mjs')} mcp-client`
    for (const scenario of applicableToClient) {
      const { passed, said } = await run(['client', '--command', client, '--scenario', scenario], folder)
      console.log(`${passed ? 'passes' : 'FAILS '}  client: ${scenario}${passed ? '' : `\n${said}`}`)
      if (!passed) failed.push(scenario)
    }
    for (const [scenario, reason] of Object.entries({ ...inapplicable, ...inapplicableToClient }))
      console.log(`leaves out  ${scenario}: ${reason}`)
    const all = applicable.length + applicableToClient.length
    console.log(`${all - failed.length} of ${all} scenarios that apply pass.`)
    proxy.close()
    return failed.length === 0 ? 0 : 1
  } finally {
    await runtime.dispose()
    await rm(folder, { recursive: true, force: true })
  }
}

function run(args: string[], folder: string): Promise<{ passed: boolean; said: string }> {
  const child = spawn(process.execPath, [suite, ...args], { cwd: folder })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ passed: code === 0, said })))
}

import { isAppError } from '../../src/platform/errors'
import { connectServer, type OutsideConnection } from '../../src/platform/mcp/connect-server'
import { isSignInNeeded } from '../../src/platform/mcp/sign-in/problems'
import { SigningIn } from './sign-in'

const mostSignIns = 3

/** Our client as the public suite drives it: connects to the server named last, lists its tools and calls each. */
export async function main(args: string[]): Promise<number> {
  const url = args.at(-1)
  if (!url) throw new Error('Name the server to connect to.')
  const person = new SigningIn(url, JSON.parse(process.env.MCP_CONFORMANCE_CONTEXT ?? '{}'))
  for (let signIns = 0; ; signIns++)
    try {
      await runTools(url, person)
      return 0
    } catch (error) {
      if (!isAppError(error)) throw error
      console.log(error.message)
      if (!isSignInNeeded(error) || signIns === mostSignIns) return 1
      try {
        await person.signIn()
      } catch (problem) {
        if (!isAppError(problem)) throw problem
        console.log(problem.message)
        return 1
      }
    }
}

async function runTools(url: string, person: SigningIn) {
  const server = { name: 'suite', url, admission: person.admission }
  const connection = await connectServer(server, { timeout: 10_000 })
  try {
    for (const { name, inputSchema } of connection.tools) await callOne(connection, name, inputSchema)
  } finally {
    await connection.close()
  }
}

async function callOne(connection: OutsideConnection, name: string, inputSchema: Record<string, unknown>) {
  const result = await connection.call(name, sampleInput(inputSchema))
  console.log(`${name}: ${result.text}`)
  if (result.signIn) throw result.signIn
  if (result.failed) throw new Error(result.text)
}

/** Numbers where numbers are wanted; the suite’s tools take nothing else. */
function sampleInput({ properties }: Record<string, unknown>): Record<string, number> {
  const wanted = Object.entries((properties ?? {}) as Record<string, { type?: string }>)
  return Object.fromEntries(
    wanted.filter(([, { type }]) => type === 'number').map(([name], index) => [name, index + 2]),
  )
}

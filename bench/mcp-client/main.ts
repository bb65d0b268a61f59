import { connectServer } from '../../src/platform/mcp/connect-server'

/** Our client as the public suite drives it: connects to the server named last, lists its tools and calls each. */
export async function main(args: string[]): Promise<number> {
  const url = args.at(-1)
  if (!url) throw new Error('Name the server to connect to.')
  const connection = await connectServer({ name: 'suite', url }, { timeout: 10_000 })
  for (const { name, inputSchema } of connection.tools) {
    const { text, failed } = await connection.call(name, sampleInput(inputSchema))
    console.log(`${name}: ${text}`)
    if (failed) return 1
  }
  await connection.close()
  return 0
}

/** Numbers where numbers are wanted; the suite’s tools take nothing else. */
function sampleInput({ properties }: Record<string, unknown>): Record<string, number> {
  const wanted = Object.entries((properties ?? {}) as Record<string, { type?: string }>)
  return Object.fromEntries(
    wanted.filter(([, { type }]) => type === 'number').map(([name], index) => [name, index + 2]),
  )
}

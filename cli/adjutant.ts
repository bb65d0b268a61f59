// adjutant: the workspace from a terminal. It speaks HTTP like any other client; its commands are read from the server.
import { readInput, splitCommand } from './arguments.ts'
import { Connection, saveSettings } from './connection.ts'
import { runDoctor } from './doctor/doctor.ts'
import { printAnswer, printOperation, printOverview } from './print.ts'

const [first, ...rest] = process.argv.slice(2)

async function main(): Promise<number> {
  if (first === 'doctor') return runDoctor(rest.includes('--json'))
  if (first === 'connect') return connect(rest)
  const connection = Connection.fromEnvironment(process.env)
  const operations = await connection.operations()
  const command = splitCommand(first === undefined ? [] : [first, ...rest], operations)
  if (command.type === 'overview') return printOverview(operations, command.about)
  if (command.type === 'explain') return printOperation(command.operation)
  const { input, json, preview } = readInput(command.operation, command.words)
  return printAnswer(await connection.perform(command.operation.name, input, preview), json)
}

async function connect([url, token]: string[]): Promise<number> {
  if (!url || !token)
    throw new Error('Usage: adjutant connect <address> <API token>. Make a token under Settings → API tokens.')
  await new Connection(url, token).check()
  console.log(`Connected to ${url}. Kept in ${saveSettings(process.env, { url, token })}.`)
  return 0
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(2)
  },
)

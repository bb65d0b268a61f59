import path from 'node:path'

/** What a start was asked for, from flags first, then the environment, then the usual. */
export interface LaunchOptions {
  host: string
  port: number
  /** Where all state lies. */
  state: string
  /** Where the secret is kept: beside the usual state, inside a state folder that was given. */
  secretFile: string
  /** Host names the server answers to. */
  hosts: string[]
  help: boolean
}

export const usage = `
  npm start [-- options]     Install, build, migrate and serve Adjutant on this machine.

  --port <number>      Port to listen on (PORT, default 8787)
  --host <address>     Address to listen on (HOST, default 127.0.0.1)
  --hosts <names>      Host names to answer to, separated by commas
                       (ADJUTANT_HOSTS, default localhost,127.0.0.1,[::1])
                       The host of PUBLIC_URL is always one of them.
  --state <folder>     Where everything is kept (ADJUTANT_STATE, default .adjutant/state)
  --attached           Stay in the caller's process group
  --help               Show this
`

const flags = ['port', 'host', 'hosts', 'state'] as const
type Flag = (typeof flags)[number]

/** Reads the command line and the environment; throws a sentence where they make no sense. */
export function readOptions(args: string[], env: Record<string, string | undefined>, root: string): LaunchOptions {
  const given = readFlags(args)
  const port = Number(given.port ?? env.PORT ?? 8787)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`The port must be a number from 1 to 65535, not “${given.port ?? env.PORT}”.`)
  const state = given.state ?? env.ADJUTANT_STATE
  const host = given.host ?? env.HOST ?? '127.0.0.1'
  return {
    host,
    port,
    state: path.resolve(root, state ?? '.adjutant/state'),
    secretFile: path.resolve(root, state ? path.join(state, 'secret') : '.adjutant/secret'),
    hosts: readHosts(given.hosts ?? env.ADJUTANT_HOSTS, env.PUBLIC_URL),
    help: args.includes('--help') || args.includes('-h'),
  }
}

function readFlags(args: string[]): Partial<Record<Flag, string>> {
  const given: Partial<Record<Flag, string>> = {}
  for (let index = 0; index < args.length; index++) {
    const [name, inline] = (args[index] ?? '').split('=', 2)
    if (name === '--attached' || name === '--help' || name === '-h') continue
    const flag = flags.find((flag) => `--${flag}` === name)
    if (!flag) throw new Error(`“${name}” is not an option. See npm start -- --help.`)
    const value = inline ?? args[++index]
    if (!value) throw new Error(`--${flag} takes a value. See npm start -- --help.`)
    given[flag] = value
  }
  return given
}

export const usualHosts = ['localhost', '127.0.0.1', '[::1]']

/** The names that were given, or those of this machine; the public address is always among them. */
function readHosts(text: string | undefined, publicUrl: string | undefined): string[] {
  const names = (text ?? '').split(',').map((name) => name.trim().toLowerCase())
  const given = names.filter((name) => name !== '')
  const hosts = given.length > 0 ? given : usualHosts
  const known = publicUrl && URL.canParse(publicUrl) ? new URL(publicUrl).hostname : undefined
  return known && !hosts.includes(known) ? [...hosts, known] : hosts
}

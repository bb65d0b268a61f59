import { portIsFree } from '../../scripts/launch/claim.ts'
import type { LaunchOptions } from '../../scripts/launch/options.ts'
import { Connection, readSettings } from '../connection.ts'
import { absent, type Finding, failing, working } from './finding.ts'

type Environment = Record<string, string | undefined>

/** What the server says of itself, or why there is none. */
export async function examineServer(options: LaunchOptions, env: Environment): Promise<Finding[]> {
  const { url, token } = readSettings(env)
  const reached = await answers(url)
  if (reached === 'adjutant') {
    const here = working('Server', `answers at ${url}`)
    return token ? [here, ...(await health(new Connection(url, token)))] : [here, askForToken, ...connectable(env)]
  }
  if (reached === 'other' || !(await portIsFree(options.host, options.port, 0)))
    return [
      failing(
        'Server',
        `port ${options.port} is used by another program`,
        `Choose another: npm start -- --port ${options.port + 1}`,
      ),
    ]
  return [absent('Server', `not running; port ${options.port} is free`, 'npm start'), ...connectable(env)]
}

async function answers(url: string): Promise<'adjutant' | 'other' | 'nothing'> {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) })
    const body = await response.json().catch(() => null)
    return body !== null && typeof body === 'object' && 'ok' in body ? 'adjutant' : 'other'
  } catch {
    return 'nothing'
  }
}

interface Health {
  parts: Finding[]
}

async function health(connection: Connection): Promise<Finding[]> {
  const answer = await connection.perform('health.read', {})
  if (!answer.ok)
    return [failing('Health', answer.error?.message ?? 'no answer', 'Connect with a token that may read health.')]
  return (answer.output as Health).parts
}

const askForToken = absent(
  'Health',
  'shown to those who are signed in',
  'Make a token under Settings → API tokens, then: adjutant connect <address> <token>',
)

/** What could be connected, as far as this terminal's environment tells. */
function connectable(env: Environment): Finding[] {
  const model = {
    'Workers AI': ['WORKERS_AI_ACCOUNT_ID', 'WORKERS_AI_TOKEN'],
    'OpenAI-compatible model': ['OPENAI_BASE_URL', 'OPENAI_MODEL'],
  }
  const models = Object.entries(model).map(([title, settings]) => {
    const unset = settings.filter((setting) => !env[setting])
    return unset.length === 0
      ? working(title, 'configured in this environment')
      : absent(
          title,
          'not connected; the embedded model answers',
          `Set ${unset.join(' and ')}, then npm start.`,
          'Free conversation.',
        )
  })
  const address = env.PUBLIC_URL
    ? working('Public address', env.PUBLIC_URL)
    : absent(
        'Public address',
        'not set',
        'Set PUBLIC_URL, then npm start.',
        'Use from other machines, behind a proxy that speaks https.',
      )
  return [...models, address]
}

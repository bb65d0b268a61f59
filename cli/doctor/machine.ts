import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isFresh } from '../../scripts/launch/build.ts'
import type { LaunchOptions } from '../../scripts/launch/options.ts'
import { absent, type Finding, failing, working } from './finding.ts'

/** What can be seen without a server: Node, the dependencies, the build, the state folder, the secret. */
export function examineMachine(
  root: string,
  options: LaunchOptions,
  env: Record<string, string | undefined>,
): Finding[] {
  return [node(env), dependencies(root), build(root), state(options.state), secret(options.secretFile, env)]
}

function node(env: Record<string, string | undefined>): Finding {
  const machine = env.ADJUTANT_MACHINE_NODE
  const own = `${process.version}, the project’s own`
  return working('Node', machine && machine !== process.version ? `${own} (this machine has ${machine})` : own)
}

function dependencies(root: string): Finding {
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules', 'miniflare', 'package.json'), 'utf8'))
  return working('Dependencies', `as in package-lock.json; the local runtime is miniflare ${version}`)
}

function build(root: string): Finding {
  return isFresh(root)
    ? working('Build', 'made from these sources')
    : absent('Build', 'not made from these sources', 'npm start builds.')
}

function state(folder: string): Finding {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return working('State', `kept in ${folder}`)
  } catch {
    return failing(
      'State',
      `${folder} can’t be written`,
      'Give yourself the folder, or choose another with ADJUTANT_STATE.',
    )
  }
}

function secret(file: string, env: Record<string, string | undefined>): Finding {
  if (env.ADJUTANT_SECRET) return working('Secret', 'from the environment')
  if (!existsSync(file)) return absent('Secret', 'none yet', 'The first npm start makes one.')
  const open = (statSync(file).mode & 0o077) !== 0
  return open
    ? failing('Secret', `others on this machine can read ${file}`, `chmod 600 ${file}`)
    : working('Secret', `kept in ${file}, for its owner alone`)
}

/*
 * The part of every command that must run on whatever Node the machine has (20 or newer) with nothing installed:
 * install the project's dependencies when they are not those of package-lock.json, then go on under the project's
 * own Node, which is one of them. Built-in modules only.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')
const binaries = path.join(root, 'node_modules', '.bin')
const nodeBinary = path.join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node')

/**
 * Whether what npm installed is what the lock file asks for. `installed` is npm's own record of node_modules.
 * Optional packages may be absent: they are other platforms' binaries.
 *
 * @param {{packages: Record<string, {version?: string, integrity?: string, optional?: boolean}>}} locked
 * @param {{packages: Record<string, {version?: string, integrity?: string}>}} installed
 */
export function matchesLock(locked, installed) {
  const known = installed.packages ?? {}
  return Object.entries(locked.packages ?? {}).every(([place, wanted]) => {
    if (place === '') return true
    const found = known[place]
    if (!found) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** Whether node_modules is what package-lock.json asks for. */
export function isInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record) || !existsSync(nodeBinary)) return false
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
  return matchesLock(read(path.join(root, 'package-lock.json')), read(record))
}

function install() {
  console.error('  Installing dependencies. The first time takes a minute or two.')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const run = spawnSync(npm, options, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (run.error) fail('npm was not found. Install Node 20 or newer, which brings npm: https://nodejs.org')
  if (run.status !== 0 || !isInstalled())
    fail('Installing the dependencies failed; npm says why above. It takes network access to the npm registry.')
}

function fail(sentence) {
  console.error(`\n  ${sentence}\n`)
  process.exit(1)
}

/** Installs what is missing and gives the path of the project's Node and an environment in which its tools come first. */
export function prepare() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) fail(`This takes Node 20 or newer to begin with; here is ${process.version}.`)
  if (!isInstalled()) install()
  const env = { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}` }
  return { node: nodeBinary, env }
}

/** Runs a script of the project on the project's Node with this terminal, and ends with its exit code. */
export function continueWith(script, args = process.argv.slice(2)) {
  const { node, env } = prepare()
  const child = spawn(node, [script, ...args], { stdio: 'inherit', env })
  // A terminal sends Ctrl+C to the child as well; waiting for it here keeps its last words before the prompt.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

#!/usr/bin/env node
/*
 * `npm start`. This process installs what is missing, starts the server as a process group of its own on the project's
 * Node, passes signals on, and makes sure that nothing of that group outlives it. The other direction is the server's:
 * it ends itself when this process is gone. Built-in modules only.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { prepare, root } from './project-node.mjs'

const args = process.argv.slice(2)
/** With `--attached` all processes stay in the caller's group, so that one signal to the group reaches each of them. */
const attached = args.includes('--attached')
const { node, env } = prepare()
const server = spawn(node, [path.join(root, 'scripts', 'launch', 'start.ts'), ...args], {
  cwd: root,
  env,
  detached: !attached,
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})

const patience = 5_000
let ending = false
function end() {
  if (ending) return
  ending = true
  server.kill('SIGTERM')
  setTimeout(killGroup, patience).unref()
}

function killGroup() {
  if (attached || server.pid === undefined) return
  try {
    process.kill(-server.pid, 'SIGKILL')
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
server.on('exit', (code) => {
  killGroup()
  process.exit(code ?? 1)
})

// npm does not end its scripts when it is killed; a script without it would keep the port for good.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  const npm = parentOf(shell)
  const gone = () => process.ppid !== shell || (npm > 1 && !isAlive(npm))
  setInterval(() => gone() && end(), 1_000).unref()
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** The parent of a process, 0 where the machine does not tell. */
function parentOf(pid) {
  const status = `/proc/${pid}/stat`
  if (existsSync(status)) return Number(readFileSync(status, 'utf8').split(') ')[1].split(' ')[1])
  return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout) || 0
}

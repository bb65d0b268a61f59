import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a real CalDAV server, or `null` where none is installed or no calendar is tested. */
    radicale: string | null
    /** How many events are written to it in one go: few, for it takes longer for each; CALENDAR_EVENTS=2000 is the whole test. */
    calendarEvents: number
  }
}

const binary = '/usr/bin/radicale'
const inMemory = '/dev/shm'

/** Starts Debian's Radicale for the tests of synchronising, in a folder of its own; it ends with the tests. */
export default async function setup(project: TestProject) {
  const host = process.env.RADICALE_HOST
  project.provide('calendarEvents', Number(process.env.CALENDAR_EVENTS ?? 50))
  const named = process.argv.filter((argument) => /^(\.\/)?(src|tests)\b/.test(argument))
  const wanted = named.length === 0 || named.some((name) => /calendar|features\/?$|^(src|tests)\/?$/.test(name))
  if (!host || !wanted || !existsSync(binary)) return void project.provide('radicale', null)
  const folder = mkdtempSync(path.join(existsSync(inMemory) ? inMemory : tmpdir(), 'radicale-'))
  const users = path.join(folder, 'users')
  writeFileSync(users, 'ada:secret word\n')
  const options = {
    'server-hosts': host,
    'auth-type': 'htpasswd',
    'auth-htpasswd-filename': users,
    'auth-htpasswd-encryption': 'plain',
    'auth-delay': '0',
    'storage-filesystem-folder': path.join(folder, 'collections'),
    'logging-level': 'error',
  }
  const args = ['--config', '', ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)]
  const server = spawn(binary, args, { stdio: 'ignore' })
  // Also where the run breaks off before its end.
  process.once('exit', () => server.kill())
  project.provide('radicale', (await answers(`http://${host}/`, server)) ? `http://${host}` : null)
  return () => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether it listens before long. */
async function answers(address: string, server: ChildProcess) {
  for (let round = 0; round < 200 && server.exitCode === null; round++) {
    const up = await fetch(address).then(
      () => true,
      () => false,
    )
    if (up) return true
    await setTimeout(100)
  }
  return false
}

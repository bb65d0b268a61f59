import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch, type Server } from '../../bench/server/launch'
import { type Person, signUp } from '../../bench/server/person'

// The index keeps stems, so the beginning of the word is what to look for.
const secret = 'zinnia'
const port = 4797
let folder: string
let server: Server
let ada: Person

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forgotten-'))
  server = await launch({ port, state: path.join(folder, 'state'), log: path.join(folder, 'log') })
  ada = await signUp(server.url, { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' })
  await ada.perform('room.open', { roomId: ada.roomId })
}, 400_000)

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

it('X5 forget means gone: no database file of the workspace holds a byte of it', async () => {
  await fillBothHomes()
  await say('Remember that Anna likes zinnias')
  await ada.perform('memory.remember', { text: 'Zinnias grow in the back garden', subject: 'garden' })
  await say('What do you know about me?')
  await say('Why do you think that Anna likes zinnias?')
  await ada.perform('memory.correct', { memoryId: (await memories())[1]!.id, text: 'Anna likes red zinnias' })
  await say('Why do you think that Anna likes red zinnias?')
  await say('Forget that Anna likes red zinnias')
  const files = await filesHolding()
  expect(files.length).toBeGreaterThan(0)
  for (const { id } of await memories()) await ada.perform('memory.forget', { memoryId: id })
  await settled()
  expect(await memories()).toEqual([])
  expect(await leftAfterStops()).toEqual([])
  expect((await ada.perform<{ tasks: unknown[] }>('task.list', { limit: 200 })).tasks).toHaveLength(40)
}, 400_000)

interface Said {
  author: { kind: string }
  sequence: number
  status: string
  parts: { type: string; text?: string }[]
}

const memories = async () => (await ada.perform<{ memories: { id: string }[] }>('memory.list', {})).memories
const history = async () => (await ada.perform<{ messages: Said[] }>('room.history', { roomId: ada.roomId })).messages

/** Enough of everything that pages split and rows move. */
async function fillBothHomes() {
  for (let number = 0; number < 40; number++) {
    await ada.perform('task.add', { title: `Task ${number}`, notes: 'n'.repeat(number * 40) })
    await ada.perform('memory.remember', { text: `Fact ${number} ${'f'.repeat(number * 10)}` })
  }
  for (const { id } of (await ada.perform<{ memories: { id: string }[] }>('memory.list', { limit: 200 })).memories)
    await ada.perform('memory.forget', { memoryId: id })
}

/** What the files hold when the server is down. What is on its way to another home when it stops arrives after the next start. */
async function leftAfterStops(): Promise<string[]> {
  for (let stops = 1; ; stops++) {
    await server.stop()
    checkpoint(await allFiles())
    const left = await filesHolding()
    server = await launch({ port, state: path.join(folder, 'state'), log: path.join(folder, 'log') })
    if (left.length === 0 || stops === 3) return left
    await history()
    await new Promise((resolve) => setTimeout(resolve, 2_000))
  }
}

let key = 0
async function say(text: string) {
  const { sequence } = await ada.perform<Said>('message.send', { roomId: ada.roomId, key: `k${++key}`, text })
  await until(async () => {
    const last = (await history()).at(-1)
    return last !== undefined && last.sequence > sequence && last.author.kind === 'agent' && last.status !== 'streaming'
  })
}

/** The conversation has heard of it. */
const settled = () =>
  until(
    async () =>
      !JSON.stringify(await history())
        .toLowerCase()
        .includes(secret),
  )

async function until(done: () => Promise<boolean>) {
  for (let tries = 0; tries < 600; tries++) {
    if (await done()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It never came to that.')
}

const allFiles = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

/** Writes what waits in the logs of the databases into their files, as SQLite does by itself sooner or later. */
function checkpoint(files: string[]) {
  for (const file of files.filter((name) => name.endsWith('.sqlite'))) {
    const database = new DatabaseSync(file)
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
  }
}

async function filesHolding(): Promise<string[]> {
  const held = await Promise.all(
    (await allFiles()).map(async (file) => {
      const bytes = (await readFile(file)).toString('latin1').toLowerCase()
      const at = bytes.indexOf(secret)
      return at === -1 ? [] : [`${path.relative(folder, file)}: ${bytes.slice(Math.max(0, at - 60), at + 60)}`]
    }),
  )
  return held.flat()
}

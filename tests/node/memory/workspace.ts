import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { launch, type Server } from '../../../bench/server/launch'
import { type Person, signUp } from '../../../bench/server/person'

export interface Said {
  id: string
  author: { kind: string }
  sequence: number
  status: string
  parts: { type: string; text?: string; receiptId?: string }[]
  answer: { turnId: string } | null
}

export interface Talker extends Person {
  /** Says something in the private room; gives the reply when it is finished. */
  say(text: string): Promise<Said>
  history(): Promise<Said[]>
}

/** A server of our own with its state in a folder, whose files can be looked into when it is down. */
export async function openWorkspace() {
  const folder = await mkdtemp(path.join(tmpdir(), 'forgotten-'))
  const port = await freePort()
  const start = () => launch({ port, state: path.join(folder, 'state'), log: path.join(folder, 'log') })
  let server: Server = await start()
  const files = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
  return {
    newTalker: async (name: string) =>
      talker(await signUp(server.url, { name, email: `${name}@example.com`, password: 'correct horse battery' })),
    /** Which of these words a file holds, with what stands around them. */
    async holding(words: string[]): Promise<string[]> {
      const held = await Promise.all((await files()).map(async (file) => found(file, await readFile(file), words)))
      return held.flat()
    },
    /** Stops it and writes what waits in the logs of the databases into their files, as SQLite does by itself sooner or later. */
    async stop() {
      await server.stop()
      for (const file of (await files()).filter((name) => name.endsWith('.sqlite'))) {
        const database = new DatabaseSync(file)
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
        database.close()
      }
    },
    async startAgain() {
      server = await start()
    },
    async close() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function found(file: string, bytes: Buffer, words: string[]): string[] {
  const text = bytes.toString('latin1').toLowerCase()
  return words.flatMap((word) => {
    const at = text.indexOf(word)
    return at === -1 ? [] : [`${path.basename(file)}: ${text.slice(Math.max(0, at - 60), at + 60)}`]
  })
}

async function talker(person: Person): Promise<Talker> {
  const { roomId } = person
  await person.perform('room.open', { roomId })
  const history = async () => (await person.perform<{ messages: Said[] }>('room.history', { roomId })).messages
  let key = 0
  const say = async (text: string) => {
    const { sequence } = await person.perform<Said>('message.send', { roomId, key: `k${++key}`, text })
    return until(async () => {
      const last = (await history()).at(-1)
      return last && last.sequence > sequence && last.author.kind === 'agent' && last.status !== 'streaming' && last
    })
  }
  return { ...person, say, history }
}

/** Waits until something is there. */
export async function until<Thing>(look: () => Promise<Thing | false | undefined>): Promise<Thing> {
  for (let tries = 0; tries < 1200; tries++) {
    const thing = await look()
    if (thing) return thing
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It never came to that.')
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

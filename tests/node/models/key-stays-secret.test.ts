import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch, type Server } from '../../../bench/server/launch'
import { type Person, signUp } from '../../../bench/server/person'
import { answers, type ModelServer, startModelServer } from './model-server'

const key = 'sk-quetzal-7310-never-written-down'
const port = 4798
let folder: string
let remote: ModelServer
let server: Server
let ada: Person

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'model-key-'))
  remote = await startModelServer()
  process.env.ADJUTANT_PRIVATE_HOSTS = new URL(remote.address).host
  process.env.ADJUTANT_LOG = 'debug'
  server = await launch({ port, state: path.join(folder, 'state'), log: path.join(folder, 'log') })
  ada = await signUp(server.url, { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' })
}, 400_000)

afterAll(async () => {
  await server.stop()
  await remote.close()
  await rm(folder, { recursive: true, force: true })
})

it('the key of a connected model is shown to that model, and written down nowhere', async () => {
  const connection = { url: remote.address, model: 'm', name: 'Studio', key }
  const made = await ada.perform<{ id: string }>('model.connect', connection)
  const trial = await ada.perform('model.test', { modelId: made.id })
  remote.requests.splice(0)
  remote.replies.push(answers('Good morning from the studio.'))
  await say('Good morning')
  expect(remote.requests[0]).toMatchObject({ authorization: `Bearer ${key}` })
  expect(JSON.stringify(remote.requests.map(({ body }) => body))).not.toContain(key)

  const wrong = ada.perform('model.edit', { modelId: made.id, url: 'http://10.0.0.1/v1', key })
  await expect(wrong).rejects.not.toThrow(key)
  await ada.perform('model.edit', { modelId: made.id, name: 'Studio 2', key })
  await ada.perform('model.disconnect', { modelId: made.id })
  const receipts = await ada.perform<Receipts>('receipt.list', { home: 'directory', limit: 50 })
  const removal = receipts.receipts.find(({ operation }) => operation === 'model.disconnect')!
  await ada.perform('receipt.undo', { home: 'directory', receiptId: removal.id })
  remote.replies.push(answers('Good evening from the studio.'))
  await say('Good evening')
  expect(remote.requests.at(-1)).toMatchObject({ authorization: `Bearer ${key}` })

  const said = [made, trial, receipts, await ada.perform('model.list', {}), await history()]
  expect(JSON.stringify(said)).not.toContain(key)
  await server.stop()
  expect(await filesHolding('Studio 2')).not.toEqual([])
  expect(await filesHolding(key)).toEqual([])
}, 400_000)

interface Receipts {
  receipts: { id: string; operation: string }[]
}
interface Said {
  author: { kind: string }
  sequence: number
  status: string
}

const history = async () => (await ada.perform<{ messages: Said[] }>('room.history', { roomId: ada.roomId })).messages

let sent = 0
async function say(text: string) {
  await ada.perform('room.open', { roomId: ada.roomId })
  const { sequence } = await ada.perform<Said>('message.send', { roomId: ada.roomId, key: `k${++sent}`, text })
  for (let tries = 0; tries < 600; tries++) {
    const last = (await history()).at(-1)
    if (last && last.sequence > sequence && last.author.kind === 'agent' && last.status !== 'streaming') return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('No reply came.')
}

/** Every file of the workspace, its log and what its databases have not tidied up yet included, that holds this text. */
async function filesHolding(text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const held = await Promise.all(files.map(async (file) => (await readFile(file)).includes(text)))
  return files.filter((_, index) => held[index])
}

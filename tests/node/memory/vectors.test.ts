import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEmbeddingServer } from './embedding-server'
import { openWorkspace, until } from './workspace'

let workspace: Awaited<ReturnType<typeof openWorkspace>>
let model: Awaited<ReturnType<typeof startEmbeddingServer>>

beforeAll(async () => {
  model = await startEmbeddingServer()
  process.env.ADJUTANT_PRIVATE_HOSTS = new URL(model.address).host
  workspace = await openWorkspace()
}, 400_000)

afterAll(async () => {
  await workspace.close()
  await model.close()
})

it('what is remembered is found by its meaning where an embedding model is connected, and by its words alone elsewhere', async () => {
  const ada = await workspace.newTalker('ada')
  const texts = async (query: string) =>
    (await ada.perform<{ memories: { text: string }[] }>('memory.search', { query })).memories.map(({ text }) => text)
  const doctor = await ada.perform<{ id: string }>('memory.remember', { text: 'The doctor is in Main Street' })
  expect(await texts('my physician')).toEqual([])
  await ada.perform('model.connect', { url: model.address, model: 'text-embedding-test', key: 'sk-1' })
  const { models } = await ada.perform<{ models: { modelId?: string; id?: string }[] }>('model.list', {})
  model.failNext(1)
  await ada.perform('memory.remember', { text: 'Anna likes lilies' })
  await until(async () => (await texts('my physician')).length === 1)
  expect(await texts('which flower for her?')).toEqual(['Anna likes lilies'])
  expect(await texts('the moon')).toEqual([])
  await ada.perform('memory.correct', { memoryId: doctor.id, text: 'The cardiologist is in Side Street' })
  await until(async () => model.asked.some((text) => text.includes('cardiologist')))
  await until(async () => (await texts('my physician'))[0] === 'The cardiologist is in Side Street')
  expect((await ada.say('Good morning')).status).toBe('complete')
  expect(models.length).toBeGreaterThan(0)
}, 200_000)

it('N6 a vector goes with its memory', async () => {
  const ada = await workspace.newTalker('grace')
  await ada.perform('model.connect', { url: model.address, model: 'text-embedding-test', key: 'sk-1' })
  const { id } = await ada.perform<{ id: string }>('memory.remember', { text: 'The tesla is in the garage' })
  const found = async () =>
    (await ada.perform<{ memories: unknown[] }>('memory.search', { query: 'my automobile' })).memories
  await until(async () => (await found()).length === 1)
  await ada.perform('memory.forget', { memoryId: id })
  expect(await found()).toEqual([])
  await workspace.stop()
  const left = await workspace.holding([id.slice(-20)])
  await workspace.startAgain()
  expect(left.filter((line) => line.includes('text-embedding'))).toEqual([])
}, 200_000)

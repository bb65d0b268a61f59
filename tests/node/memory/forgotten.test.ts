import { afterAll, beforeAll, expect, it } from 'vitest'
import { answers, callsTools, type ModelServer, startModelServer } from '../models/model-server'
import { openWorkspace, type Talker, until } from './workspace'

/** What has to be gone. The index keeps stems, so the beginnings of the words are what to look for. */
const flowers = ['zinnia', 'begonia', 'freesia', 'wisteria', 'gardenia', 'camellia', 'fuchsia', 'petunia']

let workspace: Awaited<ReturnType<typeof openWorkspace>>
let model: ModelServer

beforeAll(async () => {
  model = await startModelServer()
  process.env.ADJUTANT_PRIVATE_HOSTS = new URL(model.address).host
  workspace = await openWorkspace()
}, 400_000)

afterAll(async () => {
  await workspace.close()
  await model.close()
})

/** Which of two memories is corrected, in which order both are forgotten, and what happens to the request to forget. */
interface Way {
  corrected: 'first' | 'second'
  forgotten: 'first' | 'second'
  request: 'left' | 'approved'
}

const ways = (['first', 'second'] as const).flatMap((corrected) =>
  (['first', 'second'] as const).flatMap((forgotten) =>
    (['left', 'approved'] as const).map((request): Way => ({ corrected, forgotten, request })),
  ),
)

it('N6 X5 forget means gone: whatever the order, no file, prompt, turn or export holds a byte of it', async () => {
  for (const [index, way] of ways.entries()) {
    const flower = flowers[index]!
    const ada = await workspace.newTalker(`ada${index}`)
    await speakOf(ada, flower, way)
    expect(await workspace.holding([flower])).not.toEqual([])
    await forgetAll(ada, way.forgotten)
    await until(
      async () =>
        !JSON.stringify(await ada.history())
          .toLowerCase()
          .includes(flower),
    )
    expect(await tellsOf(ada, flower), JSON.stringify(way)).toEqual([])
  }
  expect(await leftInFiles(flowers)).toEqual([])
}, 900_000)

it('N6 X5 what a connected model was told, and what it said of it in its own words, is gone as well', async () => {
  const flower = 'magnolia'
  const ada = await workspace.newTalker('grace')
  await ada.perform('model.connect', { url: model.address, model: 'm', key: 'sk-1' })
  model.replies.push(
    callsTools(['memory_remember', JSON.stringify({ text: `Anna likes ${flower}s` })]),
    answers(`Noted: ${flower}s for Anna.`),
  )
  await ada.say(`Anna is fond of ${flower}s, keep that in mind`)
  model.replies.push(answers(`A ${flower} tree would please her. Good luck!`))
  await ada.say('What could I plant for her?')
  model.replies.push(answers(`As I said, a ${flower}.`))
  const reply = await ada.say('Which one, did you say?')
  await ada.perform('message.regenerate', { roomId: ada.roomId, messageId: reply.id })
  await until(async () => (await ada.history()).at(-1)?.status === 'complete')
  expect(JSON.stringify(model.requests.at(-1)!.body)).toContain(flower)
  await forgetAll(ada, 'first')
  await until(
    async () =>
      !JSON.stringify(await ada.history())
        .toLowerCase()
        .includes(flower),
  )
  const before = model.requests.length
  await ada.say('What do you know about Anna?')
  expect(model.requests.length).toBeGreaterThan(before)
  expect(JSON.stringify(model.requests.slice(before).map(({ body }) => body)).toLowerCase()).not.toContain(flower)
  expect(await tellsOf(ada, flower)).toEqual([])
  expect(await leftInFiles([flower])).toEqual([])
}, 400_000)

interface Known {
  id: string
  text: string
}

const memories = async (ada: Talker) => (await ada.perform<{ memories: Known[] }>('memory.list', {})).memories

/** Everything a conversation can do with two memories before they are forgotten. */
async function speakOf(ada: Talker, flower: string, { corrected, request }: Way) {
  for (let number = 0; number < 12; number++)
    await ada.perform('task.add', { title: `Task ${number}`, notes: 'n'.repeat(number * 130) })
  await ada.say(`Remember that Anna likes ${flower}s`)
  await ada.perform('memory.remember', { text: `${flower}s grow in the back garden`, subject: 'garden' })
  await ada.say('What do you know about me?')
  await ada.say(`Why do you think that Anna likes ${flower}s?`)
  const wrong = (await memories(ada)).find(({ text }) => text.startsWith('Anna') === (corrected === 'first'))!
  const right = corrected === 'first' ? `Anna likes red ${flower}s` : `Red ${flower}s grow in the back garden`
  await ada.perform('memory.correct', { memoryId: wrong.id, text: right })
  const reply = await ada.say(`Why do you think that ${right}?`)
  await ada.perform('message.regenerate', { roomId: ada.roomId, messageId: reply.id })
  await until(async () => (await ada.history()).at(-1)?.status === 'complete')
  const asked = await ada.say(`Forget that ${right}`)
  const approval = asked.parts.find(({ type }) => type === 'approval')
  if (request === 'approved' && approval)
    await ada.perform('approval.approve', { home: 'person', receiptId: approval.receiptId })
}

async function forgetAll(ada: Talker, first: Way['forgotten']) {
  const known = await memories(ada)
  for (const { id } of first === 'first' ? known : known.toReversed())
    await ada.perform('memory.forget', { memoryId: id })
  expect(await memories(ada)).toEqual([])
}

/** What the next turn is told, what the person can export, look up and read, that still speaks of it. */
async function tellsOf(ada: Talker, flower: string): Promise<string[]> {
  const { answer } = await ada.say('What do you know about me?')
  const { roomId } = ada
  const seen = {
    turn: await ada.perform('turn.get', { roomId, turnId: answer!.turnId }),
    history: await ada.history(),
    json: await ada.perform('memory.export', { format: 'json' }),
    markdown: await ada.perform('memory.export', { format: 'markdown' }),
    receipts: await ada.perform('receipt.list', { home: 'person', limit: 100 }),
    past: await ada.perform('memory.list', { state: 'past' }),
    found: await ada.perform('message.search', { roomId, query: flower }),
  }
  return Object.entries(seen)
    .filter(([, value]) => JSON.stringify(value).toLowerCase().includes(flower))
    .map(([name]) => name)
}

/** What the files hold when the server is down. What is on its way to another home when it stops arrives after the next start. */
async function leftInFiles(words: string[]): Promise<string[]> {
  for (let stops = 1; ; stops++) {
    await workspace.stop()
    const left = await workspace.holding(words)
    await workspace.startAgain()
    if (left.length === 0 || stops === 3) return left
    await new Promise((resolve) => setTimeout(resolve, 2_000))
  }
}

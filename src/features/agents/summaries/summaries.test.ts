import { expect, it } from 'vitest'
import { newConversation } from '../../../../tests/support/agents/room'
import { calls, says } from '../../../../tests/support/agents/scripted-model'
import { newTalk } from '../../../../tests/support/talk'
import type { Memory, MemoryPage } from '../../memory/memory'
import { dueOf } from './due'
import { extractSummary } from './extract'

it('a summary without a model keeps decisions, facts, what was changed and what is open, and nothing else', () => {
  const text = extractSummary({
    said: [
      'Good morning!',
      'Add milk to my list',
      'We decided on the blue logo for the website. It looks better.',
      'The code of the garden gate is 4711. What is next today?',
      'My sister Anna arrives from Oslo with SK 4711 [forgotten]',
    ],
    open: ['Which of the two printers shall we take?'],
    changes: ['created task “Call John”'],
  })
  expect(text).toBe(
    'Decided: We decided on the blue logo for the website. Said: The code of the garden gate is 4711. ' +
      'Done: created task “Call John”. Open: Which of the two printers shall we take?',
  )
  expect(extractSummary({ said: ['hi', 'What time is it?'], open: [], changes: [] })).toBe('')
})

it('what is being spoken of is left; the rest is due before a prompt has to do without it', () => {
  const message = (text: string) => ({ parts: [{ type: 'text', text }] }) as never
  expect(dueOf(Array.from({ length: 23 }, () => message('short')))).toEqual([])
  expect(dueOf(Array.from({ length: 24 }, () => message('short')))).toHaveLength(16)
  expect(dueOf(Array.from({ length: 8 }, () => message('long '.repeat(500))))).toHaveLength(6)
})

const summaries = async (person: { perform<Output>(operation: string, input?: unknown): Promise<Output> }) =>
  (await person.perform<MemoryPage>('memory.list', { kind: 'summary' })).memories

async function until<Thing>(look: () => Promise<Thing | false | undefined>): Promise<Thing> {
  for (let tries = 0; tries < 500; tries++) {
    const thing = await look()
    if (thing) return thing
    await scheduler.wait(20)
  }
  throw new Error('It never came to that.')
}

const small = ['What’s on today?', 'Show my tasks', 'What can you do?', 'Add bread to my shopping list']

it('N7 a long conversation with no key is summed up before it leaves the window, and shows on the Memory screen', async () => {
  const { ada, say, roomId } = await newTalk()
  await say('We decided on the blue logo for the website')
  await say('Remember that the spare key is at Tom’s bakery')
  await say('Add call John to my tasks')
  for (let number = 0; number < 9; number++) await say(small[number % small.length]!)
  const [summary] = await until(async () => (await summaries(ada)).length > 0 && (await summaries(ada)))
  expect(summary).toMatchObject({ kind: 'summary', scope: { kind: 'room', roomId }, stretch: { messages: 16 } })
  expect(summary!.text).toMatch(/Decided: We decided on the blue logo[\s\S]*created task “Call John”/)
  const { messages } = await ada.perform<{ messages: { id: string }[] }>('message.search', {
    roomId,
    query: 'blue logo',
  })
  expect(messages.length).toBeGreaterThan(0)
  await say('Undo that')
  expect(await summaries(ada)).toHaveLength(1)
})

it('N7 a summary goes with what it rests on, and is made anew without it; forgotten by itself it stays away', async () => {
  const { ada, say } = await newTalk()
  await say('Remember that Anna likes zinnias')
  await say('We decided on the blue logo for the website')
  for (let number = 0; number < 10; number++) await say(small[number % small.length]!)
  const [first] = await until(async () => (await summaries(ada)).length > 0 && (await summaries(ada)))
  const [memory] = (await ada.perform<MemoryPage>('memory.list', { search: 'zinnias' })).memories.filter(
    ({ kind }) => kind !== 'summary',
  )
  await ada.perform('memory.forget', { memoryId: memory!.id })
  const anew = await until(async () => (await summaries(ada)).find(({ id }) => id !== first!.id))
  expect(anew.text).toMatch(/blue logo/)
  expect(JSON.stringify(await summaries(ada))).not.toMatch(/zinnia/)
  await ada.perform('memory.forget', { memoryId: anew.id })
  await say('Show my tasks')
  expect(await summaries(ada)).toEqual([])
  const { messages } = await ada.perform<{ messages: unknown[] }>('room.history', {
    roomId: (anew as Memory).stretch!.roomId,
  })
  expect(JSON.stringify(messages)).toContain('blue logo')
})

it('a configured model writes the summary, and the next prompts have it when the messages are out of sight', async () => {
  const talk = newConversation()
  const answer = 'x'.repeat(1900)
  talk.script(says(answer))
  await talk.say('The codename of the merger is Heron, and Tom knows it')
  for (let number = 0; number < 8; number++) {
    talk.script(says(answer), says('They spoke of the merger that is called Heron, which Tom knows of.'))
    await talk.say(`Something else, number ${number} ${'y'.repeat(1900)}`)
  }
  const [summary] = await until(async () => (await summaries(talk.person)).length > 0 && (await summaries(talk.person)))
  expect(summary!.text).toContain('called Heron')
  for (let number = 0; number < 8; number++) {
    talk.script(says(answer), says('Nothing of note was said here at all.'))
    await talk.say(`More, number ${number} ${'z'.repeat(1900)}`)
  }
  const model = talk.script(calls(['task_list', {}]), says('Heron.'))
  const reply = await talk.say('What was the merger called?')
  expect(String(model.asked[0]?.prompt[0]?.content)).toMatch(/summed up[\s\S]*called Heron/)
  expect(reply.answer?.context.find(({ name }) => name === 'summaries')).toMatchObject({ budget: 300 })
})

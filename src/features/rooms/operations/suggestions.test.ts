import { expect, it } from 'vitest'
import { newPerson } from '../../../../tests/support/people'
import type { MemoryPage } from '../../memory/memory'
import type { Message, Part } from '../message'
import { chiefRoomId } from '../room'

type Offer = Extract<Part, { type: 'suggestion' }>
const offersOf = ({ parts }: Message) => parts.filter((part): part is Offer => part.type === 'suggestion')

/** Somebody with a late task who has asked for a plan of the day. */
async function planned() {
  const ada = await newPerson()
  const roomId = chiefRoomId(ada.organizationId, ada.id)
  await ada.perform('room.open', { roomId })
  const task = await ada.perform<{ id: string }>('task.add', { title: 'Send the offer', due: '2026-01-05' })
  await ada.perform('message.send', { roomId, key: 'plan', text: 'plan my day' })
  for (;;) {
    const { messages } = await ada.perform<{ messages: Message[] }>('room.history', { roomId })
    const reply = messages.at(-1)
    if (reply && reply.author.kind === 'agent' && reply.status !== 'streaming') return { ada, roomId, task, reply }
    await scheduler.wait(10)
  }
}

const decisionsOf = async (ada: Awaited<ReturnType<typeof newPerson>>) => {
  for (let tries = 0; tries < 200; tries++) {
    const { memories } = await ada.perform<MemoryPage>('decision.list')
    if (memories.length > 0) return memories
    await scheduler.wait(10)
  }
  return []
}

it('B2 a reply offers changes and performs none; what a person takes is the very operation, kept with its receipt and as a decision', async () => {
  const { ada, roomId, task, reply } = await planned()
  const [offer] = offersOf(reply)
  expect(offer).toMatchObject({ answer: null, suggestion: { operation: 'task.edit', input: { taskId: task.id } } })
  const { due } = await ada.perform<{ due: { local: string } }>('task.get', { taskId: task.id })
  expect(due.local).toBe('2026-01-05')

  const { operation, input, id } = offer!.suggestion
  const done = await ada.ask(operation, input)
  const said = {
    roomId,
    messageId: reply.id,
    suggestionId: id,
    taken: true,
    receiptId: done.receipt?.id,
    home: 'person',
  }
  const message = await ada.perform<Message>('suggestion.answer', said)
  expect(offersOf(message)[0]?.answer).toEqual({ taken: true, receiptId: done.receipt?.id, home: 'person' })
  expect(await decisionsOf(ada)).toMatchObject([
    { subject: 'Send the offer', topic: `late ${task.id}`, source: { roomId, messageId: reply.id } },
  ])
  const again = await ada.perform<Message>('suggestion.answer', { ...said, taken: false })
  expect(offersOf(again)[0]?.answer?.taken).toBe(true)
})

it('what was declined is kept, and not offered again about the same thing', async () => {
  const { ada, roomId, reply } = await planned()
  const [offer] = offersOf(reply)
  await ada.perform('suggestion.answer', {
    ...{ roomId, messageId: reply.id, suggestionId: offer!.suggestion.id, taken: false },
  })
  expect(await decisionsOf(ada)).toMatchObject([{ traits: ['declined'], chosen: 'to leave it' }])
  const { suggestions } = await ada.perform<{ suggestions: unknown[] }>('briefing.day')
  expect(suggestions).toEqual([])
})

it('a suggestion that a reply does not have can’t be answered', async () => {
  const { ada, roomId, reply } = await planned()
  const answer = await ada.ask('suggestion.answer', {
    ...{ roomId, messageId: reply.id, suggestionId: 'late:task_x:y', taken: true },
  })
  expect([answer.status, answer.error.code]).toEqual([404, 'suggestion.missing'])
})

import { expect, it, vi } from 'vitest'
import { heard } from '../../../../tests/support/room-home'
import { newRoom } from '../../../../tests/support/rooms'

const eventsOf = (roomId: string) => heard.filter((one) => one.roomId === roomId)

async function conversation() {
  const room = newRoom()
  const question = await room.say('Tea or coffee?')
  const answerId = await room.answer(question.id, 'Tea.')
  const followUp = await room.say('Which tea?')
  await room.answer(followUp.id, 'Green.')
  return { room, question, answerId, followUp }
}

it('R15 an edited message is another version, and the conversation goes on from it', async () => {
  const { room, question } = await conversation()
  const edited = await room.ask('message.resend', { messageId: question.id, key: 'e', text: 'Water or wine?' })
  expect(edited.versions).toEqual([question.id, edited.id])
  expect(edited).toMatchObject({ parentId: question.parentId, editedAt: edited.at })
  await room.answer(edited.id, 'Water.')
  expect(await room.shown()).toEqual(['Ada: Water or wine?', 'Chief: Water.'])
  expect(await room.ask('message.resend', { messageId: question.id, key: 'e', text: 'Water or wine?' })).toMatchObject({
    id: edited.id,
  })
})

it('R15 choosing a version brings back all that followed it, with the versions chosen there', async () => {
  const { room, question, followUp } = await conversation()
  const other = await room.ask('message.resend', { messageId: followUp.id, key: 'f', text: 'Which cup?' })
  const edited = await room.ask('message.resend', { messageId: question.id, key: 'e', text: 'Juice?' })
  expect(await room.shown()).toEqual(['Ada: Juice?'])
  await room.ask('message.choose', { messageId: question.id })
  expect(await room.shown()).toEqual(['Ada: Tea or coffee?', 'Chief: Tea.', 'Ada: Which cup?'])
  await room.ask('message.choose', { messageId: followUp.id })
  expect(await room.shown()).toEqual(['Ada: Tea or coffee?', 'Chief: Tea.', 'Ada: Which tea?', 'Chief: Green.'])
  await room.ask('message.choose', { messageId: edited.id })
  expect(await room.shown()).toEqual(['Ada: Juice?'])
  expect(await room.perform('message.choose', { messageId: other.id })).toMatchObject({
    error: { code: 'message.hidden' },
  })
})

it('R15 another reply takes the place of the first, and either can be shown', async () => {
  const { room, answerId } = await conversation()
  const second = await room.ask('message.regenerate', { messageId: answerId, style: 'shorter' })
  expect(second).toMatchObject({ status: 'streaming', versions: [answerId, second.id] })
  expect(await room.begin('', second.id)).toBe(second.id)
  await room.append(second.id, 'T.')
  await room.finish(second.id)
  expect(await room.shown()).toEqual(['Ada: Tea or coffee?', 'Chief: T.'])
  await room.ask('message.choose', { messageId: answerId })
  expect(await room.shown()).toHaveLength(4)
})

it('posting, resending, regenerating and retrying ask for exactly one reply each', async () => {
  const room = newRoom()
  const { roomId } = room
  const question = await room.say('Hello', 'k')
  await room.say('Hello', 'k')
  const replyId = await room.answer(question.id, 'Hi.')
  const again = await room.ask('message.regenerate', { messageId: replyId, style: 'longer', model: 'llama' })
  await room.finish(again.id, { status: 'failed', error: 'No model answered.' })
  await room.ask('message.retry', { messageId: again.id })
  const edited = await room.ask('message.resend', { messageId: question.id, key: 'l', text: 'Good morning' })
  await vi.waitUntil(() => eventsOf(roomId).length >= 4)
  const answers = { roomId, messageId: question.id }
  expect(eventsOf(roomId)).toEqual([
    { event: 'message.posted', ...answers, sequence: question.sequence },
    { event: 'reply.requested', ...answers, replyId: again.id, style: 'longer', model: 'llama' },
    { event: 'reply.requested', ...answers, replyId: again.id },
    { event: 'reply.requested', roomId, messageId: edited.id },
  ])
})

it('only its author edits a message, replies are not edited, messages are not regenerated', async () => {
  const { room, question, answerId } = await conversation()
  const foreign = await room.inside((home) =>
    home.perform({
      operation: 'message.resend',
      input: { roomId: room.roomId, messageId: answerId, key: 'x', text: 'Mine now' },
      caller: room.caller,
    }),
  )
  expect(foreign).toMatchObject({ error: { code: 'message.reply' } })
  expect(await room.perform('message.regenerate', { messageId: question.id })).toMatchObject({
    error: { code: 'message.person' },
  })
  expect(await room.perform('message.retry', { messageId: answerId })).toMatchObject({
    error: { code: 'reply.complete' },
  })
  expect(await room.perform('message.stop', { messageId: 'msg_unknown' })).toMatchObject({
    error: { code: 'message.missing' },
  })
})

import { expect, it } from 'vitest'
import { newRoom, roomSeenBy } from '../../../../tests/support/rooms'
import type { Room } from '../room'

it('a private room is there before anything was said in it', async () => {
  const room = newRoom()
  expect(await room.ask<Room>('room.open')).toMatchObject({
    id: room.roomId,
    kind: 'chief',
    title: 'Chief',
    latestId: null,
  })
  expect(await room.history()).toEqual({ messages: [], more: false })
})

it('R2 messages have a sequence, and a repeated key gives the message that is there already', async () => {
  const room = newRoom()
  const first = await room.say('One', 'a')
  const second = await room.say('Two', 'b')
  expect(second.sequence).toBeGreaterThan(first.sequence)
  expect(await room.say('One', 'a')).toEqual(first)
  expect(await room.shown()).toEqual(['Ada: One', 'Ada: Two'])
})

it('a message keeps its lines, tabs and every script as they were typed', async () => {
  const room = newRoom()
  const text = '  First line\n\n\t- tea 🫖\n\t- 👩‍🚀 “שלום” مرحبا é\n'
  await room.say(text)
  expect((await room.history()).messages[0]?.parts).toEqual([{ type: 'text', text }])
})

it('R3 history pages backwards, without gaps or repeats', async () => {
  const room = newRoom()
  for (let n = 0; n < 120; n++) await room.say(`Message ${n}`)
  const texts: string[] = []
  let page = await room.history()
  for (;;) {
    expect(page.messages.length).toBeLessThanOrEqual(50)
    texts.unshift(...page.messages.map(({ parts }) => (parts[0]?.type === 'text' ? parts[0].text : '')))
    if (!page.more) break
    page = await room.history({ before: page.messages[0]?.sequence })
  }
  expect(texts).toEqual(Array.from({ length: 120 }, (_, n) => `Message ${n}`))
})

it('a message leaves no receipt, and an empty or endless one is refused with a sentence', async () => {
  const room = newRoom()
  expect(await room.perform('message.send', { key: 'a', text: 'Hello' })).toMatchObject({ receipt: null })
  expect(await room.perform('message.send', { key: 'b', text: '  \n' })).toMatchObject({
    error: { kind: 'invalid', message: expect.stringContaining('Write something first') },
  })
  expect(await room.perform('message.send', { key: 'c', text: 'x'.repeat(32_001) })).toMatchObject({
    error: { kind: 'invalid' },
  })
})

it('search finds words in messages and replies, newest first, and survives any query', async () => {
  const room = newRoom()
  const one = await room.say('Book the train to Zürich')
  const two = await room.say('Is the train late?')
  await room.answer(two.id, 'The train to Bern is on ', 'time.')
  const search = async (query: string) =>
    (await room.ask<{ messages: { id: string }[] }>('message.search', { query })).messages.map(({ id }) => id)
  expect(await search('zurich')).toEqual([one.id])
  expect(await search('the tra')).toHaveLength(3)
  expect((await search('train'))[1]).toBe(two.id)
  expect(await search('on time')).toHaveLength(1)
  for (const query of ['"', 'a OR', 'NEAR(', '*', '(((', "' --", 'text:train', '-train', '𝕏'])
    await expect(search(query)).resolves.toBeInstanceOf(Array)
})

it('to somebody else the room does not exist: not for any operation, not for a socket, and nothing changes', async () => {
  const room = newRoom()
  const message = await room.say('Between us')
  const strangers = [
    { ...room.caller, personId: 'stranger' },
    { ...room.caller, organizationId: 'org_other' },
    { ...room.caller, personId: 'stranger', role: 'owner' as const, organizationId: 'org_other' },
  ]
  for (const caller of strangers) {
    const seen = roomSeenBy(caller, room.roomId)
    const messageId = message.id
    for (const [operation, input] of [
      ['room.open', {}],
      ['room.history', {}],
      ['message.search', { query: 'us' }],
      ['message.send', { key: 'k', text: 'Hi' }],
      ['message.resend', { messageId, key: 'k', text: 'Hi' }],
      ['message.regenerate', { messageId }],
      ['message.retry', { messageId }],
      ['message.choose', { messageId }],
      ['message.stop', { messageId }],
    ] as const)
      expect(await seen.perform(operation, input)).toMatchObject({ status: 'failed', error: { code: 'home.missing' } })
    await expect(seen.connect()).rejects.toThrow('refused with 404')
  }
  expect(await room.shown()).toEqual(['Ada: Between us'])
})

it('a draft is kept for its person and cleared by an empty text', async () => {
  const { caller, roomId } = newRoom()
  const { env } = await import('cloudflare:workers')
  const home = env.PERSON.getByName(`${caller.organizationId}.${caller.personId}`)
  const perform = (operation: string, input: object) => home.perform({ operation, input: { roomId, ...input }, caller })
  expect(await perform('draft.get', {})).toMatchObject({ output: { text: '' } })
  await perform('draft.set', { text: 'Dear' })
  await perform('draft.set', { text: 'Dear John' })
  expect(await perform('draft.get', {})).toMatchObject({ output: { text: 'Dear John' } })
  await perform('draft.set', { text: '' })
  expect(await perform('draft.get', {})).toMatchObject({ output: { text: '' } })
})

import { expect, it } from 'vitest'
import { newPerson } from '../../../tests/support/people'
import type { Message } from '../rooms/message'
import { textOf } from '../rooms/message'
import { chiefRoomId } from '../rooms/room'

/** Somebody who talks with Chief over HTTP, with no model configured. */
async function newConversation() {
  const ada = await newPerson()
  const roomId = chiefRoomId(ada.organizationId, ada.id)
  await ada.perform('room.open', { roomId })
  let key = 0
  const say = async (text: string): Promise<Message> => {
    const { sequence } = await ada.perform<Message>('message.send', { roomId, key: `k${++key}`, text })
    for (;;) {
      const { messages } = await ada.perform<{ messages: Message[] }>('room.history', { roomId })
      const last = messages.at(-1)
      if (last && last.sequence > sequence && last.author.kind === 'agent' && last.status !== 'streaming') return last
      await scheduler.wait(10)
    }
  }
  return { ada, say }
}

const words = (reply: Message) => textOf(reply.parts)
const receipts = (reply: Message) => reply.parts.filter(({ type }) => type === 'receipt')

it('ask, see the receipt, undo, bring it back: with no key and no network', async () => {
  const { ada, say } = await newConversation()
  const added = await say('Remind me to call John tomorrow at 9')
  expect(added).toMatchObject({ status: 'complete', answer: { provider: 'embedded', cost: 0 } })
  expect(receipts(added)).toHaveLength(1)
  const { tasks } = await ada.perform<{ tasks: { title: string; remind: { local: string } }[] }>('task.list')
  expect(tasks).toMatchObject([{ title: 'Call John', remind: { local: expect.stringMatching(/T09:00$/) } }])
  expect(words(await say('What’s on my agenda tomorrow?'))).toContain('Call John')
  expect(receipts(await say('undo that'))).toHaveLength(1)
  expect((await ada.perform<{ total: number }>('task.list')).total).toBe(0)
  await say('undo that')
  expect((await ada.perform<{ total: number }>('task.list')).total).toBe(1)
})

it('a follow-up changes what was just made', async () => {
  const { ada, say } = await newConversation()
  await say('Remind me to call John tomorrow at 9')
  await say('make it 10 instead')
  const { tasks } = await ada.perform<{ tasks: { remind: { local: string } }[] }>('task.list')
  expect(tasks).toMatchObject([{ remind: { local: expect.stringMatching(/T10:00$/) } }])
})

it('deleting shows first and waits', async () => {
  const { ada, say } = await newConversation()
  await say('add buy milk to my tasks')
  const reply = await say('delete buy milk')
  expect(reply.parts.some(({ type }) => type === 'approval')).toBe(true)
  expect((await ada.perform<{ total: number }>('task.list')).total).toBe(1)
})

it('what nobody taught it is answered honestly, and nothing changes', async () => {
  const { ada, say } = await newConversation()
  const reply = await say('Paint my house purple')
  expect(receipts(reply)).toHaveLength(0)
  expect(words(reply)).not.toBe('')
  expect((await ada.perform<{ total: number }>('task.list')).total).toBe(0)
})

it('with the calendar: put there, seen on the agenda beside tasks, moved, and free time found', async () => {
  const { ada, say } = await newConversation()
  await say('Remind me to call John tomorrow at 9')
  expect(words(await say('schedule lunch with Anna tomorrow at 12:30 at Luigi’s'))).toMatch(
    /^On your calendar: “Lunch with Anna”, tomorrow at 12:30/,
  )
  expect(words(await say('What’s on my agenda tomorrow?'))).toMatch(/Call John[\s\S]*Lunch with Anna/)
  expect(words(await say('am I free tomorrow at 12:45?'))).toMatch(/^No, .*Lunch with Anna/)
  await say('move the lunch with Anna to 1pm')
  const { events } = await ada.perform<{ events: { start: { local: string }; place: string }[] }>('event.list')
  expect(events).toMatchObject([{ start: { local: expect.stringMatching(/T13:00$/) }, place: "Luigi's" }])
  expect(words(await say('find 30 minutes with Sam next week, not before 10'))).toMatch(/You are free:\n1\. /)
  expect(words(await say('the first one'))).toMatch(/^On your calendar: “Meeting with Sam”/)
  const cancelled = await say('cancel the lunch with Anna')
  expect(cancelled.parts.some(({ type }) => type === 'approval')).toBe(true)
})

it('remembers, says what it knows and why, corrects, and forgets only when approved', async () => {
  const { say } = await newConversation()
  expect(words(await say('Remember that I prefer aisle seats'))).toBe('Noted: Prefers aisle seats.')
  expect(words(await say('why do you think that?'))).toMatch(/You told me/)
  expect(words(await say('Remember that Anna likes lilies'))).toBe('I’ll remember: Anna likes lilies.')
  expect(words(await say('what do you know about me?'))).toMatch(/aisle seats[\s\S]*Anna likes lilies/)
  expect(words(await say('forget the second one'))).toMatch(/Anna likes lilies.* waits for your approval/)
  expect(words(await say('Remember that the spare key is at the bakery'))).toContain('bakery')
  expect(words(await say('that’s wrong'))).toMatch(/^What is right instead/)
  expect(words(await say('The spare key is at the school'))).toBe('Corrected: The spare key is at the school.')
  const forgotten = await say('forget that')
  expect(forgotten.parts.some(({ type }) => type === 'approval')).toBe(true)
})

it('working hours are set and told in a sentence, whatever the time is now', async () => {
  const { say } = await newConversation()
  expect(words(await say('Set my working hours to 8 to 4'))).toMatch(/^You work Monday to Friday from 08:00 to 16:00/)
})

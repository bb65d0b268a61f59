import { expect, it } from 'vitest'
import { newConversation } from '../../../../tests/support/agents/room'
import { calls, says } from '../../../../tests/support/agents/scripted-model'
import { textOf } from '../../rooms/message'

type Conversation = ReturnType<typeof newConversation>

const addTea = calls(['task_add', { title: 'Buy tea' }])
const tasksOf = async ({ person }: Conversation) => (await person.perform<{ tasks: object[] }>('task.list')).tasks

/** Waits until the model has been asked this often: the turn is then in the middle of that answer. */
async function asked(model: { asked: unknown[] }, times: number) {
  while (model.asked.length < times) await scheduler.wait(5)
}

it('G6 a turn whose object died goes on where it was: what was done is not done again', async () => {
  const talk = newConversation()
  const before = talk.script(addTea, { hangs: true })
  await talk.post('Remind me to buy tea')
  await asked(before, 2)
  const after = talk.script(says('Added.'))
  await talk.crash()
  const reply = await talk.reply('complete')
  expect(reply.parts).toMatchObject([{ type: 'receipt' }, { type: 'text', text: 'Added.' }])
  expect(after.asked[0]?.prompt.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'tool'])
  expect(await tasksOf(talk)).toHaveLength(1)
})

it('G6 a call that was under way when the object died is made again under its key, and counts once', async () => {
  const talk = newConversation()
  const before = talk.script(addTea, { hangs: true })
  await talk.post('Remind me to buy tea')
  await asked(before, 2)
  // As if the object had died after the task was added and before its result was kept.
  await talk.inside((room) => room.sql.exec("DELETE FROM turnSteps WHERE message LIKE '%tool-result%'"))
  talk.script(says('Added.'))
  await talk.crash()
  const reply = await talk.reply('complete')
  expect(reply.parts.filter(({ type }) => type === 'receipt')).toHaveLength(1)
  expect(await tasksOf(talk)).toHaveLength(1)
})

it('G6 what was said before the object died is said anew, not twice', async () => {
  const talk = newConversation()
  const before = talk.script({ hangsAfter: says('Half an ans').slice(0, 1) })
  await talk.post('Tell me')
  await asked(before, 1)
  talk.script(says('A whole answer.'))
  await talk.crash()
  expect(textOf((await talk.reply('complete')).parts)).toBe('A whole answer.')
})

it('a turn that is cut off again and again is marked as interrupted, and can be tried once more', async () => {
  const talk = newConversation()
  let model = talk.script({ hangs: true })
  await talk.post('Hello')
  for (let attempt = 1; attempt <= 3; attempt++) {
    await asked(model, 1)
    model = talk.script({ hangs: true })
    await talk.crash()
  }
  const reply = await talk.reply('interrupted')
  expect(reply.error).toContain('cut off')
  talk.script(says('Hello.'))
  await talk.ask('message.retry', { messageId: reply.id })
  expect(textOf((await talk.reply('complete')).parts)).toBe('Hello.')
})

it('G8 questions that waited when the object died are answered in their order', async () => {
  const talk = newConversation()
  const before = talk.script({ hangs: true })
  await talk.post('First')
  await asked(before, 1)
  await talk.post('Second')
  talk.script(says('One.'), says('Two.'))
  await talk.crash()
  await talk.reply('complete')
  const replies = (await talk.history()).filter(({ author }) => author.kind === 'agent')
  expect(replies.map(({ parts }) => textOf(parts))).toEqual(['One.', 'Two.'])
})

import { expect, it } from 'vitest'
import { newConversation } from '../../../../tests/support/agents/room'
import { breaksAfter, calls, says, scriptedModel } from '../../../../tests/support/agents/scripted-model'
import { textOf } from '../../rooms/message'

const addTea = calls(['task_add', { title: 'Buy tea' }])

it('G1 Chief acts for the person who asked, and its reply names the receipt of the turn', async () => {
  const talk = newConversation()
  talk.script(addTea, says('Added.'))
  const reply = await talk.say('Remind me to buy tea')
  expect(reply).toMatchObject({
    status: 'complete',
    author: { name: 'Chief' },
    answer: { model: 'scripted', inputTokens: 20 },
  })
  expect(reply.parts).toMatchObject([
    { type: 'receipt', home: 'person' },
    { type: 'text', text: 'Added.' },
  ])
  const { receipts } = await talk.person.perform<{ receipts: object[] }>('receipt.list')
  expect(receipts).toMatchObject([
    {
      operation: 'task.add',
      via: 'agent',
      agent: 'Chief',
      batch: reply.answer?.turnId,
      personId: talk.person.caller.personId,
    },
  ])
})

it('looking something up is a step in plain words that ends with what was found', async () => {
  const talk = newConversation()
  await talk.person.perform('task.add', { title: 'Buy tea' })
  talk.script(calls(['task_list', {}]), says('One task.'))
  const reply = await talk.say('What is there to do?')
  expect(reply.parts[0]).toMatchObject({ type: 'step', status: 'done', text: '1 task found' })
})

it('deleting waits for the person, who sees what would change', async () => {
  const talk = newConversation()
  const { id } = await talk.person.perform('task.add', { title: 'Buy tea' })
  talk.script(calls(['task_remove', { taskId: id }]), says('It waits for your approval.'))
  const reply = await talk.say('Delete the tea')
  expect(reply.parts).toMatchObject([{ type: 'approval' }, { type: 'text' }])
  const { tasks } = await talk.person.perform<{ tasks: object[] }>('task.list')
  expect(tasks).toHaveLength(1)
})

it('a call that fails shows why, and the model is told', async () => {
  const talk = newConversation()
  const model = talk.script(calls(['task_complete', { taskId: 'task_none' }]), says('I can’t find it.'))
  const reply = await talk.say('I did it')
  expect(reply.parts[0]).toMatchObject({ type: 'step', status: 'failed' })
  expect(JSON.stringify(model.asked[1]?.prompt.at(-1))).toContain('error-text')
})

it('a follow-up knows the calls and results of the turns before', async () => {
  const talk = newConversation()
  talk.script(addTea, says('Added.'))
  await talk.say('Remind me to buy tea')
  const model = talk.script(says('At nine.'))
  await talk.say('Make it nine')
  const roles = model.asked[0]?.prompt.map(({ role }) => role)
  expect(roles).toEqual(['system', 'user', 'assistant', 'tool', 'assistant', 'user'])
  expect(JSON.stringify(model.asked[0]?.prompt)).toMatch(/Buy tea.*receipt/)
})

it('G11 the prompt names the person, their day and what was changed lately; the reply says what was sent', async () => {
  const talk = newConversation({ name: 'Grace' })
  await talk.person.perform('task.add', { title: 'Buy tea' })
  const model = talk.script(says('Hello.'))
  const reply = await talk.say('Hello')
  const system = model.asked[0]?.prompt[0]?.content
  expect(system).toMatch(/chief of staff of Grace[\s\S]*Europe\/Zurich[\s\S]*created task “Buy tea”/i)
  const names = reply.answer?.context.map(({ name }) => name)
  expect(names).toEqual(['identity', 'rules', 'date', 'room', 'receipts', 'conversation', 'tools'])
  for (const { tokens, budget } of reply.answer?.context ?? []) expect(tokens).toBeLessThanOrEqual(budget)
  expect(model.asked[0]?.providerOptions?.adjutant).toMatchObject({ zone: 'Europe/Zurich', locale: 'en-GB' })
  const turn = await talk.ask<{ context: { name: string; text: string }[] }>('turn.get', {
    turnId: reply.answer?.turnId,
  })
  expect(turn.context.find(({ name }) => name === 'rules')?.text).toContain('Act at once')
})

it('G8 questions that come while a reply is written are answered in order', async () => {
  const talk = newConversation()
  talk.script(says('One.'), says('Two.'), says('Three.'))
  await talk.post('First')
  await talk.post('Second')
  await talk.post('Third')
  await talk.reply()
  const replies = (await talk.history()).filter(({ author }) => author.kind === 'agent')
  expect(replies.map(({ parts }) => textOf(parts))).toEqual(['One.', 'Two.', 'Three.'])
})

it('G9 Stop keeps what was said and ends the turn', async () => {
  const talk = newConversation()
  talk.script({ hangsAfter: says('Once upon').slice(0, 1) })
  await talk.post('Tell me a story')
  let streaming = (await talk.history()).at(-1)
  while (!streaming || textOf(streaming.parts) !== 'Once upon') {
    await scheduler.wait(5)
    streaming = (await talk.history()).at(-1)
  }
  await talk.ask('message.stop', { messageId: streaming.id })
  const reply = await talk.reply()
  expect(reply).toMatchObject({ status: 'stopped', parts: [{ type: 'text', text: 'Once upon' }] })
})

it('G7 a reply that broke off fails with a sentence; Retry writes it again and repeats no change', async () => {
  const talk = newConversation()
  talk.script(addTea, breaksAfter('I added'))
  const failed = await talk.say('Remind me to buy tea')
  expect(failed).toMatchObject({ status: 'failed', error: expect.stringContaining('broke off in the middle') })
  const model = talk.script(says('Tea is on your list.'))
  await talk.ask('message.retry', { messageId: failed.id })
  const reply = await talk.reply('complete')
  expect(reply.id).toBe(failed.id)
  expect(reply.parts).toMatchObject([{ type: 'receipt' }, { text: 'Tea is on your list.' }])
  expect(JSON.stringify(model.asked[0]?.prompt[0])).toContain('Do not do any of it again')
  expect((await talk.person.perform<{ tasks: object[] }>('task.list')).tasks).toHaveLength(1)
})

it('G7 a shorter version is another reply from the same results, and changes nothing again', async () => {
  const talk = newConversation()
  talk.script(addTea, says('I have added a task called Buy tea to your list of tasks.'))
  const first = await talk.say('Remind me to buy tea')
  const model = talk.script(says('Added.'))
  await talk.ask('message.regenerate', { messageId: first.id, style: 'shorter' })
  const reply = await talk.reply()
  expect(textOf(reply.parts)).toBe('Added.')
  expect(reply.answer?.why).toBe('You asked for a shorter answer.')
  expect(model.asked[0]?.prompt.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'tool'])
  expect((await talk.person.perform<{ tasks: object[] }>('task.list')).tasks).toHaveLength(1)
})

it('another model can be asked for the same answer, and the reply says whose it is', async () => {
  const talk = newConversation()
  talk.models(scriptedModel('one', says('From one.')), scriptedModel('two', says('From two.')))
  const first = await talk.say('Hello')
  expect(first.answer?.model).toBe('one')
  await talk.ask('message.regenerate', { messageId: first.id, model: 'two' })
  expect(await talk.reply()).toMatchObject({ answer: { model: 'two', why: 'You asked for an answer by two.' } })
})

it('a model that fails is passed over with its reason in sight', async () => {
  const talk = newConversation()
  const failing = scriptedModel('one', { throws: new TypeError('fetch failed') })
  talk.models(failing, scriptedModel('two', says('From two.')))
  const { answer } = await talk.say('Hello')
  expect(answer).toMatchObject({ model: 'two', passedOver: [{ model: 'one', reason: 'could not be reached' }] })
})

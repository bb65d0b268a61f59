import { expect, it } from 'vitest'
import { newConversation } from '../../../../tests/support/agents/room'
import { says } from '../../../../tests/support/agents/scripted-model'

const system = (model: { asked: { prompt: { content: unknown }[] }[] }) => String(model.asked[0]?.prompt[0]?.content)

it('what left the window of a long conversation is found again when a question bears on it', async () => {
  const talk = newConversation()
  talk.script(says('Good.'))
  await talk.say('The code of the garden gate is 4711')
  for (let number = 0; number < 17; number++) {
    talk.script(says('Good.'))
    await talk.say(`Something else, number ${number}`)
  }
  const asked = talk.script(says('4711.'))
  const reply = await talk.say('What was the code of the gate?')
  expect(system(asked)).toMatch(/said earlier[\s\S]*The code of the garden gate is 4711/)
  expect(reply.answer?.context.map(({ name }) => name)).toContain('earlier')
})

it('what is remembered about the person is in the prompt, what bears on the question first', async () => {
  const talk = newConversation()
  for (let number = 0; number < 60; number++)
    await talk.person.perform('memory.remember', { text: `Fact ${number} about nothing in particular` })
  await talk.person.perform('memory.remember', { text: 'Anna is allergic to peanuts', subject: 'Anna' })
  await talk.person.perform('preference.set', { tone: 'short' })
  const asked = talk.script(says('Peanuts.'))
  const reply = await talk.say('What must I not cook for Anna?')
  expect(system(asked)).toMatch(/What you know about [\s\S]*Anna is allergic to peanuts[\s\S]*answers that are short/)
  expect(reply.answer?.context.find(({ name }) => name === 'memory')).toBeDefined()
})

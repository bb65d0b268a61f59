import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { newConversation } from '../../../../tests/support/agents/room'
import { says, scriptedModel } from '../../../../tests/support/agents/scripted-model'
import { createHomes } from '../../../app/homes.server'
import type { Caller } from '../../../platform/caller'
import type { Outcome } from '../../../platform/operations/outcome'

const connect = async (caller: Caller, input: object) => {
  const homes = createHomes(env)
  const remote = { url: 'https://nobody.example/v1', model: 'gone', key: 'sk-1', ...input }
  const outcome: Outcome = await homes.perform({ operation: 'model.connect', input: remote, caller })
  expect(outcome.status).toBe('completed')
}

it('one’s own model that can’t be reached is passed over for the server’s, and the reply says so', async () => {
  const conversation = newConversation({ role: 'owner' })
  await connect(conversation.person.caller, { name: 'Studio', owner: 'organization' })
  await connect(conversation.person.caller, { name: 'Mine' })
  conversation.script(says('I stand in.'))
  const reply = await conversation.say('Good morning')
  expect(reply.parts).toMatchObject([{ text: 'I stand in.' }])
  expect(reply.answer).toMatchObject({
    model: 'scripted',
    passedOver: [{ model: 'Mine', reason: 'could not be reached' }],
  })
})

it('nobody’s turn is answered with the model of somebody else', async () => {
  const organizationId = `org_${crypto.randomUUID().slice(0, 8)}`
  const ada = newConversation({ organizationId })
  const grace = newConversation({ organizationId })
  await connect(ada.person.caller, { name: 'Ada’s own' })
  grace.models(scriptedModel('scripted', says('Good morning.')))
  expect((await grace.say('Good morning')).answer?.passedOver).toEqual([])
})

import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { dumpObject } from '../../../tests/support/hostile/dump'
import { newTalk } from '../../../tests/support/talk'
import { type Message, textOf } from '../rooms/message'
import type { MemoryPage } from './memory'

async function newConversation() {
  const { ada, say, roomId } = await newTalk()
  const known = async () => (await ada.perform<MemoryPage>('memory.list')).memories.map(({ text }) => text)
  return { ada, say, known, roomId }
}

it.each([
  ['Remember that Anna likes lilies', 'Anna likes lilies'],
  ['Please remember that my sister is called Anna.', 'my sister is called Anna'],
  ['keep in mind that I am allergic to nuts', 'I am allergic to nuts'],
  ['Note that the spare key is at the bakery', 'the spare key is at the bakery'],
  ['I prefer window seats', 'Prefers window seats.'],
  ['My home airport is ZRH', 'Flies from ZRH.'],
  ['I moved to Lyon', 'Lives in Lyon.'],
  ["I don't like flying with Ryanair", 'Avoids flying with Ryanair.'],
  ['Show me prices in EUR', 'Wants prices in EUR.'],
  ['we decided on the blue logo for the website', 'the website: chose the blue logo.'],
])('with no key, “%s” is remembered', async (said, kept) => {
  const { say, known } = await newConversation()
  const reply = await say(said)
  expect(await known(), reply).toEqual([kept])
})

it('with no key: what do you know about me, why do you think that, what did we decide, forget that', async () => {
  const { say, known } = await newConversation()
  await say('Remember that Anna likes lilies')
  await say('I live in Paris now')
  await say('No, I moved to Lyon')
  await say('We decided on the later train for Basel')
  const about = await say('What do you know about me?')
  expect(about).toMatch(/Lives in Lyon[\s\S]*Anna likes lilies/)
  expect(about).not.toContain('Paris')
  expect(await say('What do you know about Anna?')).toContain('lilies')
  expect(await say('Why do you think that Anna likes lilies?')).toContain('You told me')
  expect(await say('What did we decide about Basel?')).toContain('later train')
  expect(await say('Forget that Anna likes lilies')).toContain('approval]')
  expect(await known()).toContain('Anna likes lilies')
})

it('what is remembered is in the prompt of the next turn, and its receipt says so', async () => {
  const { ada, say, roomId } = await newConversation()
  await say('Remember that Anna likes lilies')
  await say('My home airport is ZRH')
  await say('What do I bring Anna?')
  const { messages } = await ada.perform<{ messages: Message[] }>('room.history', { roomId })
  const { context } = await ada.perform<{ context: { name: string; text: string }[] }>('turn.get', {
    roomId,
    turnId: messages.at(-1)!.answer!.turnId,
  })
  expect(context.find(({ name }) => name === 'memory')?.text).toMatch(/Anna likes lilies[\s\S]*Flies from ZRH/)
})

it('N6 what was forgotten is in no message, search, turn or prompt of the conversation, and nowhere in either home', async () => {
  const { ada, say, roomId } = await newConversation()
  await say('Remember that Anna likes zinnias')
  await say('What do you know about me?')
  await say('Why do you think that Anna likes zinnias?')
  await say('Add buy stamps to my tasks')
  const { memories } = await ada.perform<MemoryPage>('memory.list')
  const homes = [env.PERSON.getByName(`${ada.organizationId}.${ada.id}`), env.ROOM.getByName(roomId)]
  const everything = async () => JSON.stringify(await Promise.all(homes.map(dumpObject)))
  expect(await everything()).toContain('zinnias')
  await ada.perform('memory.forget', { memoryId: memories[0]!.id })
  for (let tries = 0; tries < 200 && /zinnias/i.test(await everything()); tries++) await scheduler.wait(25)
  expect((await everything()).match(/.{80}zinnias.{80}/i)).toBeNull()
  const { messages } = await ada.perform<{ messages: Message[] }>('room.history', { roomId })
  const said = messages.filter(({ author }) => author.kind === 'person').map(({ parts }) => textOf(parts))
  expect(said).toEqual(['[forgotten]', 'What do you know about me?', '[forgotten]', 'Add buy stamps to my tasks'])
  const search = (query: string) => ada.perform<{ messages: Message[] }>('message.search', { roomId, query })
  expect((await search('zinnias')).messages).toEqual([])
  expect((await search('stamps')).messages.length).toBeGreaterThan(0)
})

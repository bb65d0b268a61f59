import { expect, it } from 'vitest'
import { newTalk } from '../../../tests/support/talk'
import type { MemoryPage } from './memory'

async function newConversation() {
  const { ada, say } = await newTalk()
  const texts = async (input: object = {}) =>
    (await ada.perform<MemoryPage>('memory.list', input)).memories.map(({ text }) => text)
  return { ada, say, known: () => texts(), proposed: () => texts({ state: 'proposed' }) }
}

it.each([
  ['remember I like tea', 'I like tea'],
  ["don't forget that Sam is allergic to nuts", 'Sam is allergic to nuts'],
  ['Don’t forget Sam is allergic to nuts.', 'Sam is allergic to nuts'],
  ['please remember that Anna likes wisterias', 'Anna likes wisterias'],
  ['keep in mind my sister lives in Oslo', 'my sister lives in Oslo'],
  ['Remember: the gate code is 4711', 'the gate code is 4711'],
  ['actually my flight seat preference is window', 'Prefers window seats.'],
  ['No, I moved to Lyon', 'Lives in Lyon.'],
  ["I'm based in Berlin now", 'Lives in Berlin.'],
  ['remember that I always fly business', 'Flies business.'],
  ['I usually fly from Geneva', 'Flies from Geneva.'],
  ['I work 9 to 17', 'Works 9 to 17.'],
  ['be more formal', 'Wants answers that are formal.'],
  ["don't notify me after 8 pm", 'About notifications: none after 8 pm.'],
  ['I don’t eat meat', 'About food: no meat.'],
  ['show me prices in euros', 'Wants prices in EUR.'],
])('“%s” is remembered at once, in words of its own', async (said, kept) => {
  const { say, known } = await newConversation()
  const reply = await say(said)
  expect(await known(), reply).toEqual([kept])
  expect(reply).toMatch(/^(?:I’ll remember|Noted): .+\. \[(?:step,)?receipt\]$/)
})

it.each([
  'remember to call John',
  "don't forget the milk",
  'Remember to water the plants tomorrow',
  'note: buy stamps',
])('“%s” is something to do and not something to know', async (said) => {
  const { say, known } = await newConversation()
  await say(said)
  expect(await known()).toEqual([])
})

it('who somebody is, and one thing about them', async () => {
  const { say } = await newConversation()
  expect(await say('Who is Anna?')).toContain('I don’t know anything about Anna yet')
  await say('Remember that Anna is my sister')
  await say('Remember that Anna likes lilies')
  await say("Remember that Anna's birthday is on 4 March")
  expect(await say('who is Anna?')).toMatch(/About Anna:[\s\S]*my sister[\s\S]*/)
  expect(await say("When is Anna's birthday?")).toMatch(/^Anna's birthday is on 4 March\. /)
  expect(await say('What does Anna like?')).toMatch(/^Anna likes lilies\. /)
  expect(await say('What do you know about Sam?')).toContain('I don’t know anything about Sam yet')
})

it('of two people with one name it asks which, and knows who was meant from then on', async () => {
  const { say, known } = await newConversation()
  await say('Remember that Anna Berg is my lawyer')
  await say('Remember that Anna Kim is my neighbour')
  expect(await say('Who is Anna?')).toContain('Which Anna: Anna Kim or Anna Berg?')
  expect(await say('Berg')).toMatch(/^Anna Berg is my lawyer\. /)
  expect(await say('Remember that Anna likes lilies')).toContain('Anna Berg likes lilies')
  expect(await known()).toContain('Anna Berg likes lilies')
  expect(await say('What does Anna Kim like?')).not.toContain('lilies')
})

it('a preference is told when it is asked for, and asked for when it is not known', async () => {
  const { say } = await newConversation()
  expect(await say("what's my home airport?")).toContain('I don’t know your home airport yet')
  await say('My home airport is ZRH')
  expect(await say("What's my home airport?")).toMatch(/^Your home airport is ZRH\. /)
  await say('actually my home airport is Basel')
  expect(await say('what is my home airport')).toMatch(/^Your home airport is Basel\. /)
})

it('“no, she likes roses” puts right what was just said', async () => {
  const { say, known } = await newConversation()
  await say('Remember that Anna likes lilies')
  expect(await say('No, she likes roses')).toContain('Corrected: Anna likes roses.')
  expect(await known()).toEqual(['Anna likes roses'])
  expect(await say('Actually Anna likes tulips')).toContain('Corrected: Anna likes tulips.')
  expect(await known()).toEqual(['Anna likes tulips'])
})

it('“actually I like coffee” after “I like tea” is one thing and not two', async () => {
  const { say, known } = await newConversation()
  await say('remember I like tea')
  expect(await say('Actually I like coffee')).toContain('Corrected: I like coffee.')
  expect(await known()).toEqual(['I like coffee'])
  expect(await say('export my memory')).toContain('/memory')
})

it('“forget that” means what was just noted, “forget about Anna” all that is known of her; both wait for approval', async () => {
  const { say, known } = await newConversation()
  await say('Remember that Anna likes lilies')
  expect(await say('Forget that')).toMatch(/Forgetting “Anna likes lilies” for good waits[\s\S]*approval\]$/)
  await say("Remember that Anna's brother is Tom")
  expect(await say('forget about Anna')).toMatch(/I know 2 things about Anna\. Forget all of them, or which\?/)
  expect(await say('all of them')).toMatch(/Forgetting 2 things for good waits[\s\S]*approval\]$/)
  expect(await known()).toHaveLength(2)
  expect(await say('forget everything you know about Bert')).toContain('nothing to forget')
  expect(await say('forget that I live in Peru')).toContain('nothing to forget')
})

it('what is mentioned in passing is proposed, and kept with a yes; “stop noting things” is minded', async () => {
  const { say, known, proposed } = await newConversation()
  expect(await say('My sister is called Anna')).toContain('Shall I remember that my sister is called Anna?')
  expect(await proposed()).toEqual(['My sister is called Anna'])
  expect(await say('yes')).toContain('I’ll remember')
  expect([await known(), await proposed()]).toEqual([['My sister is called Anna'], []])
  expect(await say('Stop noting things')).toContain('I won’t note things')
  expect(await say('Sam is allergic to nuts')).toContain('I left that unnoted')
  expect(await known()).toEqual(['My sister is called Anna'])
  await say('start noting things')
  expect(await say('Sam is allergic to nuts')).toMatch(/^Noted: Sam is allergic to nuts\. /)
})

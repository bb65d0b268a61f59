import { expect, it } from 'vitest'
import { newConversation } from '../../../../tests/support/agents/room'
import { breaksAfter, calls, says } from '../../../../tests/support/agents/scripted-model'
import { newId } from '../../../platform/ids'
import type { Memory } from '../../memory/memory'
import { textOf } from '../../rooms/message'

type Conversation = ReturnType<typeof newConversation>

/** Somebody whose sister likes zinnias, in a conversation in which nobody has spoken of it yet. */
async function newSecret() {
  const talk = newConversation()
  const { changes, id: receiptId } = await talk.person.receipt('memory.remember', { text: 'Anna likes zinnias' })
  expect(changes).toHaveLength(1)
  const { memories } = await talk.person.perform<{ memories: Memory[] }>('memory.list')
  return { talk, memoryId: memories[0]!.id, receiptId }
}

/** Every row of every table of the room. */
const everything = (talk: Conversation) =>
  talk.inside(({ sql }) =>
    sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray()
      .map(({ name }) => [name, name.startsWith('messageIndex') ? [] : sql.exec(`SELECT * FROM "${name}"`).toArray()]),
  )
const leftOf = async (talk: Conversation, words: RegExp) => words.exec(JSON.stringify(await everything(talk)))?.[0]
const texts = async (talk: Conversation) => (await talk.history()).map(({ parts }) => textOf(parts))

/** What the person’s home tells the room when something is forgotten. */
const tell = (talk: Conversation, memoryIds: string[], receiptIds: string[] = []) =>
  talk.inside((room) =>
    room.receive({
      subscriber: 'agents.forget',
      event: {
        id: newId('event'),
        name: 'memory.forgotten',
        payload: { memoryIds, summaries: [], receiptIds, sources: [], rooms: [] },
        at: '2027-01-01T00:00:00.000Z',
        from: { kind: 'person', name: `${talk.person.caller.organizationId}.${talk.person.caller.personId}` },
        causeId: newId('op'),
      },
      caller: talk.person.caller,
    }),
  )

const lookUp = calls(['memory_list', {}])

it('N6 a turn that was only told of it by its prompt keeps its reply, without the sentences that speak of it', async () => {
  const { talk, memoryId, receiptId } = await newSecret()
  talk.script(says('Bring wine. A zinnia bouquet would please her! See you then.'))
  await talk.say('What should I bring Anna?')
  expect(await leftOf(talk, /zinnia/i)).toBeDefined()
  await tell(talk, [memoryId], [receiptId])
  expect(await leftOf(talk, /.{0,60}zinnia/i)).toBeUndefined()
  expect(await texts(talk)).toEqual(['What should I bring Anna?', 'Bring wine. [forgotten] See you then.'])
})

it('N6 a turn that used two memories forgets the second as well as the first, in either order', async () => {
  for (const turned of [false, true]) {
    const { talk, memoryId, receiptId } = await newSecret()
    const remembered = await talk.person.receipt('memory.remember', { text: 'Tulips grow behind the shed' })
    const other = (await talk.person.perform<{ memories: Memory[] }>('memory.list')).memories[0]!
    talk.script(lookUp, says('Anna likes zinnias, and tulips grow behind the shed.'))
    await talk.say('What do you know about flowers?')
    talk.script(says('Behind the shed there are tulips.'))
    await talk.say('Where was that again?')
    const told = [
      [memoryId, receiptId],
      [other.id, remembered.id],
    ] as const
    for (const [id, receipt] of turned ? told.toReversed() : told) await tell(talk, [id], [receipt])
    expect(await leftOf(talk, /.{0,60}(?:zinnia|tulip|the shed)/i), `turned: ${turned}`).toBeUndefined()
  }
})

it('N6 a turn that failed in the middle, and one that was stopped, keep nothing of it', async () => {
  const { talk, memoryId, receiptId } = await newSecret()
  talk.script(lookUp, breaksAfter('She is fond of zinn'), breaksAfter('She is fond of zinnias and'))
  await talk.say('Which flowers?')
  talk.script(lookUp, { hangsAfter: says('Zinnias, she said, and').slice(0, 1) })
  const reply = talk.post('Which flowers does she like?')
  await reply
  await until(async () => (await texts(talk)).at(-1)?.includes('Zinnias') === true)
  const writing = (await talk.history()).at(-1)!
  await talk.ask('message.stop', { messageId: writing.id })
  await talk.reply('stopped')
  await tell(talk, [memoryId], [receiptId])
  expect(await leftOf(talk, /.{0,60}zinn/i)).toBeUndefined()
})

it('N6 what is forgotten while a reply is written leaves that reply when it ends', async () => {
  const { talk, memoryId, receiptId } = await newSecret()
  talk.script(lookUp, { hangsAfter: says('Zinnias, and').slice(0, 1) })
  await talk.post('Which flowers does she like?')
  await until(async () => (await texts(talk)).at(-1)?.includes('Zinnias') === true)
  await tell(talk, [memoryId], [receiptId])
  await talk.person.perform('memory.forget', { memoryId })
  await talk.ask('message.stop', { messageId: (await talk.history()).at(-1)!.id })
  await talk.reply('stopped')
  expect(await leftOf(talk, /.{0,60}zinnia/i)).toBeUndefined()
})

it('N6 every version of a reply that was written again loses it', async () => {
  const { talk, memoryId, receiptId } = await newSecret()
  talk.script(lookUp, says('Zinnias.'))
  const first = await talk.say('Which flowers does she like?')
  talk.script(says('Zinnias, the red ones.'))
  await talk.ask('message.regenerate', { messageId: first.id })
  await talk.reply()
  expect((await texts(talk)).at(-1)).toBe('Zinnias, the red ones.')
  await tell(talk, [memoryId], [receiptId])
  expect(await leftOf(talk, /.{0,60}zinnia/i)).toBeUndefined()
})

it('N6 the next turn is told nothing of it, by no block and no message of its prompt', async () => {
  const { talk, memoryId, receiptId } = await newSecret()
  talk.script(lookUp, says('Zinnias.'))
  await talk.say('Which flowers does Anna like?')
  await talk.person.perform('memory.forget', { memoryId })
  await tell(talk, [memoryId], [receiptId])
  const model = talk.script(says('I do not know.'))
  const reply = await talk.say('What do I bring Anna?')
  expect(JSON.stringify(model.asked)).not.toMatch(/zinnia/i)
  expect(JSON.stringify(reply.answer)).not.toMatch(/zinnia/i)
})

async function until(done: () => Promise<boolean>) {
  for (let tries = 0; tries < 400; tries++) {
    if (await done()) return
    await scheduler.wait(5)
  }
  throw new Error('It never came to that.')
}

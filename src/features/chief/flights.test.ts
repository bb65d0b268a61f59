import { expect, it } from 'vitest'
import { newPerson } from '../../../tests/support/people'
import { type Message, textOf } from '../rooms/message'
import { chiefRoomId } from '../rooms/room'
import type { TripPage } from '../travel/trip'

/** Somebody in Zürich who talks with Chief over HTTP, with no model and no flights server configured. */
async function newTraveller() {
  const ada = await newPerson()
  await ada.perform('profile.update', { zone: 'Europe/Zurich', locale: 'en-GB' })
  const roomId = chiefRoomId(ada.organizationId, ada.id)
  await ada.perform('room.open', { roomId })
  let key = 0
  const say = async (text: string): Promise<{ reply: Message; text: string; rows: string[] }> => {
    const { sequence } = await ada.perform<Message>('message.send', { roomId, key: `k${++key}`, text })
    for (;;) {
      const { messages } = await ada.perform<{ messages: Message[] }>('room.history', { roomId })
      const last = messages.at(-1)
      if (last && last.sequence > sequence && last.author.kind === 'agent' && last.status !== 'streaming') {
        const said = textOf(last.parts).replaceAll('\u00a0', ' ')
        return { reply: last, text: said, rows: said.split('\n').filter((line) => /^\| \d/.test(line)) }
      }
      await scheduler.wait(10)
    }
  }
  const trips = async () => (await ada.perform<TripPage>('trip.list')).trips
  return { ada, say, trips }
}

it('flights to Boston next week: compared with reasons and local times, clearly sample data, with chips', async () => {
  const { say } = await newTraveller()
  const { reply, text, rows } = await say('Find me flights to Boston next week')
  expect(reply).toMatchObject({ status: 'complete', answer: { provider: 'embedded' } })
  expect(rows).toHaveLength(5)
  for (const row of rows)
    expect(row).toMatch(/\| \d \| .* \| \w+ \d+ \w+, ZRH \d\d:\d\d → BOS \d\d:\d\d.* \| .+ \| [A-Z]{3} [\d ]+ \|/)
  expect(text).toMatch(/is the one I would take/)
  expect(text).toMatch(/Sample data/)
  expect(text).toMatch(/Nothing is booked/)
  expect(reply.answer?.suggestions).toEqual(expect.arrayContaining(['A day later']))
})

it('direct only, cheapest, a day later, from elsewhere and back: each goes on from the search before', async () => {
  const { say } = await newTraveller()
  await say('Find me flights to Boston on 3 December')
  const direct = await say('direct only')
  expect(direct.rows.length).toBeGreaterThan(0)
  for (const row of direct.rows) expect(row).toContain('direct')
  const cheapest = await say('cheapest')
  const prices = cheapest.rows.map((row) => Number(/([\d ]+) \|$/.exec(row)?.[1]?.replaceAll(' ', '')))
  expect(prices).toEqual(prices.toSorted((one, other) => one - other))
  expect((await say('a day later')).rows[0]).toContain('4 Dec')
  expect((await say('from Geneva instead')).text).toContain('GVA')
  expect((await say('back two days later')).text).toMatch(/\| Back \|[\s\S]*6 Dec/)
})

it('“take the second one” makes it a trip with a receipt, and “undo that” takes it back', async () => {
  const { ada, say, trips } = await newTraveller()
  const { rows } = await say('Find me flights to Boston next week, back by Thursday night')
  const { reply, text } = await say('take the second one')
  expect(reply.parts.some(({ type }) => type === 'receipt')).toBe(true)
  expect(text).toMatch(/Planned “Trip to Boston”/)
  const [trip] = await trips()
  expect(rows[1]).toContain(trip?.out[0]?.departs.local.slice(11))
  expect(trip).toMatchObject({ sample: true, out: [{ from: 'ZRH' }, ...(trip?.out.slice(1) ?? [])] })
  expect(trip?.back.length).toBeGreaterThan(0)
  expect((await say('show my trips')).text).toContain('Trip to Boston')
  const flights = async () => (await ada.perform<{ events: object[] }>('event.list', { search: '→' })).events.length
  await expect.poll(flights).toBe((trip?.out.length ?? 0) + (trip?.back.length ?? 0))
  await say('undo that')
  expect(await trips()).toEqual([])
  expect(await flights()).toBe(0)
})

it('asks which place and when, and takes the answer for it', async () => {
  const { say } = await newTraveller()
  const asked = await say('find flights to Portland')
  expect(asked.text).toMatch(/When do you want to leave/)
  const which = await say('on 3 December')
  expect(which.text).toMatch(/Which Portland/)
  expect((await say('1')).rows.length).toBeGreaterThan(0)
})

it('a reminder and flights in one message are both done, and what follows belongs to the flights', async () => {
  const { ada, say } = await newTraveller()
  const { rows, text } = await say(
    'Remind me to call John tomorrow at 9, and find me flights to Boston next week. Back by Thursday night.',
  )
  expect(text).toContain('Call John')
  expect(rows).toHaveLength(5)
  for (const row of rows) expect(row.match(/ZRH/g)).toHaveLength(2)
  expect((await say('more options')).rows.length).toBeGreaterThanOrEqual(5)
  expect((await ada.perform<{ tasks: object[] }>('task.list')).tasks).toMatchObject([{ title: 'Call John' }])
})

it('the trip that was planned is put off a day, and cancelled by its name', async () => {
  const { say, trips } = await newTraveller()
  await say('Find me flights to Boston on 3 December')
  await say('take the second one')
  const later = await say('make it a day later')
  expect(later.rows.length).toBeGreaterThan(0)
  for (const row of later.rows) expect(row).toContain('4 Dec')
  const cancelled = await say('cancel my Boston trip')
  expect(cancelled.text).toMatch(/waits for your approval/)
  expect(await trips()).toHaveLength(1)
})

it('going somewhere is met with an offer to look for flights, and nothing is searched before a yes', async () => {
  const { say } = await newTraveller()
  const offer = await say('I’m travelling to London on 3 December')
  expect(offer.text).toMatch(/^Shall I look for flights to London/)
  expect(offer.rows).toEqual([])
  expect((await say('yes')).rows.length).toBeGreaterThan(0)
})

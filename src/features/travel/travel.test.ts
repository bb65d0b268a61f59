import { expect, it } from 'vitest'
import { newMember, newPerson } from '../../../tests/support/people'
import { addDays } from '../../platform/time'
import { minutesOf } from './legs'
import type { FlightResults } from './search'
import type { Trip, TripPage } from './trip'

const today = new Date().toISOString().slice(0, 10)
const depart = addDays(today, 10)
const back = addDays(today, 13)

const search = async (person: Awaited<ReturnType<typeof newPerson>>, input: object = {}) =>
  person.perform<FlightResults>('flight.search', { from: 'Zurich', to: 'Boston', depart, ...input })

it('flights are found with no key, best first, each with its reasons, times local to each airport', async () => {
  const person = await newPerson()
  const found = await search(person, { departUntil: addDays(depart, 4) })
  expect(found).toMatchObject({
    sample: true,
    server: 'Sample flights',
    ask: null,
    request: { from: { code: 'ZRH' }, to: { code: 'BOS' } },
  })
  expect(found.offers).toHaveLength(5)
  const points = found.offers.map((offer) => offer.points)
  expect(points[0]).toBe(Math.min(...points))
  for (const { reasons, out } of found.offers) {
    expect(reasons.length).toBeGreaterThan(0)
    expect(out[0]?.departs.zone).toBe('Europe/Zurich')
    expect(out.at(-1)?.arrives.zone).toBe('America/New_York')
  }
})

it('direct only, the cheapest first, a way back: each narrows or orders as it says', async () => {
  const person = await newPerson()
  const direct = await search(person, { directOnly: true })
  expect(direct.offers.every(({ out }) => out.length === 1)).toBe(true)
  const { offers } = await search(person, { sort: 'price' })
  expect(offers.map(({ price }) => price.amount)).toEqual(
    offers.map(({ price }) => price.amount).toSorted((a, b) => a - b),
  )
  const quick = await search(person, { sort: 'duration' })
  expect(minutesOf(quick.offers[0]!.out)).toBeLessThanOrEqual(minutesOf(quick.offers.at(-1)!.out))
  const round = await search(person, { back })
  expect(round.offers[0]?.back[0]?.departs.local.slice(0, 10)).toBe(back)
})

it('an airline that is liked comes first, one to leave out is left out, and one that is disliked comes last', async () => {
  const person = await newPerson()
  const plain = await search(person, { limit: 20 })
  const airline = plain.offers.at(-1)!.out[0]!.airline
  const place = (results: FlightResults) => results.offers.findIndex(({ out }) => out[0]!.airline === airline)
  const liking = await search(person, { limit: 20, likedAirlines: [airline] })
  expect(place(liking)).toBeLessThanOrEqual(place(plain))
  expect(liking.offers[place(liking)]?.reasons.join()).toContain('your airline')
  expect(place(await search(person, { limit: 20, avoidedAirlines: [airline] }))).toBe(-1)
  await person.perform('preference.set', { dislikedAirlines: airline })
  const avoiding = await search(person, { limit: 20 })
  expect(place(avoiding)).toBeGreaterThanOrEqual(place(plain))
  expect(avoiding.offers[place(avoiding)]?.reasons).toContain('an airline you avoid')
})

it('times of the day narrow both ways, and give way with a sentence where nothing fits', async () => {
  const person = await newPerson()
  const wall = (moment: { local: string } | undefined) => moment?.local.slice(11) ?? ''
  const { offers } = await search(person, { leaveUntil: '15:59', limit: 20 })
  expect(offers.length).toBeGreaterThan(0)
  for (const { out } of offers) expect(wall(out[0]?.departs) < '16:00').toBe(true)
  const evening = await search(person, { back, backFrom: '17:00', limit: 20 })
  expect(evening.offers.every((offer) => wall(offer.back[0]?.departs) >= '17:00')).toBe(true)
  const early = await search(person, { arriveUntil: `${depart}T13:30`, limit: 20 })
  expect(early.offers.every(({ out }) => out.at(-1)!.arrives.local <= `${depart}T13:30`)).toBe(true)
  const never = await search(person, { leaveFrom: '03:00', leaveUntil: '03:10' })
  expect(never.offers.length).toBeGreaterThan(0)
  expect(never.notes).toContain('None leaves from 03:00 to 03:10')
})

it('a way back is not sold for the hour after landing, and a dash there and back does not come first', async () => {
  const person = await newPerson()
  const { offers } = await search(person, { departUntil: addDays(depart, 2), back: addDays(depart, 2), limit: 20 })
  const stay = ({ out, back }: (typeof offers)[number]) =>
    (Date.parse(back[0]!.departs.at) - Date.parse(out.at(-1)!.arrives.at)) / 3_600_000
  expect(Math.min(...offers.map(stay))).toBeGreaterThanOrEqual(1.5)
  expect(stay(offers[0]!)).toBeGreaterThan(12)
})

it('all airports of a city are looked at, and leaving a city for one of its own airports is asked about', async () => {
  const person = await newPerson()
  const london = await search(person, { to: 'London', limit: 20 })
  expect(new Set(london.offers.map(({ out }) => out.at(-1)?.to)).size).toBeGreaterThan(1)
  expect(await search(person, { from: 'Heathrow', to: 'London' })).toMatchObject({ ask: { field: 'from' } })
})

it('what one took before counts, and is told where it is not offered any more', async () => {
  const person = await newPerson()
  const { offers } = await search(person, { limit: 20 })
  const { offers: again } = await search(person, { depart: addDays(depart, 7), limit: 20 })
  const flights = ({ out }: (typeof offers)[number]) => out.map(({ flight }) => flight).join()
  const chosen = offers.findLast((offer) => again.some((other) => flights(other) === flights(offer)))!
  await person.perform('trip.choose', { offerId: chosen.id })
  const next = await search(person, { depart: addDays(depart, 7), limit: 20 })
  const place = (list: typeof offers) => list.findIndex((offer) => flights(offer) === flights(chosen))
  expect(next.offers[place(next.offers)]?.reasons).toContain('you took it last time')
  expect(place(next.offers)).toBeLessThanOrEqual(place(again))
  const without = await search(person, { depart: addDays(depart, 7), avoidedAirlines: [chosen.out[0]!.airline] })
  expect(without.notes).toContain('Last time you took')
})

it('a place that could be several is asked about, and so is one that nobody knows', async () => {
  const person = await newPerson()
  const several = await search(person, { to: 'Portland' })
  expect(several).toMatchObject({
    offers: [],
    ask: { field: 'to', choices: expect.arrayContaining([{ code: 'PDX', label: expect.any(String) }]) },
  })
  expect(await search(person, { to: 'Qwertzuiop' })).toMatchObject({ ask: { field: 'to', choices: [] } })
})

it.each([
  [{ depart: addDays(today, -2) }, 'flight.past'],
  [{ depart: addDays(today, 700) }, 'flight.far'],
  [{ back: addDays(depart, -1) }, 'flight.backwards'],
])('days that make no sense are refused: %j', async (input, code) => {
  const person = await newPerson()
  const answer = await person.ask('flight.search', { from: 'Zurich', to: 'Boston', depart, ...input })
  expect(answer).toMatchObject({ status: 400, error: { code } })
})

it('a chosen offer is a trip with its legs, its reasons and what it was compared with; undo takes it back', async () => {
  const person = await newPerson()
  const { offers } = await search(person, { back })
  const second = offers[1]!
  const { output: trip, receipt } = await person.ask<Trip>('trip.choose', { offerId: second.id })
  expect(trip).toMatchObject({
    title: 'Trip to Boston',
    out: second.out,
    back: second.back,
    sample: true,
    why: expect.any(String),
  })
  expect(trip.options.length).toBeGreaterThan(1)
  expect(receipt?.changes).toMatchObject([{ noun: 'Trip', verb: 'created', title: 'Trip to Boston' }])
  expect(await person.ask('trip.choose', { offerId: second.id })).toMatchObject({
    status: 409,
    error: { code: 'trip.known' },
  })
  expect((await person.perform<TripPage>('trip.list')).trips.map(({ id }) => id)).toEqual([trip.id])
  await person.perform('receipt.undo', { receiptId: receipt?.id })
  expect((await person.perform<TripPage>('trip.list')).trips).toEqual([])
})

it('an offer that is not there any more can’t be chosen', async () => {
  const person = await newPerson()
  const { offers } = await search(person)
  const gone = offers[0]!.id.replace(/[0-9a-f]{8}$/, '00000000')
  expect(await person.ask('trip.choose', { offerId: gone })).toMatchObject({
    status: 409,
    error: { code: 'offer.gone' },
  })
})

it('a trip that is removed is gone', async () => {
  const person = await newPerson()
  const { offers } = await search(person)
  const trip = await person.perform<Trip>('trip.choose', { offerId: offers[0]!.id, title: 'Offsite' })
  await person.perform('trip.rename', { tripId: trip.id, title: 'Big offsite' })
  expect(await person.perform<Trip>('trip.get', { tripId: trip.id })).toMatchObject({ title: 'Big offsite' })
  await person.perform('trip.remove', { tripId: trip.id })
  expect((await person.ask('trip.get', { tripId: trip.id })).status).toBe(404)
})

it('an admin chooses the flights server; its token is kept and never shown, and a member may not', async () => {
  const owner = await newPerson()
  const member = await newMember(owner)
  const other = { kind: 'other', name: 'Ours', url: 'https://flights.example.com/mcp', secret: 'Bearer very-secret' }
  expect((await member.ask('travel.configure', other)).status).toBe(403)
  const answer = await owner.ask('travel.configure', other)
  expect(answer).toMatchObject({ status: 200, output: { kind: 'other', header: 'Authorization', hasSecret: true } })
  const told = JSON.stringify([
    answer,
    await owner.ask('travel.settings'),
    await owner.ask('receipt.list', { home: 'directory' }),
  ])
  expect(told).not.toContain('very-secret')
  expect(await owner.ask('travel.configure', { kind: 'other', url: 'http://127.0.0.1:1/mcp' })).toMatchObject({
    status: 400,
    error: { code: 'outside.address' },
  })
  expect(await owner.perform('travel.configure', { kind: 'sample' })).toMatchObject({
    kind: 'sample',
    hasSecret: false,
  })
})

it('the flights of a trip stand on the calendar in the zones of their airports, once each, and go with it', async () => {
  const person = await newPerson()
  await person.perform('event.add', {
    title: 'Design review',
    start: `${depart}T08:00`,
    minutes: 720,
    zone: 'Europe/Zurich',
  })
  const found = await search(person, { back, limit: 20 })
  expect(found.calendarChecked).toBe(true)
  expect(found.offers.some(({ conflicts }) => conflicts.some(({ title }) => title === 'Design review'))).toBe(true)
  const trip = await person.perform<Trip>('trip.choose', { offerId: found.offers[0]!.id })
  const legs = [...trip.out, ...trip.back]
  const flights = async () => {
    const { events } = await person.perform<{ events: { title: string; start: object; end: object }[] }>('event.list', {
      from: depart,
      to: addDays(back, 3),
    })
    return events.filter(({ title }) => title.includes('→'))
  }
  const until = async (count: number) => {
    while ((await flights()).length !== count) await scheduler.wait(10)
    return flights()
  }
  const events = await until(legs.length)
  expect(events.map(({ start, end }) => [start, end])).toEqual(legs.map(({ departs, arrives }) => [departs, arrives]))
  await expect
    .poll(async () => (await person.perform<Trip>('trip.get', { tripId: trip.id })).eventIds.length)
    .toBe(legs.length)
  const { receipt } = await person.ask('trip.remove', { tripId: trip.id })
  await until(0)
  await person.perform('receipt.undo', { receiptId: receipt?.id })
  await until(legs.length)
})

it('undoing a trip alone takes its flights off the calendar, and undoing that puts them there again', async () => {
  const person = await newPerson()
  const { offers } = await search(person, { back })
  const { output: trip, receipt } = await person.ask<Trip>('trip.choose', { offerId: offers[0]!.id })
  const flights = async () => {
    const { events } = await person.perform<{ events: { title: string }[] }>('event.list', {
      from: depart,
      to: addDays(back, 3),
    })
    return events.filter(({ title }) => title.includes('→')).length
  }
  const legs = trip.out.length + trip.back.length
  await expect.poll(flights).toBe(legs)
  const undo = await person.ask('receipt.undo', { receiptId: receipt?.id })
  await expect.poll(flights).toBe(0)
  await person.perform('receipt.undo', { receiptId: undo.receipt?.id })
  await expect.poll(flights).toBe(legs)
  expect((await person.perform<Trip>('trip.get', { tripId: trip.id })).eventIds).toHaveLength(legs)
})

it('what is remembered of a person counts: where they start, what they pay in, whom they like to fly with', async () => {
  const person = await newPerson()
  const liked = { homeAirport: 'Geneva', currency: 'USD', likedAirlines: 'Alpine Sky', cabin: 'business' }
  await person.perform('preference.set', liked)
  const found = await person.perform<FlightResults>('flight.search', { to: 'London', depart, limit: 20 })
  expect(found.request).toMatchObject({ from: { code: 'GVA' }, currency: 'USD', cabin: 'business' })
  for (const { out, reasons } of found.offers)
    expect(reasons.includes('your airline')).toBe(out.some(({ airline }) => airline.startsWith('Alpine Sky')))
})

import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, inject, it, vi } from 'vitest'
import { arrivedFor, newAddress } from '../../../../tests/support/mail/arrived'
import { newPerson, type Person } from '../../../../tests/support/people'
import type { Receipt } from '../../../platform/operations/outcome'
import type { ChangedEvent, Event } from '../event'

const { smtp } = inject('mail')
const homeOf = (person: Person) => env.PERSON.getByName(`${person.organizationId}.${person.id}`)

/** Somebody who can send mail and has an event next week. */
async function organizer(changes: object = {}) {
  const ada = await newPerson('Ada Lovelace')
  await ada.perform('mail.connect', {
    kind: 'smtp',
    fromEmail: 'calendar@example.com',
    host: '127.0.0.1',
    port: smtp,
    account: 'ada',
    secret: 'secret word',
  })
  const event = await ada.perform<Event>('event.add', {
    title: 'Design review',
    start: '2031-03-03T15:00',
    minutes: 60,
    place: 'Fjord',
    ...changes,
  })
  return { ada, event }
}

/** The receipt once it is decided. */
async function settled(person: Person, receipt: Receipt | null): Promise<Receipt> {
  const read = () => person.perform<Receipt>('receipt.get', { receiptId: receipt!.id })
  return vi.waitFor(
    async () => {
      const now = await read()
      expect(now.status).not.toBe('executing')
      return now
    },
    { timeout: 10_000, interval: 20 },
  )
}

const invite = async (person: Person, input: object) => {
  const { receipt, error } = await person.ask('event.invite', input)
  expect(error).toBeUndefined()
  return settled(person, receipt)
}

const calendarOf = (text: string) => {
  const part = /text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(text)![1]!
  const decoded = /^[A-Za-z0-9+/=\r\n]+$/.test(part)
    ? atob(part.replaceAll(/\s/g, ''))
    : part.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  return decoded.replaceAll('\r\n ', '')
}

it('an invitation arrives with a file that calendars can answer, the guest is on the event, and the receipt says to whom', async () => {
  const { ada, event } = await organizer()
  const sam = newAddress('sam')
  const receipt = await invite(ada, {
    eventId: event.id,
    people: [{ name: 'Sam', email: sam }],
    note: 'Bring sketches.',
  })
  expect(receipt).toMatchObject({ status: 'completed', reason: `Sent to Sam (${sam}).` })
  expect(receipt.changes[0]).toMatchObject({
    noun: 'Mail',
    title: 'Mail to Sam',
  })
  const [mail, ...others] = await arrivedFor(sam)
  expect(others).toEqual([])
  expect(mail!.text).toContain('Bring sketches.')
  expect(mail!.text).toMatch(new RegExp(`Reply-To: Ada Lovelace <${ada.email}>`))
  const file = calendarOf(mail!.text)
  for (const line of [
    'METHOD:REQUEST',
    'SEQUENCE:0',
    `ORGANIZER;CN=Ada Lovelace:mailto:${ada.email}`,
    'LOCATION:Fjord',
  ])
    expect(file).toContain(line)
  expect(file).toMatch(new RegExp(`ATTENDEE;.*RSVP=TRUE.*:mailto:${sam}`))
  expect((await ada.perform<Event>('event.get', { eventId: event.id })).attendees).toEqual([
    { name: 'Sam', email: sam, status: 'unknown' },
  ])
  const again = await ada.ask('event.invite', { eventId: event.id })
  expect(again.error).toMatchObject({ code: 'event.told' })
})

it('those invited are told of a move only when somebody says so, with the next sequence, and once', async () => {
  const { ada, event } = await organizer()
  const sam = newAddress('sam')
  await invite(ada, { eventId: event.id, people: [{ name: 'Sam', email: sam }] })
  const moved = await ada.perform<ChangedEvent>('event.move', { eventId: event.id, start: '2031-03-03T16:00' })
  expect(moved.untold).toEqual(['Sam'])
  expect(await arrivedFor(sam)).toHaveLength(1)
  const { receipt } = await ada.ask('event.tell', { eventId: event.id })
  expect(await settled(ada, receipt)).toMatchObject({ status: 'completed' })
  const [, change] = await arrivedFor(sam)
  expect(calendarOf(change!.text)).toContain('SEQUENCE:1')
  expect(change!.text).toMatch(/Subject: .*Changed/)
  expect((await ada.ask('event.tell', { eventId: event.id })).error).toMatchObject({ code: 'event.told' })
})

it('a cancelled event is called off for those invited although it is gone here, and one who was taken off it as well', async () => {
  const { ada, event } = await organizer()
  const [sam, bo] = [newAddress('sam'), newAddress('bo')]
  const people = [
    { name: 'Sam', email: sam },
    { name: 'Bo', email: bo },
  ]
  await invite(ada, { eventId: event.id, people })
  const edited = await ada.perform<ChangedEvent>('event.edit', { eventId: event.id, attendees: [people[0]] })
  expect(edited.untold).toEqual(['Bo'])
  await settled(ada, (await ada.ask('event.tell', { eventId: event.id })).receipt)
  expect(calendarOf((await arrivedFor(bo))[1]!.text)).toContain('METHOD:CANCEL')
  expect(await arrivedFor(sam)).toHaveLength(1)
  const cancelled = await ada.perform<ChangedEvent>('event.cancel', { eventId: event.id })
  expect(cancelled.untold).toEqual(['Sam'])
  await settled(ada, (await ada.ask('event.tell', { eventId: event.id })).receipt)
  const file = calendarOf((await arrivedFor(sam))[1]!.text)
  for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1']) expect(file).toContain(line)
})

it('with no mail set up nothing is sent and nothing changes, and the invitation is there as a file', async () => {
  const ada = await newPerson('Ada')
  const event = await ada.perform<Event>('event.add', { title: 'Design review', start: '2031-03-03T15:00' })
  const { error } = await ada.ask('event.invite', {
    eventId: event.id,
    people: [{ name: '', email: 'sam@example.com' }],
  })
  expect(error).toMatchObject({ code: 'mail.none', message: expect.stringContaining('Save the invitation as a file') })
  expect((await ada.perform<Event>('event.get', { eventId: event.id })).attendees).toEqual([])
  const file = await ada.perform<{ text: string; mail: boolean; name: string }>('event.invitation', {
    eventId: event.id,
  })
  expect(file).toMatchObject({ mail: false, name: 'Design review.ics' })
  expect(file.text).toContain('METHOD:REQUEST')
})

it('one whom the server refuses does not keep the mail from the others, and the receipt names both', async () => {
  const { ada, event } = await organizer()
  const [sam, nobody] = [newAddress('sam'), newAddress('refused')]
  const receipt = await invite(ada, {
    eventId: event.id,
    people: [
      { name: 'Nobody', email: nobody },
      { name: 'Sam', email: sam },
    ],
  })
  expect(receipt.status).toBe('completed')
  expect(receipt.reason).toMatch(/^Sent to Sam .*Not sent to Nobody: .*550 5\.1\.1 No such user here/)
  expect(await arrivedFor(sam)).toHaveLength(1)
  const state = await ada.perform<{ notInvited: { name: string }[] }>('event.invitation', { eventId: event.id })
  expect(state.notInvited.map(({ name }) => name)).toEqual(['Nobody'])
})

it('nobody reached is a failure with the server’s words', async () => {
  const { ada, event } = await organizer()
  const receipt = await invite(ada, { eventId: event.id, people: [{ name: 'Nobody', email: newAddress('refused') }] })
  expect(receipt).toMatchObject({ status: 'failed', reason: expect.stringContaining('No such user here') })
})

it('what an agent sends waits with what would be sent to whom, and goes when it was approved', async () => {
  const { ada, event } = await organizer()
  const sam = newAddress('sam')
  const chief = { id: 'chief', name: 'Chief', turnId: 'turn_1', grants: null }
  const home = homeOf(ada)
  const caller = {
    ...{
      personId: ada.id,
      name: 'Ada',
      organizationId: ada.organizationId,
      role: 'owner' as const,
      zone: 'Europe/Zurich',
    },
    ...{ locale: 'en-GB', via: 'agent' as const, grants: null, agent: chief, audience: { kind: 'person' as const } },
    ...{ tainted: false, correlationId: 'test' },
  }
  const input = { eventId: event.id, people: [{ name: 'Sam', email: sam }] }
  const outcome = await home.perform({ operation: 'event.invite', input, caller })
  expect(outcome).toMatchObject({ status: 'pending', receipt: { changes: [{ noun: 'Mail' }, { noun: 'Event' }] } })
  expect(await arrivedFor(sam)).toEqual([])
  const { id } = (outcome as unknown as { receipt: Receipt }).receipt
  await ada.perform('approval.approve', { home: 'person', receiptId: id })
  await settled(ada, { id } as Receipt)
  expect(await arrivedFor(sam)).toHaveLength(1)
})

it('cut off while a message is handed over, it is not sent twice, and the receipt says that it may have arrived', async () => {
  const { ada, event } = await organizer()
  const slow = newAddress('slow')
  const { receipt } = await ada.ask('event.invite', { eventId: event.id, people: [{ name: 'Slow', email: slow }] })
  await vi.waitFor(async () => expect(await arrivedFor(slow)).toHaveLength(1), { timeout: 10_000 })
  await runInDurableObject(homeOf(ada), (_home, state) => state.abort('killed')).catch(() => undefined)
  const done = await settled(ada, receipt)
  expect(done.reason).toMatch(/^Perhaps sent to Slow: It was cut off/)
  expect(await arrivedFor(slow)).toHaveLength(1)
})

it('not now is tried again, under the same Message-ID, and those who have it get nothing a second time', async () => {
  const { ada, event } = await organizer()
  const [sam, later] = [newAddress('sam'), newAddress('later')]
  const people = [
    { name: 'Sam', email: sam },
    { name: 'Later', email: later },
  ]
  const { receipt } = await ada.ask('event.invite', { eventId: event.id, people })
  await vi.waitFor(
    async () => {
      const timers = await runInDurableObject(homeOf(ada), (_home, { storage }) =>
        storage.sql.exec("SELECT id FROM timers WHERE name = 'operation.deliver'").toArray(),
      )
      expect(timers).toHaveLength(1)
    },
    { timeout: 10_000 },
  )
  await runInDurableObject(homeOf(ada), async (home, { storage }) => {
    storage.sql.exec(
      "INSERT INTO jobs (id, name, payload, correlationId, nextAt) SELECT 'again', name, payload, 'test', at FROM timers WHERE name = 'operation.deliver'",
    )
    await (home as unknown as { alarm(): Promise<void> }).alarm()
  })
  expect(await settled(ada, receipt)).toMatchObject({ status: 'completed' })
  expect([await arrivedFor(sam), await arrivedFor(later)].map(({ length }) => length)).toEqual([1, 1])
})

it('an answer that is brought in as a file marks who answered, for the series or for one occurrence', async () => {
  const { ada, event } = await organizer({
    recurrence: 'FREQ=WEEKLY;BYDAY=MO',
    attendees: [{ name: 'Sam', email: 'sam@example.com' }],
  })
  const { text } = await ada.perform<{ text: string }>('calendar.export', { eventId: event.id })
  const uid = /UID:(.+)\r\n/.exec(text)![1]
  const reply = (status: string, more = '') =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'DTSTART:20310310T150000Z',
      more,
      `ATTENDEE;PARTSTAT=${status}:mailto:SAM@example.com`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]
      .filter((line) => line !== '')
      .join('\r\n')
  const taken = await ada.perform('calendar.import', { text: reply('ACCEPTED') })
  expect(taken).toMatchObject({ answers: [{ title: 'Design review', name: 'Sam', status: 'accepted' }], added: 0 })
  await ada.perform('calendar.import', { text: reply('DECLINED', 'RECURRENCE-ID:20310310T150000Z') })
  const { events } = await ada.perform<{ events: Event[] }>('event.list', { from: '2031-03-01', to: '2031-03-20' })
  expect(events.map(({ attendees }) => attendees[0]?.status)).toEqual(['accepted', 'declined', 'accepted'])
  const stranger = reply('ACCEPTED').replace('SAM@', 'mallory@')
  expect(await ada.perform('calendar.import', { text: stranger })).toMatchObject({
    answers: [],
    problems: ['mallory@example.com answers for “Design review” and was not on it.'],
  })
})

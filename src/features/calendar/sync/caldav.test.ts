import { runInDurableObject } from 'cloudflare:test'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { newCalendar, outside } from '../../../../tests/support/calendar'
import type { Calendar } from '../calendars/calendar'
import type { Event } from '../event'
import type { Conflicts } from '../reading/conflicts.server'
import type { EventPage } from '../reading/list.server'

const server = inject('radicale')
const direct = outside.reach
const authorization = `Basic ${btoa('ada:secret word')}`
const range = { from: '2031-03-01', to: '2031-06-01', limit: 500 }

/** Another calendar program with the same account, writing to the server itself. */
async function newRemote() {
  const url = `${server}/ada/${crypto.randomUUID()}/`
  const ask = async (method: string, path: string, body?: string): Promise<{ status: number; text: string }> => {
    const init = { method, headers: { authorization }, ...(body !== undefined && { body }) }
    for (let tries = 0; ; tries++)
      try {
        const response = await direct(new URL(path, url).href, init)
        return { status: response.status, text: await response.text() }
      } catch (error) {
        // This server closes each line after one answer, which the runtime notices too late.
        if (tries === 5) throw error
        await scheduler.wait(20)
      }
  }
  const made = await ask(
    'MKCOL',
    '',
    '<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop><resourcetype><collection/><C:calendar/></resourcetype><displayname>Work</displayname></prop></set></mkcol>',
  )
  if (made.status !== 201) throw new Error(`MKCOL ${made.status} ${made.text}`)
  const put = (uid: string, summary: string, more = '') =>
    ask(
      'PUT',
      `${uid}.ics`,
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20310101T000000Z\r\nDTSTART:20310303T090000Z\r\nDTEND:20310303T100000Z\r\nSUMMARY:${summary.replaceAll(',', '\\,')}\r\n${more}END:VEVENT\r\nEND:VCALENDAR\r\n`,
    )
  /** Puts a whole file in place of the calendar. */
  const fill = (text: string) => ask('PUT', '', text)
  const all = async () =>
    (await ask('GET', '')).text
      .replaceAll(/\r?\n /g, '')
      .matchAll(/^SUMMARY:(.*)$/gm)
      .map(([, title]) => title!.trim().replaceAll('\\,', ','))
      .toArray()
      .sort()
  return {
    url,
    put,
    fill,
    all,
    text: async () => (await ask('GET', '')).text,
    remove: (uid: string) => ask('DELETE', `${uid}.ics`),
  }
}

async function connected(url: string) {
  const ada = newCalendar()
  const { id } = await ada.perform<Calendar>('calendar.connect', { url, account: 'ada', password: 'secret word' })
  await ada.settled()
  const events = async () => (await ada.perform<EventPage>('event.list', range)).events
  const titles = async () => (await events()).map(({ title }) => title).sort()
  const find = async (title: string) => (await events()).find((event) => event.title === title)!
  return { ...ada, id, events, titles, find, sync: () => ada.refresh(id) }
}

const both = async () => {
  const remote = await newRemote()
  await remote.put('one', 'One', 'X-COLOR:red\r\n')
  return { remote, ada: await connected(remote.url) }
}
const add = (ada: { perform: (name: string, input: object) => Promise<unknown> }, calendarId: string, title: string) =>
  ada.perform('event.add', { title, start: '2031-03-04T09:00', calendarId }) as Promise<Event>

describe.skipIf(server === null)('a calendar on a real CalDAV server', () => {
  afterEach(() => {
    outside.reach = direct
  })

  it('is found from the address of the server, takes over what is there and keeps the password encrypted', async () => {
    const remote = await newRemote()
    await remote.put('one', 'One')
    const ada = newCalendar()
    const receipt = await ada.receipt('calendar.connect', { url: remote.url, account: 'ada', password: 'secret word' })
    await ada.settled()
    expect(JSON.stringify(receipt)).not.toContain('secret word')
    expect((await ada.calendars())[1]).toMatchObject({ name: 'Work', kind: 'caldav', problem: null, events: 1 })
    const stored = await runInDurableObject(ada.home, (_home, { storage }) =>
      storage.sql
        .exec<{ name: string }>(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
        )
        .toArray()
        .flatMap(({ name }) => storage.sql.exec(`SELECT * FROM "${name}"`).toArray()),
    )
    expect(JSON.stringify(stored)).toContain('Work')
    expect(JSON.stringify(stored)).not.toContain('secret word')

    const grace = newCalendar()
    await grace.perform('calendar.connect', { url: `${server}/`, account: 'ada', password: 'secret word' })
    await grace.settled()
    expect((await grace.calendars()).map(({ name }) => name)).toContain('Work')
  })

  it('creates, changes and deletes on either side', async () => {
    const { remote, ada } = await both()
    await add(ada, ada.id, 'Two')
    await ada.sync()
    expect(await remote.all()).toEqual(['One', 'Two'])

    const one = await ada.find('One')
    await ada.perform('event.edit', { eventId: one.id, title: 'One, changed here' })
    await remote.put('three', 'Three')
    await ada.sync()
    expect(await remote.all()).toEqual(['One, changed here', 'Three', 'Two'])
    expect(await remote.text()).toContain('X-COLOR:red')
    expect(await ada.titles()).toEqual(['One, changed here', 'Three', 'Two'])

    await remote.put('three', 'Three, changed there')
    await remote.remove('one')
    await ada.perform('event.cancel', { eventId: (await ada.find('Two')).id })
    await ada.sync()
    expect(await remote.all()).toEqual(['Three, changed there'])
    expect(await ada.titles()).toEqual(['Three, changed there'])
  })

  it('a series goes over with its exceptions, and undo goes over too', async () => {
    const { remote, ada } = await both()
    const series = await ada.perform<Event>('event.add', {
      title: 'Weekly',
      start: '2031-03-03T09:00',
      recurrence: 'FREQ=WEEKLY;COUNT=5',
      calendarId: ada.id,
    })
    await ada.perform('event.cancel', { eventId: series.id, occurrence: '2031-03-10T09:00' })
    const moved = { eventId: series.id, occurrence: '2031-03-17T09:00', start: '2031-03-18T14:00' }
    const receipt = await ada.receipt('event.move', moved)
    await ada.sync()
    const grace = await connected(remote.url)
    const seen = async (person: typeof grace) =>
      (await person.events()).map(({ start, title }) => `${start.local} ${title}`)
    expect(await seen(grace)).toEqual(await seen(ada))
    expect(await seen(grace)).toHaveLength(5)
    await ada.undo(receipt.id)
    await ada.sync()
    await grace.sync()
    expect(await seen(grace)).toContain('2031-03-17T09:00 Weekly')
  })

  it('changed on both sides, both versions are kept and shown', async () => {
    const { remote, ada } = await both()
    await ada.perform('event.edit', { eventId: (await ada.find('One')).id, title: 'Ours' })
    await remote.put('one', 'Theirs')
    await ada.sync()
    expect(await ada.titles()).toEqual(['Ours', 'Theirs'])
    expect(await remote.all()).toEqual(['Ours', 'Theirs'])
    const { versions } = await ada.perform<Conflicts>('calendar.conflicts', {})
    expect(versions).toMatchObject([
      { kept: { title: 'Theirs' }, other: { title: 'Ours', copyOf: expect.any(String) } },
    ])
    await ada.perform('event.cancel', { eventId: versions[0]!.other.id })
    await ada.sync()
    expect(await remote.all()).toEqual(['Theirs'])
    expect((await ada.perform<Conflicts>('calendar.conflicts', {})).versions).toEqual([])
  })

  it.each([
    ['mine', ['Ours']],
    ['theirs', ['Theirs']],
    ['both', ['Ours', 'Theirs']],
  ])('of two versions %s stays, on both sides, and undo brings back the choice', async (keep, left) => {
    const { remote, ada } = await both()
    await ada.perform('event.edit', { eventId: (await ada.find('One')).id, title: 'Ours' })
    await remote.put('one', 'Theirs')
    await ada.sync()
    const { versions } = await ada.perform<Conflicts>('calendar.conflicts', {})
    const receipt = await ada.receipt('calendar.resolve', { eventId: versions[0]!.other.id, keep })
    expect((await ada.perform<Conflicts>('calendar.conflicts', {})).versions).toEqual([])
    await ada.sync()
    expect(await ada.titles()).toEqual(left)
    expect(await remote.all()).toEqual(left)
    await ada.undo(receipt.id)
    expect(await ada.titles()).toEqual(['Ours', 'Theirs'])
  })

  it('an event that goes to another calendar goes there, and is gone from this one, on both sides', async () => {
    const { remote, ada } = await both()
    const { id } = await ada.find('One')
    await ada.perform('event.edit', { eventId: id, calendarId: 'calendar_own' })
    await ada.sync()
    expect(await remote.all()).toEqual([])
    expect(await ada.titles()).toEqual(['One'])
    const [work] = (await ada.calendars()).filter(({ kind }) => kind === 'caldav')
    await ada.perform('event.edit', { eventId: id, calendarId: work!.id })
    await ada.sync()
    expect(await remote.all()).toEqual(['One'])
  })

  it('changed the same on both sides is no conflict', async () => {
    const { remote, ada } = await both()
    await ada.perform('event.edit', { eventId: (await ada.find('One')).id, title: 'Same' })
    await remote.put('one', 'Same')
    await ada.sync()
    expect(await ada.titles()).toEqual(['Same'])
    expect(await remote.all()).toEqual(['Same'])
  })

  it('deleted on one side and changed on the other, the change is kept', async () => {
    const { remote, ada } = await both()
    await remote.put('two', 'Two')
    await ada.sync()
    await ada.perform('event.cancel', { eventId: (await ada.find('One')).id })
    await remote.put('one', 'One, changed')
    await ada.perform('event.edit', { eventId: (await ada.find('Two')).id, title: 'Two, changed' })
    await remote.remove('two')
    await ada.sync()
    await ada.sync()
    expect(await ada.titles()).toEqual(['One, changed', 'Two, changed'])
    expect(await remote.all()).toEqual(['One, changed', 'Two, changed'])
  })

  it('a refused password is said, and a new one goes on where it was', async () => {
    const { remote, ada } = await both()
    await ada.perform('calendar.connect', { url: remote.url, account: 'ada', password: 'wrong' })
    await ada.settled()
    expect((await ada.calendars())[1]!.problem).toMatch(/refused the name or the password/)
    await remote.put('two', 'Two')
    await ada.perform('calendar.connect', { url: remote.url, account: 'ada', password: 'secret word' })
    await ada.settled()
    expect(await ada.calendars()).toHaveLength(2)
    expect(await ada.titles()).toEqual(['One', 'Two'])
  })

  it.each(['before the server hears', 'after the server did it'])(
    'a line cut again and again, %s, loses nothing and doubles nothing',
    async (when) => {
      const { remote, ada } = await both()
      for (let number = 0; number < 20; number++) await add(ada, ada.id, `Here ${number}`)
      for (let number = 0; number < 20; number++) await remote.put(`there${number}`, `There ${number}`)
      let asked = 0
      let cuts = 0
      outside.reach = async (url, init) => {
        asked += 1
        const cut = asked % 12 >= 8
        if (cut) cuts += 1
        if (cut && when.startsWith('before')) throw new TypeError('The line was cut.')
        const response = await direct(url, init)
        if (!cut) return response
        await response.text()
        throw new TypeError('The line was cut.')
      }
      for (let round = 0; round < 60 && (await ada.sync()).problem !== null; round++);
      outside.reach = direct
      expect((await ada.sync()).problem).toBeNull()
      expect(cuts).toBeGreaterThan(2)
      const all = [
        ...Array.from({ length: 20 }, (_, number) => `Here ${number}`),
        'One',
        ...Array.from({ length: 20 }, (_, number) => `There ${number}`),
      ].sort()
      expect(await ada.titles()).toEqual(all)
      expect(await remote.all()).toEqual(all)
    },
    120_000,
  )

  it('two thousand events come over, and as many as asked go back', async () => {
    const remote = await newRemote()
    const file = (name: string, many: number) =>
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${Array.from({ length: many }, (_, place) => `BEGIN:VEVENT\r\nUID:${name}${place}\r\nDTSTAMP:20310101T000000Z\r\nSUMMARY:${name} ${place}\r\nDTSTART:203103${10 + (place % 20)}T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`
    await remote.fill(file('There', 2000))
    const ada = await connected(remote.url)
    expect((await ada.calendars())[1]).toMatchObject({ events: 2000, problem: null })
    const many = inject('calendarEvents')
    for (let from = 0; from < many; from += 1000)
      await ada.perform('calendar.import', {
        text: file(`Here${from}x`, Math.min(1000, many - from)),
        calendarId: ada.id,
      })
    expect((await ada.sync()).problem).toBeNull()
    const all = await remote.all()
    expect(all).toHaveLength(2000 + many)
    expect(new Set(all).size).toBe(2000 + many)
    expect((await ada.sync()).events).toBe(2000 + many)
  }, 1_200_000)
})

import { runInDurableObject } from 'cloudflare:test'
import { afterEach, expect, it } from 'vitest'
import { newCalendar, outside } from '../../../../tests/support/calendar'
import type { Reach } from '../../../platform/outside/fetch-outside'
import type { Calendar } from '../calendars/calendar'
import type { EventPage } from '../reading/list.server'

const direct = outside.reach
afterEach(() => {
  outside.reach = direct
})

const feed = (...titles: string[]) =>
  `BEGIN:VCALENDAR\n${titles.map((title) => `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nDTSTART;VALUE=DATE:20310303\nEND:VEVENT`).join('\n')}\nEND:VCALENDAR`
const url = 'https://example.com/team.ics'
const serve = (answer: () => Response | Promise<Response>) => {
  const asked: RequestInit[] = []
  const reach: Reach = async (_url, init) => {
    asked.push(init)
    return answer()
  }
  outside.reach = reach
  return asked
}
const titles = async (ada: ReturnType<typeof newCalendar>) =>
  (await ada.perform<EventPage>('event.list', { from: '2031-03-03', to: '2031-03-04' })).events.map(
    ({ title }) => title,
  )
const subscribed = async () => {
  const ada = newCalendar()
  const { id } = await ada.perform<Calendar>('calendar.subscribe', {
    url: 'webcal://example.com/team.ics',
    name: 'Team',
  })
  await ada.settled()
  return { ada, id }
}

it('a feed is read, read again, and what is gone from it goes', async () => {
  serve(() => new Response(feed('a', 'b'), { headers: { etag: '"1"' } }))
  const { ada, id } = await subscribed()
  expect(await titles(ada)).toEqual(['a', 'b'])
  expect(await ada.calendars()).toMatchObject([
    { id: 'calendar_own', kind: 'own' },
    { id, name: 'Team', kind: 'feed', url, problem: null, events: 2 },
  ])
  const asked = serve(() => new Response(feed('b', 'c')))
  expect((await ada.refresh(id)).readAt).not.toBeNull()
  expect(new Headers(asked[0]!.headers).get('if-none-match')).toBe('"1"')
  expect(await titles(ada)).toEqual(['b', 'c'])
})

it('a feed that did not change is left alone', async () => {
  serve(() => new Response(feed('a'), { headers: { etag: '"1"' } }))
  const { ada, id } = await subscribed()
  serve(() => new Response(null, { status: 304 }))
  expect((await ada.refresh(id)).problem).toBeNull()
  expect(await titles(ada)).toEqual(['a'])
})

it.each([
  ['an error', () => new Response('', { status: 500 }), /error \(500\)/],
  ['no calendar', () => new Response('<html>sign in</html>'), /not a calendar file/],
  [
    'a redirect inside',
    () => new Response(null, { status: 302, headers: { location: 'http://127.0.0.1/' } }),
    /private network/,
  ],
  ['silence', () => Promise.reject(new Error('cut')), /can’t be reached/],
  ['no end', () => new Response('BEGIN:VCALENDAR\n'.padEnd(6_000_000, 'x')), /larger than 5 MB/],
  ['half a file', () => new Response('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTST'), null],
])('a feed that answers with %s leaves the events and says what went wrong', async (_name, answer, problem) => {
  serve(() => new Response(feed('a')))
  const { ada, id } = await subscribed()
  serve(answer)
  const { problem: told } = await ada.refresh(id)
  if (problem) {
    expect(told).toMatch(problem)
    expect(await titles(ada)).toEqual(['a'])
  }
})

it('a feed can’t be written to, and undoing or removing it takes its events away', async () => {
  serve(() => new Response(feed('a')))
  const { ada, id } = await subscribed()
  const { events } = await ada.perform<EventPage>('event.list', { from: '2031-03-03' })
  const edit = { eventId: events[0]!.id, title: 'mine' }
  expect(await ada.outcome('event.edit', edit)).toMatchObject({ status: 'failed', error: { code: 'calendar.feed' } })
  expect(await ada.outcome('event.cancel', { eventId: events[0]!.id })).toMatchObject({
    error: { code: 'calendar.feed' },
  })
  const receipt = await ada.receipt('calendar.disconnect', { calendarId: id })
  expect(receipt.changes.map(({ verb }) => verb)).toEqual(['deleted', 'deleted'])
  expect(await titles(ada)).toEqual([])
  await ada.undo(receipt.id)
  expect(await titles(ada)).toEqual(['a'])
})

it('the next look has a timer, and calendars nobody added have none', async () => {
  serve(() => new Response(feed('a')))
  const { ada, id } = await subscribed()
  const timers = () =>
    runInDurableObject(ada.home, (_home, { storage }) => storage.sql.exec('SELECT name, key FROM timers').toArray())
  expect(await timers()).toEqual([{ name: 'calendar.refresh', key: id }])
  await ada.perform('calendar.disconnect', { calendarId: id })
  expect(await timers()).toEqual([])
})

it.each([
  'http://127.0.0.1/a.ics',
  'http://[::1]/',
  'https://nas.local/a.ics',
  'http://169.254.169.254/',
  'https://u:p@example.com/',
])('%s is refused at once', async (address) => {
  const outcome = await newCalendar().outcome('calendar.subscribe', { url: address })
  expect(outcome).toMatchObject({ status: 'failed', error: { kind: 'invalid', code: 'outside.address' } })
})

it('a password goes over https only', async () => {
  const input = { url: 'http://dav.example.com/', account: 'ada', password: 'secret word' }
  const outcome = await newCalendar().outcome('calendar.connect', input)
  expect(outcome).toMatchObject({ status: 'failed', error: { code: 'calendar.open' } })
})

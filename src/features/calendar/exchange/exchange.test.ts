import { expect, it } from 'vitest'
import { newCalendar } from '../../../../tests/support/calendar'
import type { Event } from '../event'
import type { EventPage } from '../reading/list.server'

const range = { from: '2031-03-01', to: '2031-05-01' }
type File = { text: string; events: number }
type Counts = { added: number; updated: number; unchanged: number; problems: string[] }

const filled = async () => {
  const ada = newCalendar()
  const { id } = await ada.perform<Event>('event.add', {
    title: 'Weekly, with Sam',
    start: '2031-03-03T09:00',
    minutes: 45,
    recurrence: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
    attendees: [{ email: 'sam@example.com', name: 'Sam' }],
    notes: 'First line\nSecond; line',
  })
  await ada.perform('event.move', { eventId: id, occurrence: '2031-03-10T09:00', start: '2031-03-11T15:00' })
  await ada.perform('event.cancel', { eventId: id, occurrence: '2031-03-17T09:00' })
  await ada.perform('event.add', { title: 'Holiday', start: '2031-03-20', end: '2031-03-22' })
  await ada.perform('event.add', {
    title: 'Flight',
    start: '2031-03-23T17:00',
    end: '2031-03-23T20:00',
    endZone: 'America/New_York',
  })
  return ada
}
const seen = async (person: Awaited<ReturnType<typeof filled>>) =>
  (await person.perform<EventPage>('event.list', range)).events.map(({ id: _id, createdAt: _at, ...event }) => event)

it('what one calendar exports another imports, the same in all that can be seen', async () => {
  const ada = await filled()
  const grace = newCalendar()
  const { text, events } = await ada.perform<File>('calendar.export')
  expect(events).toBe(3)
  expect(await grace.perform('calendar.import', { text })).toMatchObject({ added: 3, problems: [] })
  expect(await seen(grace)).toEqual(await seen(ada))
})

it('importing is one step, undone at once, and importing again changes nothing', async () => {
  const { text } = await (await filled()).perform<File>('calendar.export')
  const grace = newCalendar()
  const receipt = await grace.receipt('calendar.import', { text })
  expect(receipt.changes).toHaveLength(4)
  expect(await grace.perform<Counts>('calendar.import', { text })).toMatchObject({ added: 0, updated: 0, unchanged: 3 })
  const later = text.replace('SUMMARY:Holiday', 'SUMMARY:Long holiday')
  const changed = await grace.receipt('calendar.import', { text: later })
  expect(changed.changes).toMatchObject([{ verb: 'updated', fields: [{ label: 'Title' }] }])
  await grace.undo(changed.id)
  await grace.undo(receipt.id)
  expect(await seen(grace)).toEqual([])
})

it('times without a zone are the person’s, and what can’t be read is named', async () => {
  const ada = newCalendar({ zone: 'Asia/Tokyo' })
  const event = (lines: string) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`
  const text = `BEGIN:VCALENDAR\n${event('UID:1\nSUMMARY:Float\nDTSTART:20310303T090000')}\n${event('UID:2\nSUMMARY:Old\nDTSTART:10310303T090000')}\n${event('UID:3\nSUMMARY:Off\nSTATUS:CANCELLED\nDTSTART:20310303T090000')}\nEND:VCALENDAR`
  const counts = await ada.perform<Counts>('calendar.import', { text })
  expect(counts).toMatchObject({ added: 1, problems: [expect.stringContaining('“Old”')] })
  const { events } = await ada.perform<EventPage>('event.list', range)
  expect(events).toMatchObject([{ title: 'Float', start: { zone: 'Asia/Tokyo', at: '2031-03-03T00:00:00.000Z' } }])
})

it.each([
  ['no calendar', 'hello', 'calendar.format'],
  ['nothing in it', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'calendar.empty'],
  ['too much', 'x'.repeat(900_001), 'input.invalid'],
])('a file with %s is refused with a sentence', async (_name, text, code) => {
  expect(await newCalendar().outcome('calendar.import', { text })).toMatchObject({ status: 'failed', error: { code } })
})

it('two thousand events come in and go out', async () => {
  const ada = newCalendar()
  const events = Array.from(
    { length: 2_000 },
    (_, place) =>
      `BEGIN:VEVENT\nUID:${place}\nSUMMARY:Event ${place}\nDTSTART:203103${10 + (place % 20)}T090000Z\nDURATION:PT1H\nEND:VEVENT`,
  )
  const text = `BEGIN:VCALENDAR\n${events.join('\n')}\nEND:VCALENDAR`
  expect(await ada.perform<Counts>('calendar.import', { text })).toMatchObject({ added: 2000 })
  expect((await ada.perform<File>('calendar.export')).events).toBe(2000)
})

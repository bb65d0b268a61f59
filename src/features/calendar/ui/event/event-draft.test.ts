import { expect, it } from 'vitest'
import type { Event } from '../../event'
import { changesOf, draftAt, draftOf, newEventOf, placeOfDraft, problemOf, withStart } from './event-draft'

const moment = (local: string, zone = 'Europe/Zurich') => ({ local, zone, at: '2026-11-20T14:00:00.000Z' })
const review: Event = {
  id: 'event_1',
  calendarId: 'calendar_own',
  title: 'Design review',
  notes: '',
  place: 'Fjord',
  links: ['https://example.com/a', 'https://example.com/b'],
  allDay: false,
  start: moment('2026-11-20T15:00'),
  end: moment('2026-11-20T16:00'),
  busy: true,
  tentative: false,
  attendees: [{ name: 'Sam', email: 'sam@example.com', status: 'accepted' }],
  recurrence: null,
  createdAt: '2026-11-01T00:00:00.000Z',
}

it('a form left as it was changes nothing', () => {
  expect(changesOf(review, draftOf(review))).toEqual({})
})

it('only what was changed is sent, and answers of people who stay are kept', () => {
  const draft = {
    ...draftOf(review),
    place: '',
    people: 'Sam <sam@example.com>, kim@example.com',
    link: 'https://example.com/c',
  }
  expect(changesOf(review, draft)).toEqual({
    place: null,
    links: ['https://example.com/c', 'https://example.com/b'],
    attendees: [
      { name: 'Sam', email: 'sam@example.com', status: 'accepted' },
      { name: '', email: 'kim@example.com', status: 'unknown' },
    ],
  })
})

it('another start keeps the length, over midnight too', () => {
  const late = withStart(draftOf(review), '2026-11-21', '23:30')
  expect([late.endDay, late.endTime]).toEqual(['2026-11-22', '00:30'])
})

it('an event abroad is placed on the person’s own wall', () => {
  const draft = { ...draftOf(review), zone: 'America/New_York', endZone: 'America/New_York' }
  expect(placeOfDraft(draft, 'Europe/Zurich')).toEqual({
    whole: false,
    from: '2026-11-20T21:00',
    to: '2026-11-20T22:00',
  })
  expect(placeOfDraft({ ...draft, endTime: '' }, 'Europe/Zurich')).toBeNull()
})

it('says what is wrong: an end before the start on the clock of its own zone, a word that is no address', () => {
  const flight = { ...draftOf(review), startTime: '13:00', endTime: '10:00', endZone: 'America/New_York' }
  expect(problemOf(flight)).toBeNull()
  expect(problemOf({ ...flight, endZone: 'Europe/Zurich' })?.field).toBe('end')
  expect(problemOf({ ...draftOf(review), people: 'Sam' })?.text).toContain('Sam')
})

it('whole days are free unless said, and have no zone', () => {
  const draft = draftAt({ whole: true, from: '2026-12-24', to: '2026-12-26' }, 'UTC', 'calendar_own', ' Away ')
  expect(newEventOf(draft)).toEqual({
    title: 'Away',
    start: '2026-12-24',
    end: '2026-12-26',
    busy: false,
    tentative: false,
    calendarId: 'calendar_own',
  })
})

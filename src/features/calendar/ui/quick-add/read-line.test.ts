import { expect, it } from 'vitest'
import { readLine } from './read-line'

// Wednesday, 09:00 in Zurich
const setting = {
  now: '2027-03-10T08:00:00.000Z',
  zone: 'Europe/Zurich',
  locale: 'en-GB',
  day: '2027-03-10',
  usualMinutes: 60,
}
const read = (text: string, changes: Partial<typeof setting> = {}) => readLine(text, { ...setting, ...changes })
const timed = (from: string, to: string) => ({ whole: false, from, to })

it.each([
  [
    'Lunch with Sam Friday 12:30 for an hour',
    { title: 'Lunch with Sam', place: timed('2027-03-12T12:30', '2027-03-12T13:30') },
  ],
  ['Dentist tomorrow at 9 for 30 minutes', { title: 'Dentist', place: timed('2027-03-11T09:00', '2027-03-11T09:30') }],
  [
    'Design review Friday 3pm at Fjord',
    { title: 'Design review', at: 'Fjord', place: timed('2027-03-12T15:00', '2027-03-12T16:00') },
  ],
  ['Stand-up every weekday at 9:15 for 15 minutes', { title: 'Stand-up', rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' }],
  ['Plan the week at 16:00', { title: 'Plan the week', place: timed('2027-03-10T16:00', '2027-03-10T17:00') }],
  [
    'Review at the office 5 pm',
    { title: 'Review', at: 'office', place: timed('2027-03-10T17:00', '2027-03-10T18:00') },
  ],
  ['Lunch at 12 next week', { title: 'Lunch', place: timed('2027-03-15T12:00', '2027-03-15T13:00') }],
  ['Board 9-11 Friday', { title: 'Board', place: timed('2027-03-12T09:00', '2027-03-12T11:00') }],
  [
    'Yoga every Monday at 7 for 90 minutes until May',
    {
      title: 'Yoga',
      rule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270430',
      place: timed('2027-03-15T07:00', '2027-03-15T08:30'),
    },
  ],
  [
    'Workshop in Lyon Monday to Wednesday',
    { at: 'Lyon', place: { whole: true, from: '2027-03-15', to: '2027-03-17' } },
  ],
  ['Offsite next Monday', { title: 'Offsite', place: { whole: true, from: '2027-03-15', to: '2027-03-15' } }],
  ['Workshop tomorrow from 2pm to 4pm', { title: 'Workshop', place: timed('2027-03-11T14:00', '2027-03-11T16:00') }],
  [
    'schedule coffee with Kim tomorrow at 10',
    { title: 'Coffee with Kim', place: timed('2027-03-11T10:00', '2027-03-11T11:00') },
  ],
])('“%s” is read as the event it says', (text, event) => {
  expect(read(text)).toMatchObject(event)
})

it('a time without a day is on the day one is looking at', () => {
  expect(read('Call Ada at 11', { day: '2027-03-12' })?.place).toEqual(timed('2027-03-12T11:00', '2027-03-12T12:00'))
  expect(read('Call Ada tomorrow at 11', { day: '2027-03-12' })?.place.from).toBe('2027-03-11T11:00')
})

it('without a time it is that whole day, and says that no day was named', () => {
  expect(read('Away')).toMatchObject({ title: 'Away', dated: false, place: { whole: true, from: '2027-03-10' } })
  expect(read('tomorrow at 9')).toBeNull()
})

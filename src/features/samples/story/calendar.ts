import { searchable } from '../../../platform/text'
import { addDays } from '../../../platform/time'
import type { Attendee, NewEvent } from '../../calendar/event'
import type { Act } from './act'
import type { Days } from './days'

const invited = (...people: [name: string, status: Attendee['status']][]): Attendee[] =>
  people.map(([name, status]) => ({ name, status, email: `${searchable(name).replaceAll(' ', '.')}@example.com` }))

const add = (at: string, input: NewEvent, as?: string): Act => ({
  operation: 'event.add',
  input,
  at,
  ...(as && { as }),
})

/** A working week with what repeats, a clash and a lunch, and what one does besides. */
export function calendarOf(days: Days): Act[] {
  return [...series(days), ...meetings(days), ...besides(days)]
}

function series({ workday, next, ago }: Days): Act[] {
  /** The same weekday a fortnight before its next. */
  const week = (number: number) => addDays(next(number), -14)
  const early = ago(13, '08:15')
  const everyDay = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'
  return [
    add(
      early,
      { title: 'Stand-up', start: `${workday(-8)}T09:15`, minutes: 15, recurrence: everyDay, place: 'Room Birch' },
      'standup',
    ),
    {
      operation: 'event.move',
      input: { occurrence: `${workday(1)}T09:15`, start: `${workday(1)}T10:00` },
      at: ago(1, '16:30'),
      of: { what: 'standup', field: 'eventId' },
    },
    add(early, {
      title: '1:1 with Priya',
      start: `${workday(-5)}T11:00`,
      minutes: 30,
      recurrence: 'FREQ=WEEKLY',
      attendees: invited(['Priya Raman', 'accepted']),
      notes: 'Board letter, budget for the test lab, the pilot in Boston.',
    }),
    add(early, {
      title: '1:1 with Tomás',
      start: `${workday(-4)}T14:00`,
      minutes: 30,
      recurrence: 'FREQ=WEEKLY;INTERVAL=1',
      attendees: invited(['Tomás Ferreira', 'accepted']),
    }),
    add(early, {
      title: 'Choir',
      start: `${week(4)}T19:00`,
      minutes: 90,
      recurrence: 'FREQ=WEEKLY',
      place: 'St Agnes hall',
    }),
    add(early, { title: 'Run with Jonas', start: `${week(7)}T09:00`, minutes: 60, recurrence: 'FREQ=WEEKLY' }),
  ]
}

function meetings({ workday, ago }: Days): Act[] {
  return [
    add(ago(9, '10:20'), {
      title: 'Interview with a customer',
      start: `${workday(-3)}T10:00`,
      minutes: 60,
      tentative: false,
    }),
    add(ago(8, '16:02'), {
      title: 'Design critique',
      start: `${workday(-2)}T15:00`,
      minutes: 60,
      attendees: invited(['Wen Zhao', 'accepted'], ['Tomás Ferreira', 'accepted']),
    }),
    add(ago(7, '11:30'), {
      title: 'Roadmap review',
      start: `${workday(0)}T14:00`,
      minutes: 60,
      place: 'Room Birch',
      attendees: invited(['Priya Raman', 'accepted'], ['Wen Zhao', 'tentative'], ['Tomás Ferreira', 'accepted']),
      notes: '1. What the pilot needs\n2. What we leave out\n3. Who tells the board',
    }),
    add(ago(5, '15:15'), {
      title: 'Call with Amara about the pilot',
      start: `${workday(0)}T14:30`,
      minutes: 45,
      tentative: true,
      links: ['https://meet.example.com/pilot'],
      attendees: invited(['Amara Okafor', 'unknown']),
    }),
    add(ago(6, '09:20'), { title: 'Focus: letter to the board', start: `${workday(1)}T10:30`, minutes: 120 }),
    add(ago(4, '13:10'), {
      title: 'Pilot kick-off',
      start: `${workday(2)}T10:00`,
      minutes: 90,
      place: 'Room Alder',
      attendees: invited(['Amara Okafor', 'accepted'], ['Tomás Ferreira', 'accepted'], ['Wen Zhao', 'accepted']),
    }),
    add(ago(3, '12:05'), { title: 'Interview: product designer', start: `${workday(3)}T15:30`, minutes: 60 }),
    add(ago(3, '12:40'), {
      title: 'Team offsite',
      start: workday(7),
      end: workday(8),
      place: 'Lake house',
      busy: true,
    }),
  ]
}

function besides({ day, workday, next, ago }: Days): Act[] {
  return [
    add(ago(10, '20:11'), { title: 'Noor’s birthday', start: day(2), busy: false }),
    add(ago(6, '12:50'), {
      title: 'Lunch with Elif',
      start: `${day(0)}T12:30`,
      minutes: 60,
      place: 'Noodle bar, Quay Street',
    }),
    add(ago(6, '20:30'), { title: 'Dentist', start: `${workday(3)}T08:15`, minutes: 30, place: 'Mill Lane 4' }),
    add(ago(5, '21:14'), { title: 'Market with Leo', start: `${next(6)}T10:00`, minutes: 90, place: 'Old harbour' }),
    add(ago(4, '19:45'), { title: 'Dinner with Noor’s parents', start: `${next(6)}T18:30`, minutes: 150 }),
    add(ago(2, '21:02'), { title: 'Film night', start: `${next(3)}T20:00`, minutes: 120, busy: true }),
  ]
}

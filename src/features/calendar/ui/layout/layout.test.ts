import fc from 'fast-check'
import { expect, it } from 'vitest'
import { minutesBetween } from '../../../../ui/time/wall'
import type { Event } from '../../event'
import { barsOver, fitting } from './bars'
import { coverOf, placeSegments, segmentsOn } from './columns'
import { dragged, drawn, lengthened, pointAt, shifted } from './drag'
import { clashesOf, type Item, type Place, placeOf, taskItem } from './items'
import { daysShown, step, weekNumber } from './range'

const item = (from: string, to: string, whole = false) => ({ key: `${from} ${to}`, title: '', from, to, whole }) as Item
const moment = (local: string, at: string, zone = 'UTC') => ({ local, zone, at })
const event = (start: string, end: string, more: Partial<Event> = {}) =>
  ({
    id: `event_${start}`,
    busy: true,
    allDay: false,
    start: moment('', start),
    end: moment('', end),
    ...more,
  }) as Event

it('an event stands where it is on the person’s own wall, a day on the same day everywhere', () => {
  const call = event('2026-11-20T08:00:00.000Z', '2026-11-20T09:00:00.000Z')
  expect(placeOf(call, 'America/New_York')).toEqual({ whole: false, from: '2026-11-20T03:00', to: '2026-11-20T04:00' })
  const day = { allDay: true, start: moment('2026-11-20', ''), end: moment('2026-11-21', '') }
  expect(placeOf(day, 'Pacific/Auckland')).toEqual({ whole: true, from: '2026-11-20', to: '2026-11-21' })
})

it('what lasts a day or longer stands above the hours, and ends on its last day', () => {
  const long = event('2026-11-20T18:00:00.000Z', '2026-11-23T00:00:00.000Z')
  expect(placeOf(long, 'UTC')).toEqual({ whole: true, from: '2026-11-20', to: '2026-11-22' })
})

it('a task without a date has no place on the calendar', () => {
  expect(taskItem({ id: 'task_1', title: 'Read', due: null, remind: null }, 'UTC')).toBeNull()
})

it('what crosses midnight is on both days, cut at midnight', () => {
  const party = item('2026-11-20T22:00', '2026-11-21T01:30')
  expect(segmentsOn('2026-11-20', [party])).toMatchObject([{ from: 1320, to: 1440, begun: false, goesOn: true }])
  expect(segmentsOn('2026-11-21', [party])).toMatchObject([{ from: 0, to: 90, begun: true, goesOn: false }])
  expect(segmentsOn('2026-11-22', [party])).toEqual([])
  const untilMidnight = item('2026-11-20T22:00', '2026-11-21T00:00')
  expect(segmentsOn('2026-11-21', [untilMidnight])).toEqual([])
})

it('overlapping events stand side by side, each as wide as those beside it leave room for', () => {
  const day = '2026-11-20'
  const at = (from: string, to: string) => item(`${day}T${from}`, `${day}T${to}`)
  const placed = placeSegments(
    segmentsOn(day, [
      at('09:00', '12:00'),
      at('09:00', '10:00'),
      at('09:30', '10:30'),
      at('11:00', '12:00'),
      at('13:00', '14:00'),
    ]),
  )
  expect(placed.map(({ item, column, reach, columns }) => [item.from.slice(11), column, reach, columns])).toEqual([
    ['09:00', 0, 1, 3],
    ['09:00', 1, 1, 3],
    ['09:30', 2, 1, 3],
    ['11:00', 1, 2, 3],
    ['13:00', 0, 1, 1],
  ])
})

it('whatever is on, no two segments cover each other and all keep inside the day', () => {
  const minute = fc.integer({ min: 0, max: 1439 })
  const day = '2026-11-20'
  const clock = (value: number) =>
    `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`
  fc.assert(
    fc.property(fc.array(fc.tuple(minute, minute), { maxLength: 25 }), (pairs) => {
      const items = pairs.map(([a, b]) => item(`${day}T${clock(Math.min(a, b))}`, `${day}T${clock(Math.max(a, b))}`))
      const placed = placeSegments(segmentsOn(day, items))
      expect(placed).toHaveLength(items.length)
      for (const one of placed) {
        expect(one.column + one.reach).toBeLessThanOrEqual(one.columns)
        const cover = coverOf(one)
        expect(cover.top >= 0 && cover.bottom <= 1440 && cover.top < cover.bottom).toBe(true)
        for (const other of placed.filter((each) => each !== one)) {
          const over = coverOf(other)
          if (over.top >= cover.bottom || cover.top >= over.bottom) continue
          expect(one.column + one.reach <= other.column || other.column + other.reach <= one.column).toBe(true)
        }
      }
    }),
  )
})

it('bars over several days share lanes where they do not meet, and say where they go on', () => {
  const days = daysShown('week', '2026-11-18', 1)
  const bars = barsOver(days, [
    item('2026-11-20', '2026-11-20', true),
    item('2026-11-10', '2026-11-17', true),
    item('2026-11-17T09:00', '2026-11-17T10:00'),
    item('2026-11-18', '2026-11-30', true),
  ])
  expect(bars.map(({ start, length, lane, begun, goesOn }) => [start, length, lane, begun, goesOn])).toEqual([
    [0, 2, 0, true, false],
    [1, 1, 1, false, false],
    [2, 5, 0, false, true],
    [4, 1, 1, false, false],
  ])
  expect(fitting(bars, 1, 1)).toEqual({ hidden: 2 })
  expect(fitting(bars, 1, 2)).toEqual({ hidden: 0 })
})

it('a month shows whole weeks, and a step to a shorter month its last day', () => {
  expect(daysShown('month', '2026-11-20', 1)).toHaveLength(42)
  expect(daysShown('month', '2027-02-10', 1)).toHaveLength(28)
  expect(daysShown('month', '2026-11-20', 7)[0]).toBe('2026-11-01')
  expect(step('month', '2026-12-31', 2)).toBe('2027-02-28')
  expect(step('month', '2026-01-15', -1)).toBe('2025-12-15')
  expect(weekNumber('2027-01-03')).toBe(53)
  expect(weekNumber('2026-11-20')).toBe(47)
})

it('a pointer is on the nearest day and minute, from right to left where the page is', () => {
  const box = { left: 100, top: 50, width: 700, height: 1440 }
  expect(pointAt(250, 650, box, 7)).toEqual({ column: 1, minute: 600 })
  expect(pointAt(0, 9999, box, 7)).toEqual({ column: 0, minute: 1440 })
  expect(pointAt(250, 650, box, 7, true)).toEqual({ column: 5, minute: 600 })
})

it('dragging snaps to quarters of an hour, keeps the length, and never turns an event around', () => {
  const review: Place = { whole: false, from: '2026-11-20T15:05', to: '2026-11-20T16:00' }
  const point = (column: number, minute: number) => ({ column, minute })
  expect(dragged(review, 'move', point(4, 910), point(3, 952))).toEqual({
    whole: false,
    from: '2026-11-19T15:45',
    to: '2026-11-19T16:40',
  })
  expect(dragged(review, 'move', point(4, 910), point(3, 910)).from).toBe('2026-11-19T15:05')
  expect(dragged(review, 'end', point(4, 960), point(4, 100)).to).toBe('2026-11-20T15:20')
  expect(dragged(review, 'start', point(4, 905), point(4, 1400)).from).toBe('2026-11-20T15:45')
  const trip: Place = { whole: true, from: '2026-11-20', to: '2026-11-22' }
  expect(dragged(trip, 'end', point(6, 0), point(0, 0)).to).toBe('2026-11-20')
  expect(dragged(trip, 'move', point(4, 0), point(5, 0))).toEqual({ whole: true, from: '2026-11-21', to: '2026-11-23' })
})

it('keys move by steps and change the end, over midnight too', () => {
  const late: Place = { whole: false, from: '2026-11-20T23:30', to: '2026-11-21T00:30' }
  expect(shifted(late, 1, 15)).toEqual({ whole: false, from: '2026-11-21T23:45', to: '2026-11-22T00:45' })
  expect(lengthened(late, -90).to).toBe('2026-11-20T23:45')
})

it('drawing on empty ground takes the time drawn, a mere press the usual length', () => {
  expect(drawn('2026-11-20', 617, 691, 60)).toEqual({ whole: false, from: '2026-11-20T10:15', to: '2026-11-20T11:30' })
  expect(drawn('2026-11-20', 691, 617, 60)).toEqual({ whole: false, from: '2026-11-20T10:15', to: '2026-11-20T11:30' })
  expect(drawn('2026-11-20', 620, 621, 45)).toEqual({ whole: false, from: '2026-11-20T10:00', to: '2026-11-20T10:45' })
  const night = drawn('2026-11-20', 1439, 1439, 60)
  expect(minutesBetween(night.from, night.to)).toBe(30)
})

it('an event clashes with what makes one busy at its time, not with whole days or free time', () => {
  const lunch = event('2026-11-20T12:00:00.000Z', '2026-11-20T13:00:00.000Z')
  const all = [
    lunch,
    event('2026-11-20T12:30:00.000Z', '2026-11-20T13:30:00.000Z'),
    event('2026-11-20T12:15:00.000Z', '2026-11-20T12:30:00.000Z', { busy: false }),
    event('2026-11-20T13:00:00.000Z', '2026-11-20T14:00:00.000Z'),
    event('2026-11-20T00:00:00.000Z', '2026-11-21T00:00:00.000Z', { allDay: true }),
  ]
  expect(clashesOf(lunch, all)).toEqual([all[1]])
})

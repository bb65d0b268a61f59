import { expect, it } from 'vitest'
import { freeGaps, hoursOf, placeEntries } from './schedule-layout'

const at = (minute: number, until = minute) => ({ minute, until, item: minute })

it('the schedule shows the working day and whatever lies outside it', () => {
  expect(hoursOf([])).toEqual({ first: 8, last: 18 })
  expect(hoursOf([6 * 60 + 30, 21 * 60])).toEqual({ first: 6, last: 22 })
  expect(hoursOf([23 * 60 + 59])).toEqual({ first: 8, last: 24 })
})

it('entries at almost the same time stand side by side, others take the whole width', () => {
  const placed = placeEntries([at(600), at(540), at(545), at(560), at(620)])
  expect(placed.map(({ minute, column, columns }) => [minute, column, columns])).toEqual([
    [540, 0, 3],
    [545, 1, 3],
    [560, 2, 3],
    [600, 0, 2],
    [620, 1, 2],
  ])
})

it('pauses of an hour and more are free, from now on', () => {
  expect(freeGaps([at(9 * 60), at(12 * 60), at(12 * 60 + 50)], 8 * 60, 18 * 60)).toEqual([
    { start: 480, end: 540 },
    { start: 585, end: 720 },
    { start: 810, end: 1080 },
  ])
  expect(freeGaps([at(9 * 60)], 10 * 60 + 5, 18 * 60)).toEqual([{ start: 605, end: 1080 }])
  expect(freeGaps([], 17 * 60 + 30, 18 * 60)).toEqual([])
})

it('an event takes its time: what begins meanwhile stands beside it, and free time begins when it is over', () => {
  const placed = placeEntries([at(600, 720), at(660, 690), at(720, 750)])
  expect(placed.map(({ minute, column, columns }) => [minute, column, columns])).toEqual([
    [600, 0, 2],
    [660, 1, 2],
    [720, 0, 1],
  ])
  expect(freeGaps([at(600, 720), at(660, 690)], 9 * 60, 18 * 60)).toEqual([
    { start: 540, end: 600 },
    { start: 720, end: 1080 },
  ])
})

import { daysBetween } from '../../../../ui/time/wall'
import { daysOf, type Item } from './items'

/** An item as a bar over some of the days in a row: `start` counts from the first day shown, `lane` from the top. */
export interface Bar {
  item: Item
  start: number
  length: number
  lane: number
  begun: boolean
  goesOn: boolean
}

/** Bars in as few lanes as they need, longer and earlier ones first, in the order of the day. */
export function barsOver(days: string[], items: Item[]): Bar[] {
  const [firstDay, lastDay] = [days[0], days.at(-1)]
  if (firstDay === undefined || lastDay === undefined) return []
  const cut = items
    .map((item) => ({ item, ...spanOf(item) }))
    .filter(({ first, last }) => first <= lastDay && last >= firstDay)
    .sort(
      (a, b) =>
        compare(a.first, b.first) ||
        compare(b.last, a.last) ||
        Number(b.item.whole) - Number(a.item.whole) ||
        compare(a.item.from, b.item.from),
    )
  const ends: number[] = []
  return cut.map(({ item, first, last }) => {
    const start = Math.max(0, daysBetween(firstDay, first))
    const end = Math.min(days.length, daysBetween(firstDay, last) + 1)
    const free = ends.findIndex((taken) => taken <= start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = end
    return { item, start, length: end - start, lane, begun: first < firstDay, goesOn: last > lastDay }
  })
}

/** What has an hour stands on the day it begins, also where it goes past midnight. */
function spanOf(item: Item) {
  const { first, last } = daysOf(item)
  return { first, last: item.whole ? last : first }
}

/** Of the bars over a day those that fit in so many lanes, and how many more there are; the last lane names the rest. */
export function fitting(bars: Bar[], day: number, lanes: number): { hidden: number } {
  const here = bars.filter(({ start, length }) => start <= day && day < start + length)
  const fit = here.every(({ lane }) => lane < lanes) ? lanes : lanes - 1
  return { hidden: here.filter(({ lane }) => lane >= fit).length }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

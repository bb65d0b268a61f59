import { daysBetween, minutesOf } from '../../../../ui/time/wall'
import { daysOf, type Item } from './items'

/** The part of an item that is on one day, in minutes since its midnight. */
export interface Segment {
  item: Item
  from: number
  to: number
  /** It began the day before, or goes on the day after. */
  begun: boolean
  goesOn: boolean
}

/** A segment beside the others of its time: which of how many columns it starts in, and over how many it reaches. */
export interface PlacedSegment extends Segment {
  column: number
  reach: number
  columns: number
}

const wholeDay = 1440
/** What the shortest thing takes up, so that two of them do not cover each other's names. */
const least = 25

const minuteOn = (day: string, local: string) => daysBetween(day, local.slice(0, 10)) * wholeDay + minutesOf(local)

/** What is on during a day, cut to it. */
export function segmentsOn(day: string, items: Item[]): Segment[] {
  return items.flatMap((item) => {
    if (item.whole) return []
    const { first, last } = daysOf(item)
    if (day < first || day > last) return []
    const [start, end] = [minuteOn(day, item.from), minuteOn(day, item.to)]
    const from = Math.max(0, start)
    return [{ item, from, to: Math.max(from, Math.min(wholeDay, end)), begun: start < 0, goesOn: end > wholeDay }]
  })
}

/** What a segment covers on the screen: near midnight the shortest ones reach upwards. */
export function coverOf({ from, to }: Pick<Segment, 'from' | 'to'>): { top: number; bottom: number } {
  const bottom = Math.min(wholeDay, Math.max(to, from + least))
  return { top: Math.min(from, bottom - least), bottom }
}

/** Segments side by side where they would cover each other; each as wide as those beside it leave room for. */
export function placeSegments(segments: Segment[]): PlacedSegment[] {
  const covers = new Map(segments.map((segment) => [segment, coverOf(segment)]))
  const sorted = [...segments].sort((a, b) => covers.get(a)!.top - covers.get(b)!.top || b.to - a.to)
  const placed: PlacedSegment[] = []
  let group: { segment: Segment; column: number; top: number; bottom: number }[] = []
  const close = () => {
    const columns = Math.max(0, ...group.map(({ column }) => column)) + 1
    for (const { segment, column, top, bottom } of group) {
      const beside = group.filter((other) => other.column > column && other.top < bottom && top < other.bottom)
      const reach = Math.min(columns, ...beside.map((other) => other.column)) - column
      placed.push({ ...segment, column, reach, columns })
    }
    group = []
  }
  for (const segment of sorted) {
    const { top, bottom } = covers.get(segment)!
    if (group.every((other) => other.bottom <= top)) close()
    const taken = new Set(group.filter((other) => other.bottom > top).map(({ column }) => column))
    let column = 0
    while (taken.has(column)) column += 1
    group.push({ segment, column, top, bottom })
  }
  close()
  return placed
}

import { minutesOf, plusDays, plusMinutes } from '../../../../ui/time/wall'
import type { Place } from './items'

/** What one can do with an item by dragging: move it, or one of its ends. */
export type Grip = 'move' | 'start' | 'end'

/** A point on the grid: the day by its column, and minutes since its midnight. */
export interface Point {
  column: number
  minute: number
}

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Times snap to this many minutes. */
export const snap = 15
const wholeDay = 1440

/** Where on the grid a pointer is; outside of it the nearest point. Days run from right to left in a right-to-left page. */
export function pointAt(
  x: number,
  y: number,
  { left, top, width, height }: Box,
  columns: number,
  backwards = false,
): Point {
  const across = Math.min(columns - 1, Math.max(0, Math.floor(((x - left) / width) * columns)))
  const minute = Math.min(wholeDay, Math.max(0, ((y - top) / height) * wholeDay))
  return { column: backwards ? columns - 1 - across : across, minute }
}

const snapped = (minute: number) => Math.round(minute / snap) * snap

/** An item after it was taken at one point and brought to another. Its ends never pass each other. */
export function dragged(place: Place, grip: Grip, from: Point, to: Point): Place {
  const days = to.column - from.column
  if (place.whole) return draggedDays(place, grip, days)
  if (grip === 'move') {
    const start = minutesOf(place.from)
    const minutes = snapped(start + to.minute - from.minute) - start
    return shifted(place, days, to.minute === from.minute ? 0 : Math.max(minutes, -start))
  }
  const edge = grip === 'start' ? place.from : place.to
  const moved = plusMinutes(
    `${plusDays(edge.slice(0, 10), days)}T00:00`,
    snapped(minutesOf(edge) + to.minute - from.minute),
  )
  if (grip === 'start') return { ...place, from: earlierOf(moved, plusMinutes(place.to, -snap)) }
  return { ...place, to: laterOf(moved, plusMinutes(place.from, snap)) }
}

function draggedDays(place: Place, grip: Grip, days: number): Place {
  if (grip === 'move') return { ...place, from: plusDays(place.from, days), to: plusDays(place.to, days) }
  if (grip === 'start') return { ...place, from: earlierOf(plusDays(place.from, days), place.to) }
  return { ...place, to: laterOf(plusDays(place.to, days), place.from) }
}

/** An item so many days and minutes further on the wall. */
export const shifted = (place: Place, days: number, minutes: number): Place =>
  place.whole
    ? { ...place, from: plusDays(place.from, days), to: plusDays(place.to, days) }
    : {
        ...place,
        from: plusMinutes(place.from, days * wholeDay + minutes),
        to: plusMinutes(place.to, days * wholeDay + minutes),
      }

/** An item that ends so much later; a quarter of an hour, or one day, is the least. */
export function lengthened(place: Place, by: number): Place {
  if (place.whole) return { ...place, to: laterOf(plusDays(place.to, Math.sign(by)), place.from) }
  return { ...place, to: laterOf(plusMinutes(place.to, by), plusMinutes(place.from, snap)) }
}

/** The time drawn out on empty ground, either way; a mere press takes `usual` minutes from the half hour it is in. */
export function drawn(day: string, from: number, to: number, usual: number): Place {
  const at = (minute: number) => plusMinutes(`${day}T00:00`, minute)
  if (Math.abs(to - from) < snap / 2) {
    const start = Math.min(Math.floor(from / 30) * 30, wholeDay - 30)
    return { whole: false, from: at(start), to: at(Math.min(start + usual, wholeDay)) }
  }
  const [start, end] = from < to ? [from, to] : [to, from]
  const first = Math.floor(start / snap) * snap
  return { whole: false, from: at(first), to: at(Math.max(first + snap, snapped(end))) }
}

export const samePlace = (a: Place, b: Place) => a.whole === b.whole && a.from === b.from && a.to === b.to

const earlierOf = (a: string, b: string) => (a < b ? a : b)
const laterOf = (a: string, b: string) => (a > b ? a : b)

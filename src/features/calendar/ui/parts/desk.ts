import { createContext, use } from 'react'
import type { Event } from '../../event'
import type { CalendarSettings } from '../../settings'
import type { Item, Place } from '../layout/items'
import type { Reader } from './when-words'

/** What every part of the screen works with. */
export interface Desk {
  reader: Reader
  /** The instant it is, to the minute. */
  now: string
  settings: CalendarSettings
  /** The days of those on show that are public holidays. */
  holidays: ReadonlySet<string>
  /** 1 for Monday to 7 for Sunday. */
  firstDay: number
  /** The time being drawn, until it is an event or left. */
  draft: Place | null
  /** The item whose card is open. */
  openKey: string | null
  /** Keys of the events that overlap another one. */
  clashing: ReadonlySet<string>
  /** The colour of the calendar an event is on, as an angle. */
  hueOf: (event: Event) => number
  canChange: (item: Item) => boolean
  open: (item: Item) => void
  draw: (place: Place) => void
  move: (item: Item, to: Place) => void
  /** The same by keys: the focus goes along. */
  carry: (item: Item, to: Place) => void
  remove: (item: Item) => void
  /** Shows a day by itself. */
  openDay: (day: string) => void
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('Parts of the calendar stand on its screen.')
  return desk
}

import { isView, type View } from '../layout/range'

/** What an address asks for: `/calendar/week/2026-11-16`, or `/calendar/day/2026-11-16/event_…`, with the occurrence after it. */
export interface Address {
  view: View | null
  date: string | null
  /** The event whose card is to be open, as items are keyed. */
  opened: string | null
}

export function readAddress(rest: string): Address {
  const [view = '', date = '', event = '', occurrence = ''] = rest.split('/')
  const real = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) && date >= '1901' && date < '2998'
  const opened = event.startsWith('event_') ? `${event} ${occurrence}` : null
  return { view: isView(view) ? view : null, date: real ? date : null, opened }
}

export const addressOf = (view: View, date: string | null) => `/calendar/${view}${date ? `/${date}` : ''}`

import { isView, type View } from '../layout/range'

/** What an address asks for: `/calendar/week/2026-11-16`. */
export interface Address {
  view: View | null
  date: string | null
}

export function readAddress(rest: string): Address {
  const [view = '', date = ''] = rest.split('/')
  const real = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) && date >= '1901' && date < '2998'
  return { view: isView(view) ? view : null, date: real ? date : null }
}

export const addressOf = (view: View, date: string | null) => `/calendar/${view}${date ? `/${date}` : ''}`

/*
 * Where in the app a thing is opened: the address that stands behind its name in answers and on screens.
 */

export const taskLink = (id: string) => `/tasks/${id}`
export const tripLink = (id: string) => `/trips/${id}`
export const memoryLink = (id: string) => `/memory/${id}`
export const receiptLink = (id: string) => `/activity/${id}`
export const messageLink = (id: string) => `/#${id}`

interface Placed {
  id: string
  /** The day on which it starts for whoever looks. */
  day: string
  /** Of a series, which time. */
  occurrence?: string | undefined
}

export const eventLink = ({ id, day, occurrence }: Placed) =>
  `/calendar/day/${day}/${id}${occurrence === undefined ? '' : `/${occurrence}`}`

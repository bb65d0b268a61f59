import type { Leg } from '../offer'

const asWall = (local: string) => new Date(`${local.length === 10 ? `${local}T00:00` : local}:00Z`)

/** “Tue 24 Nov” of a wall-clock value. */
export const dayWords = (local: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    asWall(local),
  )

export const clockWords = (local: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(asWall(local))

/** What a zone is called at a moment: “CET”, “GMT-5”. */
export const zoneWords = (zone: string, at: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone

/** How many days after the first take-off the last landing is, by the walls of the airports. */
export const daysLater = (legs: Leg[]) =>
  Math.round(
    (asWall(legs.at(-1)!.arrives.local.slice(0, 10)).getTime() -
      asWall(legs[0]!.departs.local.slice(0, 10)).getTime()) /
      86_400_000,
  )

export const priceWords = ({ amount, currency }: { amount: number; currency: string }, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  }).format(amount)

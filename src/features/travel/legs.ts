import type { Leg } from './offer'

/** How often one changes. */
export const stopsOf = (legs: Leg[]) => Math.max(0, legs.length - 1)

/** Minutes from the first take-off to the last landing. */
export const minutesOf = (legs: Leg[]) =>
  legs.length === 0 ? 0 : Math.round((Date.parse(legs.at(-1)!.arrives.at) - Date.parse(legs[0]!.departs.at)) / 60_000)

export const durationWords = (minutes: number) =>
  minutes < 60
    ? `${minutes} min`
    : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`

export const stopWords = (legs: Leg[]) => {
  const stops = stopsOf(legs)
  return stops === 0 ? 'direct' : `${stops} ${stops === 1 ? 'stop' : 'stops'}`
}

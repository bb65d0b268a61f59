import { createContext, type ReactNode, useContext } from 'react'

/** Where and how a person reads dates and numbers. */
export interface Place {
  zone: string
  locale: string
}

/** The zone and locale this browser is set to. */
export const browserPlace = (): Place => {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()
  return { zone: timeZone, locale: globalThis.navigator?.language ?? locale }
}

const PlaceContext = createContext<Place | null>(null)

export function PlaceProvider({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>
}

/** The signed-in person's zone and locale, or the browser's where nobody is signed in. */
export const usePlace = (): Place => useContext(PlaceContext) ?? browserPlace()

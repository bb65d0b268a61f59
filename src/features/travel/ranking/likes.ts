import type { Cabin } from '../offer'

/** A way there that was the choice before. */
export interface Taken {
  from: string
  to: string
  /** Its flight numbers, joined by commas. */
  flights: string
  title: string
  /** When it left, on the wall. */
  departs: string
}

/** What a person likes in flights, as they said or as it is remembered. */
export interface Likes {
  /** What they chose before, latest first. */
  taken: Taken[]
  likedAirlines: string[]
  dislikedAirlines: string[]
  homeAirport: string | null
  currency: string | null
  cabin: Cabin | null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Remembered preferences by key, as far as flights are concerned; anything else counts as nothing said. */
export function readLikes(output: unknown, taken: Taken[] = []): Likes {
  const known = isRecord(output) && isRecord(output.preferences) ? output.preferences : {}
  const text = (key: string) => (typeof known[key] === 'string' && known[key] !== '' ? known[key] : null)
  const list = (key: string) =>
    (text(key) ?? '')
      .split(/\s*(?:,|;|\band\b)\s*/)
      .map((name) => name.trim())
      .filter((name) => name.length > 1)
  const cabin = /\b(economy|premium|business|first)\b/i.exec(text('cabin') ?? '')?.[1]?.toLowerCase()
  return {
    taken,
    likedAirlines: list('likedAirlines'),
    dislikedAirlines: list('dislikedAirlines'),
    homeAirport: text('homeAirport') ?? text('homeCity'),
    currency: /\b([A-Z]{3})\b/.exec((text('currency') ?? '').toUpperCase())?.[1] ?? null,
    cabin: (cabin as Cabin | undefined) ?? null,
  }
}

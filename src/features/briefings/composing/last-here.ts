import type { Instant } from '../../../platform/time'

/** A pause this long means that somebody was away. */
const pause = 3 * 3_600_000

/**
 * When somebody was last here, from the moments at which they did something, newest first: the one before the newest
 * pause of three hours, which may still go on. `null` where there was no such pause.
 */
export function lastHere(moments: Instant[], now: Instant): Instant | null {
  let after = now
  for (const moment of moments) {
    if (Date.parse(after) - Date.parse(moment) >= pause) return moment
    after = moment
  }
  return null
}

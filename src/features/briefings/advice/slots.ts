import type { LocalDate, LocalDateTime } from '../../../platform/time'
import type { Gap } from '../briefing'
import { localAt, minuteOf } from '../composing/gaps'

export interface Slot {
  start: LocalDateTime
  end: LocalDateTime
  /** The free time it is taken from, as it was. */
  gap: Gap
}

interface Wish {
  minutes: number
  /** Not before this. */
  from?: LocalDateTime
  /** On this day at the latest. */
  until?: LocalDate
  /** The half of the day that was chosen before, if any. */
  half?: 'morning' | 'afternoon' | undefined
}

export const halfOf = (local: LocalDateTime) => (local.slice(11, 13) < '12' ? 'morning' : 'afternoon')

/** Hands out free time, each stretch once, soonest first: two suggestions never name the same hour. */
export class Slots {
  #free: { gap: Gap; from: number }[]

  constructor(gaps: Gap[]) {
    this.#free = gaps.map((gap) => ({ gap, from: minuteOf(gap.from, gap.from.slice(0, 10)) }))
  }

  /** The soonest stretch of that length; `null` where there is none. */
  take(wish: Wish): Slot | null {
    return (wish.half && this.#take(wish)) || this.#take({ ...wish, half: undefined })
  }

  #take({ minutes, from, until, half }: Wish): Slot | null {
    for (const place of this.#free) {
      const day = place.gap.from.slice(0, 10)
      if (until !== undefined && day > until) return null
      const earliest = Math.max(
        place.from,
        from === undefined ? 0 : minuteOf(from, day),
        half === 'afternoon' ? 720 : 0,
      )
      const start = localAt(day, earliest)
      if (half && halfOf(start) !== half) continue
      if (earliest + minutes > minuteOf(place.gap.to, day)) continue
      place.from = earliest + minutes
      return { start, end: localAt(day, earliest + minutes), gap: place.gap }
    }
    return null
  }
}

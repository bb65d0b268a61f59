import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { addDays, Instant, LocalDateTime, localDay } from '../../../platform/time'
import { Clash, Event } from '../event'
import { present, readEvents } from '../rows.server'
import { toClash } from '../series/clashes.server'
import { type Occurrence, occurrencesIn, rangeOf } from '../series/expand.server'
import { isDay } from '../when'

const most = 100

const Conflicts = z.object({
  /** Two things at one time, and from when to when. */
  overlaps: z.array(z.object({ first: Clash, second: Clash, from: Instant, to: Instant })),
  /** Events that were changed in two places at once: each with the other version, to choose from. */
  versions: z.array(z.object({ kept: Event, other: Event })),
})
export type Conflicts = z.infer<typeof Conflicts>

export const findConflicts = defineOperation({
  name: 'calendar.conflicts',
  title: 'Find conflicts on the calendar',
  description:
    'Events that are on at the same time within a range of days (the next two weeks when left out), and events that a ' +
    'synchronised calendar and Adjutant changed at once, of which both versions were kept.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({
    from: LocalDateTime.optional().describe('Included; today when left out.'),
    to: LocalDateTime.optional().describe('Not included; two weeks after the start when left out.'),
  }),
  output: Conflicts,
  phrases: [
    'do I have any conflicts {from}',
    'am I double-booked {from}',
    'what clashes on my calendar',
    'which meetings overlap {from}',
  ],
  run({ sql, caller: { zone }, now }, { from = localDay(now, zone), to = addDays(from.slice(0, 10), 14) }) {
    const busy = occurrencesIn(sql, rangeOf(from, to, zone)).filter(
      ({ event, start }) => event.busy && !isDay(start.local),
    )
    const versions = readEvents(sql, 'WHERE event.copyOf IS NOT NULL AND event.seriesId IS NULL').flatMap((other) => {
      const [kept] = readEvents(sql, 'WHERE event.id = ?', other.copyOf)
      return kept ? [{ kept: present(kept), other: present(other) }] : []
    })
    return { overlaps: pairs(busy), versions }
  },
})

/** Every two that overlap, given by start: each is compared with those that are still on when it begins. */
function pairs(busy: Occurrence[]) {
  const found: { first: Clash; second: Clash; from: string; to: string }[] = []
  let on: Occurrence[] = []
  for (const one of busy) {
    on = on.filter(({ end }) => end.at > one.start.at)
    for (const other of on) {
      const to = other.end.at < one.end.at ? other.end.at : one.end.at
      if (to > one.start.at) found.push({ first: toClash(other), second: toClash(one), from: one.start.at, to })
      if (found.length === most) return found
    }
    on.push(one)
  }
  return found
}

import type { Context } from '../../../platform/operations/context'
import type { Clash } from '../event'
import { isDay, type Span } from '../when'
import { type Occurrence, occurrencesIn } from './expand.server'

const most = 5

/** What else makes the person busy during a span, without the event of this id itself. Days are not compared with times. */
export function clashesWith({ sql, caller }: Pick<Context, 'sql' | 'caller'>, span: Span, eventId: string): Clash[] {
  if (isDay(span.start.local)) return []
  const range = { from: span.start.at, to: span.end.at, zone: caller.zone }
  if (range.from === range.to) return []
  return occurrencesIn(sql, range)
    .filter(
      ({ event, start }) => event.busy && event.id !== eventId && event.seriesId !== eventId && !isDay(start.local),
    )
    .slice(0, most)
    .map(toClash)
}

export const toClash = ({ event, start, end, occurrence }: Occurrence): Clash => ({
  eventId: event.seriesId ?? event.id,
  ...(occurrence && { occurrence }),
  title: event.title,
  start,
  end,
})

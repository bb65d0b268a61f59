import { invalid, missing } from '../../../platform/errors'
import type { LocalDateTime } from '../../../platform/time'
import type { EventReference } from '../event'
import { findEvent, isSeries, overridesOf, type StoredEvent } from '../rows.server'
import { fallsOn } from './set'

/** What a request means: all of an event or series, or one occurrence, or that and all later ones. */
export type Chosen =
  | { scope: 'all'; event: StoredEvent; occurrence?: LocalDateTime }
  | { scope: 'one' | 'following'; event: StoredEvent; occurrence: LocalDateTime; override: StoredEvent | undefined }

/** Finds what a request names. One that names an occurrence must name one that is there. */
export function choose(sql: SqlStorage, { eventId, occurrence, scope }: EventReference): Chosen {
  const event = findEvent(sql, eventId)
  if (!isSeries(event)) {
    if (occurrence !== undefined && occurrence !== event.start.local)
      throw missing('event.occurrence', `“${event.title}” is on once, and not then.`)
    return { scope: 'all', event }
  }
  const meant = scope ?? (occurrence === undefined ? 'all' : 'one')
  if (occurrence === undefined) {
    if (meant === 'all') return { scope: meant, event }
    throw invalid(
      'event.which',
      `“${event.title}” repeats. Say which occurrence you mean: its start as event.list gives it.`,
    )
  }
  const override = overridesOf(sql, event.id).find((one) => one.occurrence === occurrence)
  if (!override && !fallsOn(event, occurrence))
    throw missing('event.occurrence', `“${event.title}” is not on at ${occurrence.replace('T', ' ')}.`)
  if (meant === 'all' || (meant === 'following' && occurrence <= event.start.local))
    return { scope: 'all', event, occurrence }
  return { scope: meant, event, occurrence, override }
}

import { invalidateAll } from '../../../../platform/browser/queries'
import { instantOf, wallTime } from '../../../../ui/time/wall'
import { act } from '../../../receipts/act'
import type { ChangedEvent, Event, EventEdit, NewEvent, Scope } from '../../event'
import { strings } from '../../strings'
import { type Place, placeOf } from '../layout/items'
import { type Reader, whenOf } from '../parts/when-words'
import { scopeOf } from './scope-question'
import { momentsAt, showAtOnce } from './show-at-once'
import { askToTell } from './tell-question'

const words = strings.said

/** “It overlaps 1:1 with Sam and Lunch.”, where it does. */
export function overlapWords({ conflicts = [] }: ChangedEvent, locale: string): string {
  const titles = [...new Set(conflicts.map(({ title }) => title))]
  return titles.length === 0 ? '' : words.overlaps(new Intl.ListFormat(locale, { type: 'conjunction' }).format(titles))
}

const naming = ({ id, occurrence }: Event, scope: Scope | undefined) => ({
  eventId: id,
  ...(occurrence !== undefined && { occurrence }),
  ...(scope !== undefined && { scope }),
})

export async function addEvent(event: NewEvent, reader: Reader): Promise<ChangedEvent | null> {
  const added = await act<ChangedEvent>({
    operation: 'event.add',
    input: event,
    said: (added) =>
      words.added(added.title, whenOf(placeOf(added, reader.zone), reader)) + overlapWords(added, reader.locale),
  })
  if (added && added.attendees.length > 0) askToTell({ eventId: added.id, title: added.title, kind: 'invite' })
  return added
}

/** Asks whether those invited shall be told, where they know something else now. */
function askIfUntold(changed: ChangedEvent | null) {
  if (changed?.untold) askToTell({ eventId: changed.id, title: changed.title, kind: 'tell' })
}

/**
 * Puts an event at another place on the wall, shown at once. It stays in the zone it was meant in; of a series it asks
 * which ones are meant.
 */
export async function moveEvent(event: Event, to: Place, reader: Reader): Promise<void> {
  const before = placeOf(event, reader.zone)
  const takeBack = showAtOnce(event, momentsAt(to, reader.zone))
  const scope = await scopeOf(event, strings.scope.move(event.title))
  if (scope === null) {
    takeBack()
    void invalidateAll()
    return
  }
  const resized = before.from === to.from
  const say = resized ? words.resized : words.moved
  const after = await act<ChangedEvent>({
    operation: 'event.move',
    input: { ...naming(event, scope), ...spanInput(event, before, to, reader.zone) },
    takeBack,
    said: (moved) => say(event.title, whenOf(to, reader, resized)) + overlapWords(moved, reader.locale),
  })
  askIfUntold(after)
}

/** The new span as the operation takes it: on the wall of the event’s own zone; an end only where the length changed. */
export function spanInput(event: Event, before: Place, to: Place, zone: string) {
  if (to.whole && event.allDay) return { start: to.from, end: to.to }
  const sameLength =
    Date.parse(`${to.to}Z`) - Date.parse(`${to.from}Z`) === Date.parse(`${before.to}Z`) - Date.parse(`${before.from}Z`)
  const abroad = (local: string, other: string) => (other === zone ? local : wallTime(instantOf(local, zone), other))
  const moved = (local: string, moment: Event['start']) => {
    // Of what stands above the hours only the day is moved; its time of day stays.
    const wall = to.whole ? `${local}T${wallTime(moment.at, zone).slice(11)}` : local
    return abroad(wall, moment.zone)
  }
  const startLocal = to.from === before.from ? event.start.local : moved(to.from, event.start)
  return {
    start: startLocal,
    zone: event.start.zone,
    endZone: event.end.zone,
    ...(!sameLength && { end: moved(to.to, event.end) }),
  }
}

/** Changes details; of a series it asks which ones are meant. Whether it happened. */
export async function editEvent(
  event: Event,
  changes: Omit<EventEdit, 'eventId' | 'occurrence' | 'scope'>,
  reader: Reader,
): Promise<boolean> {
  const limits = { rule: changes.recurrence !== undefined, all: changes.calendarId !== undefined }
  const scope = await scopeOf(event, strings.scope.change(event.title), limits)
  if (scope === null) return false
  const changed = await act<ChangedEvent>({
    operation: 'event.edit',
    input: { ...naming(event, scope), ...changes },
    said: (after) => words.changed(after.title) + overlapWords(after, reader.locale),
  })
  const known = new Set(event.attendees.map(({ email }) => email.toLowerCase()))
  const fresh = changed?.attendees.some(({ email }) => !known.has(email.toLowerCase()))
  if (changed && fresh) askToTell({ eventId: changed.id, title: changed.title, kind: 'invite' })
  else askIfUntold(changed)
  return changed !== null
}

/** Takes an event off the calendar; of a series it asks which ones are meant. */
export async function cancelEvent(event: Event): Promise<void> {
  const scope = await scopeOf(event, strings.scope.remove(event.title))
  if (scope === null) return
  const said = scope === 'all' ? words.removedAll : scope === 'following' ? words.removedFollowing : words.removed
  const cancelled = await act<ChangedEvent>({
    operation: 'event.cancel',
    input: naming(event, scope),
    takeBack: showAtOnce(event, null),
    said: said(event.title),
  })
  askIfUntold(cancelled)
}

import { invalid } from '../../../platform/errors'
import { newId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import type { LocalDateTime } from '../../../platform/time'
import { writableCalendar } from '../calendars/rows.server'
import type { ChangedEvent, EventEdit } from '../event'
import { untoldNames } from '../invitations/told.server'
import { insertEvent, isSeries, overridesOf, present, type StoredEvent, updateEvent } from '../rows.server'
import { readSettings } from '../settings.server'
import { isDay, lengthOf, resolveSpan, type Span, shift, spanFrom } from '../when'
import { choose } from './choose.server'
import { clashesWith } from './clashes.server'
import { followStart } from './follow-start'
import { checkRecurrence, fallsOn, occurrenceSpan } from './set'
import { splitAt } from './split.server'

export type Changes = Omit<EventEdit, 'eventId' | 'occurrence' | 'scope'>

/** Changes an event, one occurrence of a series, that and all later ones, or the whole series. */
export function changeEvent(
  context: Context,
  { eventId, occurrence: named, scope, ...changes }: EventEdit,
): ChangedEvent {
  const { sql, now } = context
  const chosen = choose(sql, { eventId, occurrence: named, scope })
  writableCalendar(context, chosen.event.calendarId)
  if (changes.calendarId !== undefined && changes.calendarId !== chosen.event.calendarId) {
    if (chosen.scope !== 'all')
      throw invalid('event.calendar', 'A series is on one calendar. Move all of it, or leave it where it is.')
    writableCalendar(context, changes.calendarId)
  }
  if (chosen.scope === 'one') return told(context, changeOne(context, chosen, changes))
  const series = chosen.scope === 'following' ? splitAt(sql, chosen.event, chosen.occurrence, now) : chosen.event
  const anchor = chosen.scope === 'all' ? chosen.occurrence : undefined
  return told(context, changeAll(context, series, changes, anchor))
}

function told(context: Context, event: StoredEvent): ChangedEvent {
  context.emit('event.edited', { eventId: event.seriesId ?? event.id })
  const shown = event.occurrence ? present(event, { ...event, occurrence: event.occurrence }) : present(event)
  const conflicts = event.busy ? clashesWith(context, event, event.seriesId ?? event.id) : []
  const untold = untoldNames(context.sql, event.seriesId ?? event.id)
  return { ...shown, ...(conflicts.length > 0 && { conflicts }), ...(untold.length > 0 && { untold }) }
}

function changeOne(
  context: Context,
  { event, occurrence, override }: { event: StoredEvent; occurrence: LocalDateTime; override: StoredEvent | undefined },
  changes: Changes,
): StoredEvent {
  if (changes.recurrence)
    throw invalid('event.rule', 'One occurrence can’t repeat by itself. Change the following ones or the whole series.')
  const before: StoredEvent = override ?? {
    ...event,
    ...occurrenceSpan(event, occurrence),
    id: newId('event'),
    seriesId: event.id,
    occurrence,
    recurrence: null,
    added: [],
    removed: [],
    lastLocal: null,
    createdAt: context.now,
  }
  const after = { ...before, ...detailsOf(before, changes), ...newSpan(context, before, changes) }
  return (override ? updateEvent : insertEvent)(context.sql, { ...after, updatedAt: context.now })
}

function changeAll(context: Context, before: StoredEvent, changes: Changes, anchor?: LocalDateTime): StoredEvent {
  const { sql, now } = context
  const span = newSpan(context, before, anchored(before, changes, anchor))
  const moved = span.start.local !== before.start.local || span.start.zone !== before.start.zone
  const rule = newRule(before, span, changes)
  const along = (local: LocalDateTime) => shift(local, before.start.local, span.start.local)
  const after: StoredEvent = {
    ...before,
    ...detailsOf(before, changes),
    ...span,
    calendarId: changes.calendarId ?? before.calendarId,
    recurrence: rule,
    added: rule === null ? [] : moved ? before.added.map(along) : before.added,
    removed: rule === null ? [] : moved ? before.removed.map(along) : before.removed,
    updatedAt: now,
    lastLocal: null,
  }
  updateEvent(sql, after)
  if (isSeries(before)) changeDiffering(sql, { before, after, along: moved ? along : undefined, changes, now })
  return after
}

/** What a change to a series makes of its occurrences that differ: they go along, and go where the series is not any more. */
function changeDiffering(
  sql: SqlStorage,
  change: {
    before: StoredEvent
    after: StoredEvent
    along: ((local: LocalDateTime) => LocalDateTime) | undefined
    changes: Changes
    now: string
  },
) {
  const { before, after, along, changes, now } = change
  for (const override of overridesOf(sql, before.id)) {
    const occurrence = along ? along(override.occurrence!) : override.occurrence!
    if (!isSeries(after) || !fallsOn({ ...after, removed: [] }, occurrence)) {
      sql.exec('DELETE FROM events WHERE id = ?', override.id)
      continue
    }
    const stayed = override.start.local === override.occurrence && override.start.zone === before.start.zone
    const span = stayed && along ? spanFrom(occurrence, after.start.zone, lengthOf(override), after.end.zone) : override
    const { start, end } = span
    const { calendarId } = after
    updateEvent(sql, {
      ...{ ...override, ...detailsOf(override, changes) },
      ...{ start, end, calendarId, occurrence, updatedAt: now },
    })
  }
}

/** A new start given for one occurrence moves the series by as much. */
function anchored(before: StoredEvent, changes: Changes, anchor: LocalDateTime | undefined): Changes {
  if (anchor === undefined || changes.start === undefined || anchor === before.start.local) return changes
  const along = (local: LocalDateTime) =>
    isDay(local) === isDay(anchor) ? shift(before.start.local, anchor, local) : local
  const start = along(changes.start)
  return { ...changes, start, ...(changes.end !== undefined && { end: shift(changes.end, changes.start, start) }) }
}

function detailsOf(before: StoredEvent, changes: Changes): Partial<StoredEvent> {
  return {
    title: changes.title ?? before.title,
    notes: changes.notes ?? before.notes,
    place: changes.place === undefined ? before.place : changes.place,
    links: changes.links ?? before.links,
    busy: changes.busy ?? before.busy,
    tentative: changes.tentative ?? before.tentative,
    attendees: changes.attendees ?? before.attendees,
  }
}

/** When it takes place after the change. A zone alone keeps the time on the wall; a start alone keeps the length. */
function newSpan({ caller, sql }: Context, before: StoredEvent, changes: Changes): Span {
  const { start, end, minutes, zone, endZone } = changes
  if ([start, end, minutes, zone, endZone].every((value) => value === undefined))
    return { start: before.start, end: before.end }
  const usualMinutes = readSettings(sql).defaultMinutes
  const local = start ?? before.start.local
  const startZone = zone ?? (start === undefined ? before.start.zone : caller.zone)
  const otherZone = endZone ?? zone ?? (end !== undefined || start !== undefined ? caller.zone : before.end.zone)
  if (end !== undefined || minutes !== undefined || isDay(local) !== isDay(before.start.local))
    return resolveSpan({ start: local, end, minutes, zone: startZone, endZone: otherZone, usualMinutes })
  return spanFrom(
    local,
    startZone,
    lengthOf(before),
    before.end.zone === before.start.zone ? otherZone : before.end.zone,
  )
}

function newRule(before: StoredEvent, { start }: Span, { recurrence }: Changes): string | null {
  if (recurrence === null) return null
  if (recurrence !== undefined) return checkRecurrence(recurrence, start.local, start.zone)
  if (before.recurrence === null || start.local === before.start.local) return before.recurrence
  return checkRecurrence(followStart(before.recurrence, before.start.local, start.local), start.local, start.zone)
}

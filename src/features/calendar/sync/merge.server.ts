import { readCalendar } from '../../../platform/icalendar/read'
import { writeCalendar } from '../../../platform/icalendar/write'
import { newId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import type { RemoteItem } from '../connectors/connector'
import { applySeries, findByName, insertSeries } from '../exchange/apply.server'
import { fromEntries, printOf, type StoredSeries, toEntries } from '../exchange/entries'
import { deleteEvent } from '../rows.server'
import { dropItem, keepItem, knownItem } from './known-items.server'

/**
 * Takes over one item as it is elsewhere. Changed there alone, it is changed here; changed on both sides, theirs keeps
 * its place and ours becomes a copy beside it, so that a person can choose. What was deleted here and changed there
 * comes back. Items that hold no event that can be read are remembered and left alone. Gives the title of such a one.
 */
export function takeOver(context: Context, calendarId: string, item: RemoteItem): string | null {
  const { sql, caller, now } = context
  const to = { calendarId, zone: caller.zone, now }
  const [series] = readable(item.text)
  if (!series) {
    keepItem(sql, { calendarId, href: item.href, uid: '', etag: item.etag, print: '', text: '' })
    return item.href.split('/').at(-1)!
  }
  const { uid } = series.main
  const local = findByName(sql, calendarId, uid)
  const known = knownItem(sql, calendarId, item.href)
  const changedHere = local !== undefined && printOf(local) !== known?.print
  if (changedHere && !saysTheSame(local, fromEntries(series, to), to)) insertSeries(sql, copyOf(local, now))
  applySeries(sql, series, to)
  const after = findByName(sql, calendarId, uid)
  const print = after ? printOf(after) : ''
  keepItem(sql, { calendarId, uid, print, href: item.href, etag: item.etag, text: item.text })
  return null
}

function readable(text: string) {
  try {
    return readCalendar(text).series
  } catch {
    return []
  }
}

/** What was removed elsewhere goes here too, unless it was changed here: then it stays, and is written there anew. */
export function takeAway({ sql }: Context, calendarId: string, href: string) {
  const known = knownItem(sql, calendarId, href)
  if (!known) return
  const local = known.uid === '' ? undefined : findByName(sql, calendarId, known.uid)
  if (local && printOf(local) === known.print) deleteEvent(sql, local.main.id)
  dropItem(sql, calendarId, href)
}

/** Whether two say the same once both were written to a file and read again. */
function saysTheSame(local: StoredSeries, remote: StoredSeries, to: { calendarId: string; zone: string; now: string }) {
  if (printOf(local) === printOf(remote)) return true
  const [again] = readable(writeCalendar([toEntries(local)], { now: to.now }))
  return again !== undefined && printOf(fromEntries(again, to)) === printOf(remote)
}

/** Our version of an event that another one took the place of, under a name of its own. */
function copyOf({ main, different }: StoredSeries, now: string): StoredSeries {
  const [id, uid] = [newId('event'), crypto.randomUUID()]
  return {
    main: { ...main, id, uid, copyOf: main.id, updatedAt: now },
    different: different.map((event) => ({ ...event, id: newId('event'), uid, seriesId: id, updatedAt: now })),
  }
}

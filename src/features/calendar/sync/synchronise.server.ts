import { writeCalendar } from '../../../platform/icalendar/write'
import type { Context } from '../../../platform/operations/context'
import type { HomeRuntime } from '../../../platform/operations/feature'
import { clock } from '../../../platform/time'
import type { Connector, RemoteItem } from '../connectors/connector'
import { printOf, type StoredSeries, toEntries } from '../exchange/entries'
import { readEvents } from '../rows.server'
import { dropItem, type KnownItem, keepItem, knownItems } from './known-items.server'
import { takeAway, takeOver } from './merge.server'

/** Which calendar is synchronised, for whom and through what. */
export interface Sync {
  runtime: Pick<HomeRuntime, 'sql' | 'change'>
  calendarId: string
  /** What the calendar is called here, for receipts. */
  name: string
  caller: Context['caller']
  connector: Connector
}

/** What receipts call a step: “Synchronised Work: 3 in”. */
const step = ({ name }: Pick<Sync, 'name'>, count: number, words: string) => ({
  name: 'calendar.sync',
  title: () => `Synchronised ${name}: ${count} ${words}`,
})

const itemsAtOnce = 100
const writesAtOnce = 6

/**
 * Brings a calendar and its other side to agree: first what changed there is taken over, then what changed here is
 * written. Each step is safe by itself: cut off anywhere, the next run takes up from what both sides then are, and
 * nothing is lost or done twice. Gives the token for next time, and the names of items that could not be read.
 */
export async function synchronise(
  sync: Sync,
  token: string | null,
): Promise<{ token: string | null; unread: string[] }> {
  const { token: next, unread } = await pull(sync, token)
  await push(sync)
  return { token: next, unread }
}

async function pull(sync: Sync, token: string | null) {
  const { runtime, calendarId, caller, connector } = sync
  const changes = await connector.changes(token)
  const known = new Map(knownItems(runtime.sql, calendarId).map((item) => [item.href, item.etag]))
  const wanted = changes.changed.filter(({ href, etag }) => known.get(href) !== etag).map(({ href }) => href)
  const there = new Set(changes.changed.map(({ href }) => href))
  const gone = changes.complete ? [...known.keys()].filter((href) => !there.has(href)) : changes.removed
  const unread: string[] = []
  for (let from = 0; from < wanted.length; from += itemsAtOnce) {
    const items = await connector.read(wanted.slice(from, from + itemsAtOnce))
    runtime.change(step(sync, items.length, 'in'), caller, (context) => {
      for (const item of items) unread.push(...listed(takeOver(context, calendarId, item)))
    })
  }
  if (gone.length > 0)
    runtime.change(step(sync, gone.length, 'gone there'), caller, (context) => {
      for (const href of gone) takeAway(context, calendarId, href)
    })
  return { token: changes.token, unread }
}

const listed = (name: string | null) => (name === null ? [] : [name])

type Write = () => Promise<void>

async function push(sync: Sync) {
  const { runtime, calendarId } = sync
  const known = new Map(knownItems(runtime.sql, calendarId).map((item) => [item.uid, item]))
  const steps: Write[] = []
  const here = new Set<string>()
  for (const series of seriesOn(runtime.sql, calendarId)) {
    const { uid } = series.main
    if (here.has(uid)) continue
    here.add(uid)
    const item = known.get(uid)
    if (!item || printOf(series) !== item.print) steps.push(() => write(sync, series, item))
  }
  for (const item of known.values()) if (item.uid !== '' && !here.has(item.uid)) steps.push(() => remove(sync, item))
  await inParallel(steps)
}

/** Some at a time; after the first that fails no new one begins, and those that had begun are waited for. */
async function inParallel(steps: Write[]) {
  const waiting = steps.values()
  let failed = false
  const work = async () => {
    for (const step of waiting) {
      if (failed) return
      await step().catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  const done = await Promise.allSettled(Array.from({ length: writesAtOnce }, work))
  const [first] = done.filter((result) => result.status === 'rejected')
  if (first) throw first.reason
}

async function write(sync: Sync, series: StoredSeries, item: KnownItem | undefined) {
  const { runtime, calendarId, connector } = sync
  const { uid } = series.main
  const href = item?.href ?? connector.hrefFor(uid)
  const text = writeCalendar([toEntries(series)], { now: clock.now(), ...(item?.text && { previous: item.text }) })
  const result = await connector.write(href, text, item?.etag ?? null)
  if (result === 'conflict') return settle(sync, href)
  keepItem(runtime.sql, { calendarId, href, uid, etag: result.etag, print: printOf(series), text })
}

async function remove(sync: Sync, item: KnownItem) {
  if ((await sync.connector.remove(item.href, item.etag)) === 'conflict') return settle(sync, item.href)
  dropItem(sync.runtime.sql, sync.calendarId, item.href)
}

/** What changed there while we wrote is taken over after all; what vanished is forgotten, and written anew next time. */
async function settle(sync: Sync, href: string) {
  const { runtime, calendarId, caller, connector } = sync
  const [item]: (RemoteItem | undefined)[] = await connector.read([href])
  if (!item) return dropItem(runtime.sql, calendarId, href)
  runtime.change(step(sync, 1, 'in'), caller, (context) => takeOver(context, calendarId, item))
}

function seriesOn(sql: SqlStorage, calendarId: string): StoredSeries[] {
  const all = readEvents(sql, 'WHERE event.calendarId = ? ORDER BY event.createdAt, event.id', calendarId)
  const different = Map.groupBy(
    all.filter(({ seriesId }) => seriesId !== null),
    ({ seriesId }) => seriesId,
  )
  return all
    .filter(({ seriesId }) => seriesId === null)
    .map((main) => ({
      main,
      different: (different.get(main.id) ?? []).sort((a, b) => (a.occurrence! < b.occurrence! ? -1 : 1)),
    }))
}

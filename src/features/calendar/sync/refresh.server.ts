import { Caller } from '../../../platform/caller'
import { configOf } from '../../../platform/config'
import { isAppError, unavailable } from '../../../platform/errors'
import { newId } from '../../../platform/ids'
import type { HomeRuntime, Job, TimerHandler } from '../../../platform/operations/feature'
import type { Reach } from '../../../platform/outside/fetch-outside'
import { unseal } from '../../../platform/secrets/sealed'
import { clock, later } from '../../../platform/time'
import { type CalendarRow, findLink, keepLink, type LinkRow, refreshTimer } from '../calendars/rows.server'
import { passwordPurpose } from '../calendars/subscribe.server'
import { CalDav } from '../connectors/caldav/caldav'
import { discover } from '../connectors/caldav/discover'
import { DavServer } from '../connectors/caldav/server'
import { readFeed } from './read-feed.server'
import { synchronise } from './synchronise.server'

const minute = 60_000
const every = { feed: 60 * minute, caldav: 15 * minute }
const afterTrouble = 5 * minute

/** Looks at a calendar from elsewhere when its time has come: only calendars that somebody added have one. */
export const refreshWhenDue: TimerHandler = {
  name: refreshTimer,
  home: 'person',
  fire(context, calendarId) {
    context.startJob('calendar.refresh', { calendarId, caller: context.caller })
  },
}

/**
 * Brings a calendar from elsewhere up to date and sets the time of the next look. What goes wrong out there is a
 * sentence beside the calendar and tried again soon; a refused password waits for the person.
 */
export const refreshJob = (reach?: Reach): Job => ({
  name: 'calendar.refresh',
  home: 'person',
  async run(runtime, payload) {
    const calendarId = String(payload.calendarId)
    const caller = { ...Caller.parse(payload.caller), via: 'system' as const, agent: undefined }
    const busy = `calendar.refresh ${calendarId}`
    if (runtime.memory.has(busy)) return void runtime.memory.set(busy, 'again')
    try {
      do {
        runtime.memory.set(busy, 'once')
        await look(runtime, calendarId, caller, reach)
      } while (runtime.memory.get(busy) === 'again')
    } finally {
      runtime.memory.delete(busy)
    }
  },
})

async function look(runtime: HomeRuntime, calendarId: string, caller: Caller, reach?: Reach) {
  const { sql } = runtime
  forgetStrays(sql)
  const [calendar] = sql.exec<CalendarRow>('SELECT * FROM calendars WHERE id = ?', calendarId).toArray()
  const link = findLink(sql, calendarId)
  if (!calendar || (!link && calendar.kind === 'caldav')) return
  const outcome = await attempt(runtime, calendar, { caller, link, reach })
  const stillThere = sql.exec('SELECT 1 FROM calendars WHERE id = ?', calendarId).toArray().length > 0
  if (!stillThere) return
  keepLink(sql, calendarId, { ...outcome.kept, triedAt: clock.now() })
  runtime.change(refreshTimer, caller, (context) => {
    const { wait } = outcome
    context.setTimer(refreshTimer, calendarId, wait === null ? null : later(context.now, wait))
  })
}

/** A calendar that is gone, also by an undo, leaves no password behind. */
function forgetStrays(sql: SqlStorage) {
  for (const table of ['calendarLinks', 'calendarItems'])
    sql.exec(`DELETE FROM ${table} WHERE calendarId NOT IN (SELECT id FROM calendars)`)
}

interface Attempt {
  caller: Caller
  link: LinkRow | undefined
  reach: Reach | undefined
}

async function attempt(runtime: HomeRuntime, calendar: CalendarRow, { caller, link, reach }: Attempt) {
  const token = link?.token ?? null
  try {
    const { token: next, unread } =
      calendar.kind === 'feed'
        ? await readFeed(runtime, { calendar, caller, token }, reach)
        : await synchroniseCalDav(runtime, calendar, { caller, link, reach })
    const problem = unread.length > 0 ? `Some could not be read: ${unread.slice(0, 3).join(' ')}`.slice(0, 500) : null
    return { kept: { token: next, problem, readAt: clock.now() }, wait: every[calendar.kind] }
  } catch (error) {
    if (!isAppError(error)) throw error
    const forGood =
      error.code === 'calendar.password' || error.code === 'secret.lost' || error.code === 'outside.address'
    return { kept: { problem: error.message }, wait: forGood ? null : afterTrouble }
  }
}

async function synchroniseCalDav(runtime: HomeRuntime, calendar: CalendarRow, { caller, link, reach }: Attempt) {
  if (!link?.secret) throw unavailable('secret.lost', 'The password is gone. Connect the calendar again.')
  const password = await unseal(configOf(runtime.env).ADJUTANT_SECRET, passwordPurpose, link.secret)
  const server = new DavServer(runtime.env, { name: calendar.account ?? '', password }, reach)
  const url = link.url ?? (await settleOn(runtime, calendar, { caller, link, server }))
  const connector = new CalDav(server, url)
  const [now] = runtime.sql.exec<CalendarRow>('SELECT * FROM calendars WHERE id = ?', calendar.id).toArray()
  const { id: calendarId, name } = now ?? calendar
  return synchronise({ runtime, calendarId, name, caller, connector }, link.token)
}

/** Finds out where the calendar is. Where the address leads to several, each of the others becomes one here too. */
async function settleOn(
  runtime: HomeRuntime,
  calendar: CalendarRow,
  { caller, link, server }: { caller: Caller; link: LinkRow; server: DavServer },
): Promise<string> {
  const [first, ...others] = await discover(server, calendar.url)
  const known = runtime.sql.exec<{ url: string }>('SELECT url FROM calendarLinks WHERE url IS NOT NULL').toArray()
  const added = others.filter(({ url }) => !known.some((one) => one.url === url)).slice(0, 20)
  runtime.change(
    { name: 'calendar.connect', title: () => `Found the calendars of ${calendar.name}` },
    caller,
    (context) => {
      const { sql, now } = context
      if (calendar.name === new URL(calendar.url).hostname)
        sql.exec('UPDATE calendars SET name = ? WHERE id = ?', first!.name, calendar.id)
      keepLink(sql, calendar.id, { url: first!.url })
      for (const { url, name } of added) {
        const id = newId('calendar')
        sql.exec(
          'INSERT INTO calendars (id, name, kind, url, account, createdAt) VALUES (?, ?, ?, ?, ?, ?)',
          ...[id, name, 'caldav', url, calendar.account, now],
        )
        keepLink(sql, id, { url, secret: link.secret })
        context.startJob('calendar.refresh', { calendarId: id, caller })
      }
    },
  )
  return first!.url
}

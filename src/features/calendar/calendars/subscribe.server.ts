import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { configOf } from '../../../platform/config'
import { conflict, invalid, limited } from '../../../platform/errors'
import { newId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import { defineOperation } from '../../../platform/operations/operation'
import { allowedHosts, checkAddress } from '../../../platform/outside/check-address'
import { seal } from '../../../platform/secrets/sealed'
import { Calendar, CalendarAddress, CalendarName } from './calendar'
import { presentCalendar } from './list.server'
import { type CalendarRow, findCalendar, keepLink } from './rows.server'

const mostCalendars = 50
export const passwordPurpose = 'calendar password'

/** An address that may be asked, at the time somebody gives it; it is checked again each time it is asked. */
function checked(address: string, { secret = false } = {}): string {
  const allowed = allowedHosts(configOf(env).ADJUTANT_PRIVATE_HOSTS)
  const url = checkAddress(address, allowed)
  if (secret && url.protocol === 'http:' && !allowed.has(url.host) && !allowed.has(url.hostname))
    throw invalid('calendar.open', 'A password goes over https only. Give an address that starts with https://.')
  return url.href
}

export const subscribe = defineOperation({
  name: 'calendar.subscribe',
  title: 'Subscribe to a calendar',
  description:
    'Shows the events of an iCalendar feed (an .ics or webcal address: holidays, a team, a club) on the person’s calendar ' +
    'and reads it again every hour. Nothing is ever written there.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:connect',
  input: z.object({ url: CalendarAddress, name: CalendarName.optional() }),
  output: Calendar,
  phrases: ['subscribe to {url}', 'add the calendar at {url}', 'show the calendar {url}'],
  run(context, { url, name }) {
    const address = checked(url)
    return add(context, { kind: 'feed', url: address, account: null, name: name ?? new URL(address).hostname })
  },
})

export const connect = defineOperation({
  name: 'calendar.connect',
  title: 'Connect a calendar',
  description:
    'Keeps a calendar on a CalDAV server and Adjutant the same, in both directions. Takes the address of the calendar or ' +
    'of the server, and the account’s name and password; the password is kept encrypted.',
  home: 'person',
  effect: 'write',
  needs: 'calendar:connect',
  personOnly: true,
  input: z.object({
    url: CalendarAddress,
    account: z.string().min(1, 'Give the name of the account.').max(320),
    password: z.string().min(1, 'Give the password, best one made for Adjutant alone.').max(1_000),
    name: CalendarName.optional(),
  }),
  output: Calendar,
  keptInput: (input) => ({ ...input, password: '…' }),
  gather: (_reading, { password }) => seal(configOf(env).ADJUTANT_SECRET, passwordPurpose, password),
  run(context, { url, account, name }, secret: string) {
    const { sql } = context
    const address = checked(url, { secret: true })
    const [known] = sql
      .exec<CalendarRow>("SELECT * FROM calendars WHERE kind = 'caldav' AND url = ? AND account = ?", address, account)
      .toArray()
    if (known) return begin(context, known.id, secret)
    return add(context, { kind: 'caldav', url: address, account, name: name ?? new URL(address).hostname }, secret)
  },
})

function add(context: Context, row: Pick<CalendarRow, 'kind' | 'url' | 'account' | 'name'>, secret?: string): Calendar {
  const { sql, now } = context
  const all = sql.exec<{ url: string; kind: string }>('SELECT url, kind FROM calendars').toArray()
  if (row.kind === 'feed' && all.some(({ url, kind }) => url === row.url && kind === row.kind))
    throw conflict('calendar.known', 'That calendar is there already.')
  if (all.length >= mostCalendars)
    throw limited('calendar.many', `${mostCalendars} calendars from elsewhere are the most. Remove one first.`)
  const id = newId('calendar')
  sql.exec(
    'INSERT INTO calendars (id, name, kind, url, account, createdAt) VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, row.name, row.kind, row.url, row.account, now],
  )
  context.emit('calendar.added', { calendarId: id, name: row.name })
  return begin(context, id, secret)
}

/** Reads it for the first time, or anew with another password, right after. */
function begin(context: Context, id: string, secret?: string): Calendar {
  keepLink(context.sql, id, { problem: null, ...(secret !== undefined && { secret }) })
  context.startJob('calendar.refresh', { calendarId: id, caller: context.caller })
  return presentCalendar(context.sql, findCalendar(context.sql, id))
}

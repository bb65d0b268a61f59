import { missing } from '../../../../platform/errors'
import { type DavResponse, find } from './multistatus'
import type { DavServer } from './server'

export interface FoundCalendar {
  url: string
  name: string
}

const asked = `<propfind xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><prop><resourcetype/><displayname/>
<current-user-principal/><C:calendar-home-set/><C:supported-calendar-component-set/></prop></propfind>`

/**
 * The calendars behind an address: the one it names, or those of the account on that server, found the way RFC 6764
 * says. Those for tasks and journals alone are left out.
 */
export async function discover(server: DavServer, address: string): Promise<FoundCalendar[]> {
  for (const start of [address, new URL('/.well-known/caldav', address).href]) {
    const found = await follow(server, start)
    if (found.length > 0) return found
  }
  throw missing(
    'calendar.none',
    'No calendar was found at that address. Give the address of a calendar or of the server.',
  )
}

async function follow(server: DavServer, start: string): Promise<FoundCalendar[]> {
  let next: string | undefined = start
  for (let step = 0; next !== undefined && step < 4; step++) {
    const answer = await server.query('PROPFIND', next, { body: asked, depth: 0, expected: [404, 405, 501] })
    const [here] = answer?.responses ?? []
    if (!answer || !here) return []
    if (isCalendar(here)) return [toFound(here, answer.url)]
    const inside = calendarsAmong(await children(server, answer.url), answer.url)
    if (inside.length > 0) return inside
    const home = find(here.properties.get('calendar-home-set'), 'href')?.text
    const principal = find(here.properties.get('current-user-principal'), 'href')?.text
    const target = home ?? principal
    const following: string | undefined = target && sameServer(target, answer.url)
    next = following === answer.url ? undefined : following
  }
  return []
}

async function children(server: DavServer, url: string) {
  const answer = await server.query('PROPFIND', url, { body: asked, depth: 1, expected: [403, 404, 405, 501] })
  return answer?.responses ?? []
}

const calendarsAmong = (responses: DavResponse[], base: string) =>
  responses.filter(isCalendar).map((response) => toFound(response, base))

function isCalendar({ properties }: DavResponse) {
  const types = properties.get('resourcetype')?.parts.map(({ name }) => name) ?? []
  const kinds = properties.get('supported-calendar-component-set')
  const forEvents =
    !kinds || kinds.parts.length === 0 || kinds.parts.some(({ attributes }) => attributes.name === 'VEVENT')
  return types.includes('calendar') && forEvents
}

const toFound = ({ href, properties }: DavResponse, base: string): FoundCalendar => ({
  url: sameServer(href, base) ?? base,
  name: properties.get('displayname')?.text.slice(0, 200) || 'Calendar',
})

/** A reference as an address, on the same server only: passwords are for that one. */
export function sameServer(href: string, base: string): string | undefined {
  const url = URL.parse(href, base)
  return url && url.origin === new URL(base).origin ? url.href : undefined
}

import { unavailable } from '../../../../platform/errors'
import type { Connector, RemoteChanges, RemoteItem } from '../connector'
import { sameServer } from './discover'
import type { DavResponse, Multistatus } from './multistatus'
import type { DavServer } from './server'

const mostPages = 100

/** One calendar on a CalDAV server (RFC 4791), with what changed told by sync tokens (RFC 6578) where the server can. */
export class CalDav implements Connector {
  readonly #url: string

  constructor(
    private readonly server: DavServer,
    url: string,
  ) {
    this.#url = url.endsWith('/') ? url : `${url}/`
  }

  async changes(token: string | null): Promise<RemoteChanges> {
    const first = await this.#since(token)
    if (!first) return token === null ? this.#listing() : this.changes(null)
    const changes: RemoteChanges = { changed: [], removed: [], token: first.token, complete: token === null }
    for (let page = first, number = 0; ; number++) {
      for (const { href, status, etag } of this.#items(page)) {
        if (status === 404 || status === 410) changes.removed.push(href)
        else if (etag !== undefined) changes.changed.push({ href, etag })
      }
      changes.token = page.token
      const cutShort = page.responses.some(({ status }) => status === 507)
      if (!cutShort || number === mostPages) return changes
      const next = await this.#since(page.token)
      if (!next) throw unavailable('calendar.sync', 'The calendar server lost its place. It will be tried again.')
      page = next
    }
  }

  /** What the server says changed since a token; `undefined` where it knows no tokens, or not this one any more. */
  #since(token: string | null) {
    const body = `<sync-collection xmlns="DAV:"><sync-token>${escaped(token ?? '')}</sync-token>
<sync-level>1</sync-level><prop><getetag/></prop></sync-collection>`
    return this.server.query('REPORT', this.#url, { body, depth: 0, expected: [400, 403, 405, 409, 412, 415, 501] })
  }

  async #listing(): Promise<RemoteChanges> {
    const body = '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
    const answer = await this.server.query('PROPFIND', this.#url, { body, depth: 1 })
    const changed = this.#items(answer!).flatMap(({ href, etag }) => (etag === undefined ? [] : [{ href, etag }]))
    return { changed, removed: [], token: null, complete: true }
  }

  /** What an answer says of the calendar's items, not of the calendar itself or of other servers. */
  #items({ responses }: Multistatus) {
    return responses.flatMap((response) => {
      const href = sameServer(response.href, this.#url)
      if (href === undefined || href.endsWith('/') || !href.startsWith(this.#url)) return []
      return [{ href, status: response.status, etag: etagOf(response) }]
    })
  }

  async read(hrefs: string[]): Promise<RemoteItem[]> {
    if (hrefs.length === 0) return []
    const paths = hrefs.map((href) => `<href>${escaped(new URL(href).pathname)}</href>`).join('')
    const body = `<C:calendar-multiget xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><prop><getetag/>
<C:calendar-data/></prop>${paths}</C:calendar-multiget>`
    const answer = await this.server.query('REPORT', this.#url, { body, depth: 1 })
    const wanted = new Map(hrefs.map((href) => [decodeURI(href), href]))
    return (answer?.responses ?? []).flatMap((response) => {
      const href = sameServer(response.href, this.#url)
      const asked = href && wanted.get(decodeURI(href))
      const text = response.properties.get('calendar-data')?.text
      const etag = etagOf(response)
      return asked && text && etag !== undefined ? [{ href: asked, etag, text }] : []
    })
  }

  hrefFor = (uid: string) => new URL(`${encodeURIComponent(safeName(uid))}.ics`, this.#url).href

  async write(href: string, text: string, version: string | null): Promise<{ etag: string } | 'conflict'> {
    const headers = {
      'content-type': 'text/calendar; charset=utf-8',
      ...(version === null ? { 'if-none-match': '*' } : { 'if-match': version }),
    }
    const answer = await this.server.ask({ method: 'PUT', url: href, headers, body: text }, [404, 409, 412])
    if (answer.status >= 400) return 'conflict'
    return { etag: answer.headers.get('etag') ?? '' }
  }

  async remove(href: string, version: string): Promise<'done' | 'conflict'> {
    const headers = { 'if-match': version }
    const answer = await this.server.ask({ method: 'DELETE', url: href, headers }, [404, 409, 410, 412])
    return answer.status === 412 || answer.status === 409 ? 'conflict' : 'done'
  }
}

const etagOf = ({ properties }: DavResponse) => properties.get('getetag')?.text

/** A name that is one step of a path, whatever characters another program put in it. */
const safeName = (uid: string) =>
  uid
    .replaceAll(/[^\w@.#-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 200)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

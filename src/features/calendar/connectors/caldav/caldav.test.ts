import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import type { Reach } from '../../../../platform/outside/fetch-outside'
import { CalDav } from './caldav'
import { discover } from './discover'
import { DavServer } from './server'

const base = 'https://dav.example.com/ada/work/'
type Answer = { status?: number; body?: string; headers?: Record<string, string> }

/** A server that answers each request by the first rule that fits it. */
function serverThat(rules: [fits: RegExp, answer: Answer][]) {
  const asked: string[] = []
  const reach: Reach = async (url, init) => {
    const request = `${init.method} ${new URL(url).pathname} ${String(init.body ?? '')}`.replaceAll('\n', ' ')
    asked.push(request)
    const [, answer] = rules.find(([fits]) => fits.test(request)) ?? [null, { status: 404 }]
    return new Response(answer.body ?? null, { status: answer.status ?? 207, headers: answer.headers ?? {} })
  }
  return { server: new DavServer(env, { name: 'ada', password: 'x' }, reach), asked }
}
const multistatus = (...responses: string[]) => `<d:multistatus xmlns:d="DAV:">${responses.join('')}</d:multistatus>`
const item = (href: string, etag: string) =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:getetag>${etag}</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`
const status = (href: string, code: number) =>
  `<d:response><d:href>${href}</d:href><d:status>HTTP/1.1 ${code} No</d:status></d:response>`
const token = (text: string) => `<d:sync-token>${text}</d:sync-token>`
const of = (server: DavServer) => new CalDav(server, base)

it('a server that knows no sync tokens is listed whole', async () => {
  const { server } = serverThat([
    [/^REPORT.*sync-collection/, { status: 501 }],
    [/^PROPFIND/, { body: multistatus(item('/ada/work/', '"0"'), item('/ada/work/a.ics', '"1"')) }],
  ])
  expect(await of(server).changes(null)).toEqual({
    changed: [{ href: `${base}a.ics`, etag: '"1"' }],
    removed: [],
    token: null,
    complete: true,
  })
})

it('a token that a server has forgotten starts over', async () => {
  const { server, asked } = serverThat([
    [/sync-token>old</, { status: 403, body: '<d:error xmlns:d="DAV:"><d:valid-sync-token/></d:error>' }],
    [/sync-token></, { body: multistatus(item('/ada/work/a.ics', '"1"'), token('new')) }],
  ])
  expect(await of(server).changes('old')).toMatchObject({ token: 'new', complete: true })
  expect(asked).toHaveLength(2)
})

it('what was removed is told apart, and an answer cut into pages is read to its end', async () => {
  const { server } = serverThat([
    [/sync-token>one</, { body: multistatus(item('/ada/work/a.ics', '"1"'), status('/ada/work/', 507), token('two')) }],
    [/sync-token>two</, { body: multistatus(status('/ada/work/b.ics', 404), token('three')) }],
  ])
  expect(await of(server).changes('one')).toEqual({
    changed: [{ href: `${base}a.ics`, etag: '"1"' }],
    removed: [`${base}b.ics`],
    token: 'three',
    complete: false,
  })
})

it('items on other servers and outside the calendar are none of ours', async () => {
  const { server } = serverThat([
    [
      /^REPORT/,
      {
        body: multistatus(
          item('https://evil.example.com/ada/work/a.ics', '"1"'),
          item('//evil.example.com/x.ics', '"1"'),
          item('/grace/work/a.ics', '"1"'),
          item('/ada/work/../../grace/a.ics', '"1"'),
          item('http://127.0.0.1/a.ics', '"1"'),
          token('t'),
        ),
      },
    ],
  ])
  expect((await of(server).changes('t')).changed).toEqual([])
})

it('items are read with their text, also where the server writes their names otherwise', async () => {
  const { server, asked } = serverThat([
    [
      /multiget/,
      {
        body: `<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><response><href>/ada/work/caf%C3%A9.ics</href><propstat><prop><getetag>"7"</getetag><C:calendar-data>BEGIN:VCALENDAR&#13;\nSUMMARY:a &amp; b</C:calendar-data></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`,
      },
    ],
  ])
  const href = `${base}caf%C3%A9.ics`
  expect(await of(server).read([href])).toEqual([{ href, etag: '"7"', text: 'BEGIN:VCALENDAR\r\nSUMMARY:a & b' }])
  expect(asked[0]).toContain('<href>/ada/work/caf%C3%A9.ics</href>')
})

it('a write names the version it replaces, and a refused one is a conflict', async () => {
  const seen: Headers[] = []
  const reach: Reach = async (_url, init) => {
    seen.push(new Headers(init.headers))
    return new Response(null, seen.length === 1 ? { status: 201, headers: { etag: '"2"' } } : { status: 412 })
  }
  const calendar = of(new DavServer(env, { name: 'ada', password: 'x' }, reach))
  expect(await calendar.write(calendar.hrefFor('a/../b'), 'text', null)).toEqual({ etag: '"2"' })
  expect(await calendar.write(`${base}a.ics`, 'text', '"2"')).toBe('conflict')
  expect(await calendar.remove(`${base}a.ics`, '"2"')).toBe('conflict')
  expect(seen.map((headers) => headers.get('if-none-match') ?? headers.get('if-match'))).toEqual(['*', '"2"', '"2"'])
  expect(new URL(calendar.hrefFor('a/../b')).pathname).toBe('/ada/work/a_.._b.ics')
})

it.each([
  ['a page to sign in', { status: 200, body: '<html><body>Sign in</body>' }, 'calendar.answer'],
  ['nothing', { status: 207, body: '' }, 'calendar.answer'],
  ['entities without end', { body: '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><x>&c;</x>' }, 'calendar.answer'],
  ['a refused password', { status: 401 }, 'calendar.password'],
  ['an error', { status: 500 }, 'calendar.refused'],
])('a server that answers with %s is one sentence', async (_name, answer, code) => {
  const { server } = serverThat([[/./, answer]])
  await expect(of(server).changes('t')).rejects.toMatchObject({ name: 'AppError', code })
})

it('the calendars of an account are found from the address of its server, those for tasks left out', async () => {
  const prop = (href: string, inside: string) =>
    `<response><href>${href}</href><propstat><prop>${inside}</prop><status>HTTP/1.1 200 OK</status></propstat></response>`
  const calendar = (kind: string) =>
    `<resourcetype><collection/><C:calendar/></resourcetype><displayname>${kind}</displayname><C:supported-calendar-component-set><C:comp name="${kind}"/></C:supported-calendar-component-set>`
  const dav = (...parts: string[]) =>
    `<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">${parts.join('')}</multistatus>`
  const { server } = serverThat([
    [/^PROPFIND \/ /, { status: 405 }],
    [/^PROPFIND \/\.well-known\/caldav /, { status: 301, headers: { location: '/dav/' } }],
    [
      /^PROPFIND \/dav\/ /,
      { body: dav(prop('/dav/', '<current-user-principal><href>/p/ada/</href></current-user-principal>')) },
    ],
    [
      /^PROPFIND \/p\/ada\/ /,
      { body: dav(prop('/p/ada/', '<C:calendar-home-set><href>/c/ada/</href></C:calendar-home-set>')) },
    ],
    [
      /^PROPFIND \/c\/ada\/ /,
      {
        body: dav(
          prop('/c/ada/', '<resourcetype><collection/></resourcetype>'),
          prop('/c/ada/w/', calendar('VEVENT')),
          prop('/c/ada/t/', calendar('VTODO')),
        ),
      },
    ],
  ])
  expect(await discover(server, 'https://dav.example.com/')).toEqual([
    { url: 'https://dav.example.com/c/ada/w/', name: 'VEVENT' },
  ])
})

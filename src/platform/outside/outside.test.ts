import { env } from 'cloudflare:workers'
import { expect, it, vi } from 'vitest'
import { checkAddress } from './check-address'
import { fetchOutside, type Reach } from './fetch-outside'

it.each([
  'http://localhost:22',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://127.0.0.1/',
  'http://127.1',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http:127.0.0.1/',
  'http://127.0.0.1./',
  'http://①②⑦.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[2002:a00:1::]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://metadata.google.internal/',
  'http://instance-data/',
  'http://printer.local/',
  'http://nas.lan/',
  'http://ip6-loopback/',
  'http://169.254.169.254.nip.io/',
  'http://anything.localtest.me/',
  'http://1.1.1.1:80\\@127.0.0.1/x'.replace('1.1.1.1', '127.1.1.1'),
  'https://user:password@example.com/',
  'https://example.com:22/',
  'https://example.com:25/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/plain,x',
  'jar:http://example.com!/',
  'not an address',
  '',
])('%s is not opened', (address) => {
  expect(() => checkAddress(address)).toThrow(/can’t be opened/)
})

it.each([
  'https://example.com/calendar.ics',
  'http://example.com:8443/',
  'https://8.8.8.8/',
  'https://[2606:4700::1111]/',
  'https://[64:ff9b::8.8.8.8]/',
  'https://xn--bcher-kva.example.com/',
  'https://local.example.com/',
])('%s may be opened', (address) => {
  expect(checkAddress(address).href).toBe(new URL(address).href)
})

it('an administrator lets hosts in by name, with or without their port, and only those', () => {
  const allowed = new Set(['radicale.lan', '127.0.0.1:5232'])
  expect(checkAddress('http://radicale.lan:80/a', allowed).pathname).toBe('/a')
  expect(checkAddress('http://127.0.0.1:5232/', allowed).port).toBe('5232')
  expect(() => checkAddress('http://127.0.0.1:5233/', allowed)).toThrow()
})

const answers = (routes: Record<string, () => Response>) => {
  const asked: { url: string; init: RequestInit }[] = []
  const reach: Reach = async (url, init) => {
    asked.push({ url, init })
    return (routes[url] ?? (() => new Response('?', { status: 404 })))()
  }
  return { reach, asked }
}
const redirect = (location: string, status = 302) => new Response(null, { status, headers: { location } })

it('redirects are followed one by one, each address checked, passwords left behind at another host', async () => {
  const { reach, asked } = answers({
    'https://a.example.com/': () => redirect('/b'),
    'https://a.example.com/b': () => redirect('https://c.example.com/'),
    'https://c.example.com/': () => new Response('here'),
  })
  const request = { headers: { authorization: 'Basic x', accept: 'text/calendar' } }
  const answer = await fetchOutside(env, 'https://a.example.com/', request, reach)
  expect(answer).toMatchObject({ status: 200, text: 'here', url: 'https://c.example.com/' })
  expect(asked.map(({ init }) => init.headers)).toEqual([request.headers, request.headers, { accept: 'text/calendar' }])
})

it.each(['http://127.0.0.1/', '//localhost/', 'http://[::1]/', 'file:///etc/passwd', 'http://0x7f000001/'])(
  'a redirect to %s is not followed',
  async (location) => {
    const { reach, asked } = answers({ 'https://a.example.com/': () => redirect(location) })
    await expect(fetchOutside(env, 'https://a.example.com/', {}, reach)).rejects.toMatchObject({
      code: 'outside.address',
    })
    expect(asked).toHaveLength(1)
  },
)

it('redirects without end are given up', async () => {
  const { reach, asked } = answers({ 'https://a.example.com/': () => redirect('/') })
  await expect(fetchOutside(env, 'https://a.example.com/', {}, reach)).rejects.toMatchObject({
    code: 'outside.redirects',
  })
  expect(asked).toHaveLength(6)
})

it('an answer that is too large is broken off', async () => {
  let sent = 0
  const endless = () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          sent += 1
          controller.enqueue(new Uint8Array(1000))
        },
      }),
    )
  const { reach } = answers({ 'https://a.example.com/': endless })
  await expect(fetchOutside(env, 'https://a.example.com/', { mostBytes: 10_000 }, reach)).rejects.toMatchObject({
    code: 'outside.large',
  })
  expect(sent).toBeLessThan(50)
})

it('an answer that never comes is given up, and so is one that never ends', async () => {
  const never: Reach = (_url, { signal }) =>
    new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)))
  await expect(fetchOutside(env, 'https://a.example.com/', { seconds: 0.05 }, never)).rejects.toMatchObject({
    kind: 'unavailable',
    code: 'outside.slow',
  })
})

it('what can’t be reached is one sentence with the host and nothing of the cause', async () => {
  const reach = vi.fn<Reach>().mockRejectedValue(new Error('connect() blocked by restrictPeers() at 10.0.0.1'))
  await expect(fetchOutside(env, 'https://a.example.com/', {}, reach)).rejects.toMatchObject({
    code: 'outside.unreachable',
    message: expect.stringMatching(/^a\.example\.com can’t be reached/),
  })
})

it('a line that breaks is tried again where asking twice does no harm, and only there', async () => {
  const asked: string[] = []
  const reach: Reach = async (_url, { method }) => {
    asked.push(method!)
    if (asked.length < 3) throw new TypeError('Network connection lost.')
    return new Response('here')
  }
  expect((await fetchOutside(env, 'https://a.example.com/', {}, reach)).text).toBe('here')
  asked.length = 0
  const send = fetchOutside(env, 'https://a.example.com/', { method: 'POST', body: 'x' }, reach)
  await expect(send).rejects.toMatchObject({ code: 'outside.unreachable' })
  expect(asked).toEqual(['POST'])
})

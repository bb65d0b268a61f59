import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { cookiesOf, newAccount, newMember, newPerson, password, stranger, Visitor } from '../support/people'

interface Session {
  person: { id: string; name: string }
  organization: { id: string; role: string } | null
}

it('somebody signs up, founds a workspace and is its owner', async () => {
  const ada = await newAccount('Ada')
  expect((await ada.perform<Session>('session.current')).organization).toBeNull()
  expect((await ada.ask('task.list')).status).toBe(403)

  const founded = await ada.ask<{ id: string }>('organization.create', { name: 'Harbour Studio' })
  expect(founded.receipt?.changes.map(({ verb, noun }) => `${verb} ${noun}`)).toEqual([
    'created Membership',
    'created Organization',
  ])

  const session = await ada.perform<Session>('session.current')
  expect(session).toMatchObject({ person: { id: ada.id, name: 'Ada' }, organization: { role: 'owner' } })
  expect((await ada.ask('task.list')).status).toBe(200)
})

it('a signed-in person comes back with their password, and not with another', async () => {
  const ada = await newPerson()
  const signIn = (secret: string) =>
    stranger.fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: ada.email, password: secret }),
    })
  expect((await signIn('wrong horse battery')).status).toBe(401)
  const session = new Visitor({ cookie: cookiesOf(await signIn(password)) })
  expect(await session.perform<Session>('session.current')).toMatchObject({ person: { id: ada.id } })
})

it('a stranger, a made-up cookie and a made-up token are all told to sign in', async () => {
  const visitors = [
    stranger,
    new Visitor({ cookie: 'adjutant.session_token=forged' }),
    new Visitor({ authorization: 'Bearer adj_forged' }),
  ]
  for (const visitor of visitors) {
    const answer = await visitor.ask('session.current')
    expect(answer).toMatchObject({ status: 401, ok: false, error: { kind: 'unauthenticated' } })
  }
})

it('sign-in attempts are limited by account and by address', async () => {
  const [ada, bea] = [await newAccount(), await newAccount()]
  const attempt = async (email: string, address: string) => {
    const answer = await stranger.fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'cf-connecting-ip': address },
      body: JSON.stringify({ email, password: 'guess number one' }),
      environment: { ADJUTANT_SIGN_IN_LIMIT: '3' } as Partial<Env>,
    })
    return answer.status
  }
  const guesses = []
  for (let count = 0; count < 5; count++)
    guesses.push(await attempt(count % 2 ? ada.email : ada.email.toUpperCase(), `203.0.113.${count}`))
  expect(guesses).toEqual([401, 401, 401, 429, 429])
  const sprayed = []
  for (let count = 0; count < 4; count++) sprayed.push(await attempt(`nobody-${count}@example.com`, '198.51.100.9'))
  expect(sprayed).toEqual([401, 401, 401, 429])
  expect(await attempt(bea.email, '198.51.100.10')).toBe(401)
})

it('where sign-up is closed, further accounts need an invitation, and one invitation serves one person', async () => {
  const owner = await newPerson('Olga')
  const closed = { ADJUTANT_OPEN_SIGN_UP: 'false' } as Partial<Env>
  const signUp = (invitation?: string) =>
    stranger.fetch('/api/auth/sign-up/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Eve', email: `${crypto.randomUUID()}@example.com`, password, invitation }),
      environment: closed,
    })
  const { code } = await owner.perform<{ code: string }>('invitation.create', { role: 'guest' })
  const page = await stranger.fetch(`/api/sign-up?invitation=${code}`, { environment: closed })
  expect(await page.json()).toMatchObject({ mode: 'invitation', invitation: { role: 'guest', invitedBy: 'Olga' } })

  expect((await signUp()).status).toBe(403)
  expect((await signUp('join_made-up')).status).toBe(403)
  const invited = await signUp(code)
  expect(invited.status).toBe(200)
  const guest = new Visitor({ cookie: cookiesOf(invited) })
  expect(await guest.perform('invitation.accept', { code })).toMatchObject({ role: 'guest' })
  expect((await signUp(code)).status).toBe(403)
})

it('the first account of a deployment needs no invitation', async () => {
  const { signUpMode } = await import('../../src/features/organizations/sign-up.server')
  const empty = { prepare: () => ({ first: async () => null }) } as unknown as D1Database
  expect(await signUpMode(empty, false)).toBe('first')
  expect(await signUpMode(env.DIRECTORY, false)).toBe('invitation')
})

it('a token shows its secret once, does what it was given and nothing else, and ends when revoked', async () => {
  const ada = await newPerson()
  const created = await ada.ask<{ secret: string; token: { id: string } }>(
    'token.create',
    { name: 'CLI', permissions: ['profile:read'] },
    { 'idempotency-key': 'one' },
  )
  const { secret, token } = created.output
  const again = await ada.ask<{ secret: string }>(
    'token.create',
    { name: 'CLI', permissions: ['profile:read'] },
    { 'idempotency-key': 'one' },
  )
  expect(again.output).toMatchObject({ token: { id: token.id }, secret: '' })
  const { results } = await env.DIRECTORY.prepare('SELECT * FROM operations JOIN changes ON operation = id').all()
  expect(JSON.stringify(results)).not.toContain(secret)

  const program = new Visitor({ authorization: `Bearer ${secret}` })
  expect((await program.ask('profile.get')).status).toBe(200)
  expect((await program.ask('task.list')).error).toMatchObject({ code: 'token.forbidden' })
  expect((await program.ask('token.create', { name: 'more' })).status).toBe(403)

  await ada.perform('token.revoke', { tokenId: token.id })
  expect((await program.ask('profile.get')).status).toBe(401)
})

it('a token that may make tokens can’t pass on more than it has', async () => {
  const ada = await newPerson()
  const program = await ada.token(['token:manage', 'task:read'])
  expect((await program.ask('token.create', { name: 'x', permissions: ['task:write'] })).error.code).toBe(
    'token.excess',
  )
  const { token } = await program.perform<{ token: { permissions: string[] } }>('token.create', { name: 'x' })
  expect(token.permissions).toEqual(['token:manage', 'task:read'])
})

it('the request names the zone until the profile does', async () => {
  const ada = (await newPerson()).with({ 'adjutant-zone': 'Europe/Zurich', 'accept-language': 'de-CH,de;q=0.9' })
  expect(await ada.perform('profile.get')).toMatchObject({ zone: 'Europe/Zurich', locale: 'de-CH', theme: 'system' })
  await ada.perform('profile.update', { zone: 'Asia/Tokyo', name: 'Countess' })
  expect(await ada.perform('profile.get')).toMatchObject({ zone: 'Asia/Tokyo', name: 'Countess' })
  expect((await ada.ask('profile.update', { zone: 'Mars/Olympus' })).status).toBe(400)
})

it('one acts in the organization one names, if one belongs there', async () => {
  const ada = await newPerson('Ada')
  const olga = await newPerson('Olga')
  const { code } = await olga.perform<{ code: string }>('invitation.create', { role: 'guest' })
  await ada.perform('invitation.accept', { code })
  const there = ada.with({ 'adjutant-organization': olga.organizationId })
  expect(await there.perform<Session>('session.current')).toMatchObject({
    organization: { id: olga.organizationId, role: 'guest' },
  })
  const token = await ada.token()
  expect((await token.with({ 'adjutant-organization': olga.organizationId }).ask('session.current')).status).toBe(403)
  expect((await olga.with({ 'adjutant-organization': ada.organizationId }).ask('session.current')).status).toBe(403)
  await ada.perform('profile.update', { organizationId: olga.organizationId })
  expect(await ada.perform<Session>('session.current')).toMatchObject({ organization: { id: olga.organizationId } })
})

it('the last owner stays, by whatever way they try to go', async () => {
  const owner = await newPerson('Olga')
  const admin = await newMember(owner, 'admin')
  expect((await owner.ask('organization.leave')).error.code).toBe('organization.last_owner')
  expect((await owner.ask('member.set_role', { personId: owner.id, role: 'member' })).status).toBe(409)
  expect((await admin.ask('member.remove', { personId: owner.id })).error.code).toBe('role.owners_only')
  expect((await admin.ask('member.set_role', { personId: admin.id, role: 'owner' })).status).toBe(403)

  const promoted = await owner.ask('member.set_role', { personId: admin.id, role: 'owner' })
  await owner.perform('organization.leave')
  expect((await admin.ask('organization.leave')).error.code).toBe('organization.last_owner')
  expect((await owner.ask('receipt.undo', { home: 'directory', receiptId: promoted.receipt!.id })).status).toBe(403)
})

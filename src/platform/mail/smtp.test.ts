import { env } from 'cloudflare:workers'
import { expect, inject, it } from 'vitest'
import { arrivedFor, newAddress } from '../../../tests/support/mail/arrived'
import type { Mail } from './mail'
import type { SmtpServer } from './open-line'
import { postMail } from './post'
import { sendBySmtp, withSmtp } from './smtp'

const { smtp, smtps, api } = inject('mail')
const server: SmtpServer = {
  host: '127.0.0.1',
  port: smtp,
  security: 'starttls',
  account: 'ada',
  password: 'secret word',
}

function mailFor(email: string): Mail {
  return {
    messageId: `${crypto.randomUUID()}@adjutant.example`,
    from: { name: 'Ada Lovelace', email: 'ada@example.com' },
    to: { name: 'Sam', email },
    subject: 'Design review – Überblick',
    text: 'Friday at 15:00.\n.\nSee you there.',
    calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', file: 'invitation.ics' },
    at: '2026-11-20T12:00:00.000Z',
  }
}

const send = (mail: Mail, where: Partial<SmtpServer> = {}, handingOver = () => undefined) =>
  withSmtp(env, { ...server, ...where }, [], (line) => sendBySmtp(line, mail, handingOver))

it('a message arrives whole, over a line that was turned to TLS, with its calendar part', async () => {
  const to = newAddress('sam')
  const mail = mailFor(to)
  expect(await send(mail)).toContain('250')
  const [message, ...others] = await arrivedFor(to)
  expect(others).toEqual([])
  expect(message).toMatchObject({ secure: true })
  expect(message?.text).toContain(`Message-ID: <${mail.messageId}>`)
  expect(message?.text).toMatch(/content-type: text\/calendar; charset=utf-8; method=REQUEST/i)
  expect(message?.text).toContain('\r\n.\r\n')
  expect(message?.text).toMatch(/Subject: =\?UTF-8\?Q\?Design_review_=E2=80=93_=C3=9Cberblick\?=/)
})

it('a server with TLS from the start, and one of the own network without, take it as well', async () => {
  const [one, two] = [newAddress('sam'), newAddress('sam')]
  await send(mailFor(one), { port: smtps, security: 'tls' })
  await send(mailFor(two), { security: 'none', account: null, password: null })
  expect(await arrivedFor(one)).toMatchObject([{ secure: true }])
  expect(await arrivedFor(two)).toMatchObject([{ secure: false }])
})

it('what a server refuses is said in its own words and is final', async () => {
  await expect(send(mailFor(newAddress('refused')))).rejects.toMatchObject({
    code: 'mail.refused',
    message: expect.stringContaining('550 5.1.1 No such user here'),
  })
})

it('a wrong password is told as that, not as trouble on the line', async () => {
  await expect(send(mailFor(newAddress('sam')), { password: 'wrong' })).rejects.toMatchObject({ code: 'mail.password' })
})

it('not now is no failure for good: what was sent again later arrives once', async () => {
  const to = newAddress('later')
  await expect(send(mailFor(to))).rejects.toMatchObject({ code: 'mail.later', kind: 'unavailable' })
  await send(mailFor(to))
  expect(await arrivedFor(to)).toHaveLength(1)
})

it('a line that breaks before the message was asked for has sent nothing, one that breaks after may have', async () => {
  const handed: string[] = []
  await expect(send(mailFor(newAddress('hangup')), {}, () => void handed.push('hangup'))).rejects.toMatchObject({
    code: 'mail.later',
  })
  expect(handed).toEqual([])
  await expect(send(mailFor(newAddress('cut')), {}, () => void handed.push('cut'))).rejects.toMatchObject({
    code: 'mail.uncertain',
  })
  expect(handed).toEqual(['cut'])
})

it('a server that is not there, and one that never says a word, are told by their names', async () => {
  const closed = { ...server, port: 9 }
  const asked = withSmtp(env, closed, ['127.0.0.1:9'], () => Promise.resolve())
  await expect(asked).rejects.toMatchObject({ code: 'mail.later', message: expect.stringContaining('at port 9') })
  const silent = send(mailFor(newAddress('sam')), { port: api, patience: 200 })
  await expect(silent).rejects.toMatchObject({ code: 'mail.later', message: expect.stringContaining('in time') })
})

it('one that takes the message and never answers may have it', async () => {
  const to = newAddress('slow')
  await expect(send(mailFor(to), { patience: 1_000 })).rejects.toMatchObject({ code: 'mail.uncertain' })
  expect(await arrivedFor(to)).toHaveLength(1)
})

it('no server of a private network, of another port or of a made-up name is asked', async () => {
  const addresses: [string, number, string][] = [
    ['10.0.0.1', 587, 'outside.address'],
    ['localhost', 587, 'outside.address'],
    ['[::1]', 25, 'outside.address'],
    ['metadata.google.internal', 25, 'outside.address'],
    ['smtp.example.com', 22, 'mail.port'],
    ['smtp.example.com/x', 587, 'mail.host'],
    ['ada@smtp.example.com', 587, 'mail.host'],
    ['smtp.example.com:25', 587, 'mail.host'],
  ]
  for (const [host, port, code] of addresses)
    await expect(send(mailFor('sam@example.com'), { host, port }), host).rejects.toMatchObject({ code })
})

it('a mail API gets the message once for each id, also where the line broke on the way back', async () => {
  const to = newAddress('cut')
  const mail = mailFor(to)
  const there = { url: `http://127.0.0.1:${api}/emails`, key: 'api key' }
  await expect(postMail(env, there, mail)).rejects.toMatchObject({ code: 'mail.later' })
  expect(await postMail(env, there, mail)).toBe('200 message-1')
  const [message, ...others] = await arrivedFor(to)
  expect(others).toEqual([])
  expect(JSON.parse(message!.text)).toMatchObject({
    from: '"Ada Lovelace" <ada@example.com>',
    headers: { 'Message-ID': `<${mail.messageId}>` },
    attachments: [{ filename: 'invitation.ics', content_type: 'text/calendar; charset=utf-8; method=REQUEST' }],
  })
})

it('a mail API that refuses, and a key that is wrong, are told apart', async () => {
  const there = { url: `http://127.0.0.1:${api}/emails`, key: 'api key' }
  await expect(postMail(env, there, mailFor(newAddress('refused')))).rejects.toMatchObject({
    code: 'mail.refused',
    message: expect.stringContaining('Invalid `to` field'),
  })
  await expect(postMail(env, { ...there, key: 'no' }, mailFor(newAddress('sam')))).rejects.toMatchObject({
    code: 'mail.password',
  })
})

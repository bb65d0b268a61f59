import { mkdtempSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { Connection, readSettings, saveSettings } from './connection.ts'

const emptyHome = () => ({ XDG_CONFIG_HOME: mkdtempSync(path.join(os.tmpdir(), 'adjutant-test-')) })

it('the environment says where and as whom, before what was kept', () => {
  const home = emptyHome()
  expect(readSettings(home)).toEqual({ url: 'http://localhost:8787', token: undefined })
  const file = saveSettings(home, { url: 'https://desk.example.org/', token: 'adj_kept' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readSettings(home)).toEqual({ url: 'https://desk.example.org', token: 'adj_kept' })
  expect(readSettings({ ...home, ADJUTANT_TOKEN: 'adj_now' }).token).toBe('adj_now')
})

it('an operation is posted once, with the token and a key', async () => {
  const seen: { url: string | undefined; token: string | undefined; key: string | string[] | undefined }[] = []
  const server = createServer((request, response) => {
    seen.push({ url: request.url, token: request.headers.authorization, key: request.headers['idempotency-key'] })
    response.end('{"ok":true}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Connection(`http://127.0.0.1:${port}`, 'adj_x').perform('task.add', { title: 'Call John' })
  await new Promise((resolve) => server.close(resolve))
  expect(seen).toEqual([{ url: '/api/task.add', token: 'Bearer adj_x', key: expect.stringMatching(/^[\w-]{36}$/) }])
})

it('a server that is not there is said in a sentence', async () => {
  await expect(new Connection('http://127.0.0.1:9').operations()).rejects.toThrow('No Adjutant answers')
})

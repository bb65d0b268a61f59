import { test as base, expect, type Page } from '@playwright/test'
import { Server } from './server'

export { expect } from '@playwright/test'

interface Fixtures {
  /** Fails the test when the page asked anybody but its own server for anything, or a script broke. */
  quietPage: undefined
}

/** Journeys run against one server of their own; what they write is kept apart by an account each. */
export const test = base.extend<Fixtures, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from its pattern
    async ({}, use) => {
      const server = await new Server().start()
      await use(server)
      await server.remove()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
  quietPage: [
    async ({ page }, use) => {
      const heard = listen(page)
      await use(undefined)
      expect(heard.outside, 'requests that left for somewhere else').toEqual([])
      expect(heard.broken, 'scripts that broke').toEqual([])
    },
    { auto: true },
  ],
})

function listen(page: Page) {
  const heard = { outside: [] as string[], broken: [] as string[] }
  const check = (address: string) => {
    const url = new URL(address)
    if (/^(data|blob|about):$/.test(url.protocol)) return
    if (url.hostname !== 'localhost') heard.outside.push(address)
  }
  page.context().on('request', (request) => check(request.url()))
  page.on('websocket', (socket) => check(socket.url()))
  page.on('pageerror', (error) => heard.broken.push(String(error)))
  return heard
}

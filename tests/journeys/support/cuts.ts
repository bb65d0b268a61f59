import { expect, type Page } from '@playwright/test'
import type { Server } from './server'

/** A way in which the network goes, and comes back. */
export interface Cut {
  name: string
  /** The network goes; `path` is what the next step asks the server for. */
  begin(page: Page, path?: string): Promise<void>
  end(page: Page): Promise<void>
}

/** The browser has no network. */
export const offline: Cut = {
  name: 'no network',
  begin: (page) => page.context().setOffline(true),
  end: (page) => page.context().setOffline(false),
}

/** What is asked for happens, and no answer to it arrives. */
export const answersLost: Cut = {
  name: 'answers lost',
  begin: async (page, path) => {
    if (path === undefined) return
    await page.route(`**/api/${path}`, async (route) => {
      await route.fetch().catch(() => {})
      await route.abort()
    })
  },
  end: (page) => page.unrouteAll({ behavior: 'wait' }),
}

/** The server dies at once, as when its machine loses power, and is started again. */
export const killed = (server: Server): Cut => ({
  name: 'server killed',
  begin: () => server.kill(),
  end: async () => void (await server.start()),
})

/** A sentence about it is to be seen. */
export const expectSentence = (page: Page) =>
  expect(
    page
      .locator('[role=status], [role=alert], [data-sonner-toast]')
      .filter({ hasText: /offline|can’t be reached|connecting again|could not be loaded/i })
      .filter({ visible: true })
      .first(),
  ).toBeVisible()

import type { Page } from '@playwright/test'

/** Pages for people who are not signed in. */
export const publicScreens = ['/sign-up', '/sign-in']

/** Visits every screen that links lead to from the first one, so that a new screen is tested without an edit here. */
export async function visitScreens(page: Page, look: (address: string) => Promise<void>) {
  const found = ['/']
  for (const address of found) {
    await open(page, address)
    await look(address)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
    for (const link of links) if (!found.includes(link) && !link.startsWith('/api')) found.push(link)
  }
}

/** Opens a screen and waits until it shows what it has. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  // A screen has its heading when its own code has arrived; until then a skeleton stands in its place.
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
}

import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { composer, log, receipts, say, signUp } from './support/account'
import { expect, test } from './support/fixtures'
import { open, publicScreens, visitScreens } from './support/screens'

/** A conversation with receipts, so that screens have something to show. */
async function workspaceWithContent(page: Page) {
  await signUp(page)
  await say(page, 'Remind me to call John tomorrow at 9')
  await expect(receipts(page).first()).toBeVisible()
  await say(page, 'Add “Water the plants” to my tasks')
  await expect(receipts(page).nth(1)).toBeVisible()
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  )
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const findings: Record<string, string[]> = {}
    const look = async (name: string) => {
      const found = await axeFindings(page)
      if (found.length > 0) findings[name] = found
    }
    for (const address of publicScreens) {
      await open(page, address)
      await look(address)
    }
    await workspaceWithContent(page)
    await visitScreens(page, look)
    await test.step('and in what opens above them', async () => {
      await open(page, '/')
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').waitFor()
      await look('command menu')
      await page.keyboard.press('Escape')
      await receipts(page).first().getByRole('button', { name: 'Details' }).click()
      await page.getByRole('dialog').waitFor()
      await look('details of a receipt')
    })
    expect(findings).toEqual({})
  })

test('every screen fits a phone 360 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const widths: Record<string, number> = {}
  const look = async (name: string) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) widths[name] = width
  }
  for (const address of publicScreens) {
    await open(page, address)
    await look(address)
  }
  await workspaceWithContent(page)
  await visitScreens(page, look)
  expect(widths, 'screens that are wider than the phone').toEqual({})
})

/** Presses Tab until the focus is on what is wanted, as somebody without a mouse does. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>, most = 80) {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not get there.')
}

async function goByMenu(page: Page, screen: string) {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(screen)
  await page.keyboard.press('Enter')
}

test('the whole journey by keyboard alone', async ({ page }) => {
  await page.goto('/sign-up')
  const fields = {
    'Your name': 'Ada Lovelace',
    'E-mail': `keys-${Date.now()}@example.com`,
    Password: 'correct horse battery',
    'Workspace name': 'Engines',
  }
  await expect(page.getByRole('button', { name: 'Create workspace' })).toBeEnabled()
  for (const [label, value] of Object.entries(fields)) {
    await tabTo(page, page.getByLabel(label, { exact: true }))
    await page.keyboard.type(value)
  }
  await page.keyboard.press('Enter')

  await expect(composer(page)).toBeFocused()
  await page.keyboard.type('Remind me to call John tomorrow at 9')
  await page.keyboard.press('Enter')
  const receipt = log(page)
    .getByRole('article', { name: /call John/i })
    .first()
  await expect(receipt).toContainText('Created')

  await page.keyboard.type('What’s on my agenda tomorrow?')
  await page.keyboard.press('Enter')
  await expect(
    log(page)
      .getByText(/call John/i)
      .last(),
  ).toBeVisible()

  await test.step('details of the receipt open and close', async () => {
    await tabTo(page, receipt.getByRole('button', { name: 'Details' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(receipt.getByRole('button', { name: 'Details' })).toBeFocused()
  })

  await tabTo(page, receipt.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  await expect(receipt).toContainText('Undone')

  await test.step('the command menu leads to every screen', async () => {
    await goByMenu(page, 'Tasks')
    await expect(page).toHaveURL(/\/tasks$/)
    await goByMenu(page, 'Chief')
    await expect(page).toHaveURL(/\/$/)
  })
  await expect(composer(page)).toBeFocused()
  await page.keyboard.type('undo that')
  await page.keyboard.press('Enter')
  await expect(receipt).toContainText('Created')
})

test('the first load takes less than 200 kB of compressed script, from an empty cache', async ({
  page,
  browser,
  baseURL,
}) => {
  const atTheDoor = weigh(page)
  await page.goto('/sign-in')
  await page.waitForLoadState('networkidle')
  expect(await atTheDoor()).toBeLessThan(200_000)
  await signUp(page)
  const { annotations } = test.info()
  const chat = async (holding: string) => {
    const another = await browser.newContext({ storageState: await page.context().storageState(), baseURL })
    const fresh = await another.newPage()
    // What is loaded ahead once the page has come to rest is no part of the first load; it stays away for these people.
    await fresh.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    const weighed = weigh(fresh)
    await fresh.goto('/')
    await expect(composer(fresh)).toBeVisible()
    if (holding !== 'nothing') await expect(receipts(fresh).first()).toBeVisible()
    const bytes = await weighed()
    await another.close()
    annotations.push({ type: `compressed script of a chat that holds ${holding}, bytes`, description: String(bytes) })
    return bytes
  }
  const empty = await chat('nothing')
  expect(empty).toBeGreaterThan(100_000)
  expect(empty).toBeLessThan(185_000)
  await say(page, 'Remind me to call John tomorrow at 9')
  await expect(receipts(page).first()).toBeVisible()
  expect(await chat('receipts')).toBeLessThan(210_000)
})

/** Weighs the script a page loads from now on, as it would travel. */
function weigh(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    // Going elsewhere ends what was still on its way.
    if (response.request().resourceType() === 'script') bodies.push(response.body().catch(() => Buffer.alloc(0)))
  })
  return async () => (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0)
}

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { composer, log, perform, say } from './support/account'
import { expect, test } from './support/fixtures'
import { open } from './support/screens'
import { Server } from './support/server'

const banner = (page: Page) => page.getByRole('complementary', { name: 'Sample workspace' })

async function lookAround(page: Page, origin = '') {
  await page.goto(`${origin}/sign-up`)
  await page.getByRole('button', { name: 'Look around' }).click()
  await expect(composer(page)).toBeVisible()
  await expect(banner(page)).toBeVisible()
}

test('look around: a week to see, a question answered, and all of it gone by keyboard', async ({ page }) => {
  await lookAround(page)
  await expect(log(page).getByText('waits for your approval')).toBeVisible()
  await say(page, 'What’s on today?')
  await expect(log(page).getByText('Lunch with Elif').last()).toBeVisible()
  for (const [address, sight] of [
    ['/today', 'Water the plants'],
    ['/calendar/day', 'Lunch with Elif'],
    ['/trips', 'Trip to Boston'],
    ['/memory', 'Amara Okafor runs the test site'],
    ['/activity', 'Sample data'],
  ] as const) {
    await open(page, address)
    await expect(page.getByRole('main').getByText(sight).first()).toBeVisible()
    await expect(banner(page)).toBeVisible()
  }
  await test.step('two presses of Tab reach the way out, and it asks once', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Create your own' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toContainText('can’t be undone')
    await page.getByRole('button', { name: 'Remove it' }).focus()
    await page.keyboard.press('Enter')
  })
  await expect(page).toHaveURL(/\/sign-(in|up)$/)
  const left = await page.evaluate(async () => (await fetch('/api/session.current', { method: 'POST' })).status)
  expect(left).toBe(401)
})

test('axe finds nothing in the sample workspace, in light and dark, on a desk and a phone', async ({ page }) => {
  await lookAround(page)
  const findings: string[] = []
  const screens = ['/', '/today', '/calendar', '/trips', '/memory']
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const address of screens) {
        await open(page, address)
        const { violations } = await new AxeBuilder({ page }).analyze()
        for (const { id, nodes } of violations)
          findings.push(
            `${address} ${colorScheme} ${viewport.width}: ${id} ${nodes.map(({ target }) => target).join(' ')}`,
          )
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
      }
    }
  expect(findings).toEqual([])
})

test('who looked around first still founds the workspace, and may keep the sample beside it', async ({ page }) => {
  const fresh = await new Server({ ADJUTANT_OPEN_SIGN_UP: 'false', ADJUTANT_LOOK_AROUND: 'fresh' }).start()
  try {
    await lookAround(page, fresh.origin)
    await page.getByRole('link', { name: 'Create your own' }).click()
    await page.getByLabel('Your name').fill('Ida Bell')
    await page.getByLabel('E-mail').fill('ida@example.com')
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery')
    await page.getByLabel('Workspace name').fill('Bell and Daughters')
    await page.getByLabel('Keep the sample workspace').check()
    await page.getByRole('button', { name: 'Create workspace' }).click()
    await expect(composer(page)).toBeVisible()
    await expect(banner(page)).toBeHidden()
    const session = await perform<{ organization: object; organizations: object[] }>(page, 'session.current')
    expect(session.organization).toMatchObject({ name: 'Bell and Daughters', role: 'owner' })
    expect(session.organizations).toHaveLength(2)
    await page.goto(`${fresh.origin}/settings/sample`)
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Remove it' }).click()
    await expect(composer(page)).toBeVisible()
    await expect
      .poll(async () => (await perform<{ organizations: object[] }>(page, 'session.current')).organizations.length)
      .toBe(1)
    await page.context().clearCookies()
    await page.goto(`${fresh.origin}/sign-up`)
    await expect(page.getByText('Sign-up needs an invitation')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Look around' })).toBeHidden()
  } finally {
    await fresh.remove()
  }
})

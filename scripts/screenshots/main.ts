// Takes the pictures in docs/screenshots from a server of its own: `npm run screenshots`.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { Server } from '../../tests/journeys/support/server.ts'
import { provideChromium } from '../testing/chromium.ts'
import { furnish, morningZone } from './workspace.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const folder = path.resolve(process.argv[2] ?? path.join(root, 'docs', 'screenshots'))
const looks = [
  { look: 'light', colorScheme: 'light', width: 1280, height: 800 },
  { look: 'dark', colorScheme: 'dark', width: 1280, height: 800 },
  { look: 'phone', colorScheme: 'light', width: 360, height: 740 },
] as const

/** A screen, and what to do on it before the picture is taken. */
const screens: { name: string; address: string; only?: string[]; prepare?: (page: Page) => Promise<void> }[] = [
  { name: 'chat', address: '/' },
  { name: 'today', address: '/today', prepare: hideReceipts },
  { name: 'tasks', address: '/tasks', prepare: hideReceipts },
  { name: 'calendar', address: '/calendar', prepare: hideReceipts },
  { name: 'memory', address: '/memory', prepare: hideReceipts },
  { name: 'activity', address: '/activity' },
  { name: 'health', address: '/settings/health', prepare: hideReceipts },
  {
    name: 'receipt',
    address: '/',
    only: ['dark', 'phone'],
    prepare: async (page) => {
      await page.getByRole('log').getByRole('button', { name: 'Details' }).last().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'commands',
    address: '/',
    only: ['light'],
    prepare: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').waitFor()
      await page.keyboard.type('task')
    },
  },
]

/** Gives the screen the whole width, where there is a pane beside it. */
async function hideReceipts(page: Page) {
  const hide = page.getByRole('button', { name: 'Hide receipts' })
  if (await hide.isVisible()) await hide.click()
}

async function photograph(
  page: Page,
  origin: string,
  { name, address, prepare }: (typeof screens)[number],
  look: string,
) {
  await page.goto(origin + address)
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await prepare?.(page)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  await page.screenshot({ path: path.join(folder, `${name}-${look}.png`), animations: 'disabled' })
}

async function takeAll(browser: Browser, origin: string) {
  const timezoneId = morningZone()
  const place = { locale: 'en-GB', timezoneId, reducedMotion: 'reduce' as const }
  const furnishing = await browser.newContext({ ...place, viewport: { width: 1280, height: 800 } })
  const signUp = { name: 'sign-up', address: '/sign-up' }
  for (const { look, colorScheme, width, height } of looks) {
    const stranger = await browser.newContext({ ...place, colorScheme, viewport: { width, height } })
    await photograph(await stranger.newPage(), origin, signUp, look)
    await stranger.close()
  }
  await furnish(await furnishing.newPage(), origin, timezoneId)
  const storageState = await furnishing.storageState()
  for (const { look, colorScheme, width, height } of looks) {
    const context = await browser.newContext({ ...place, colorScheme, viewport: { width, height }, storageState })
    const page = await context.newPage()
    for (const screen of screens.filter(({ only }) => only?.includes(look) ?? true))
      await photograph(page, origin, screen, look)
    await context.close()
  }
}

mkdirSync(folder, { recursive: true })
const server = await new Server().start()
const browser = await chromium.launch({
  executablePath: provideChromium(root, console.log),
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'],
})
try {
  await takeAll(browser, server.origin)
  console.log(`The pictures are in ${path.relative(process.cwd(), folder)}.`)
} finally {
  await browser.close()
  await server.remove()
}

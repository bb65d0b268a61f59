// Takes the pictures in docs/screenshots from a server of its own: `npm run screenshots`.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { Server } from '../../tests/journeys/support/server.ts'
import { buildIfNeeded } from '../launch/build.ts'
import { provideChromium } from '../testing/chromium.ts'
import { looks, type Picture, pictures } from './pictures.ts'
import { morningZone } from './zones.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const folder = path.resolve(process.argv[2] ?? path.join(root, 'docs', 'screenshots'))
const place = { locale: 'en-GB', timezoneId: morningZone(), reducedMotion: 'reduce' as const }

async function photograph(page: Page, origin: string, { name, address, prepare }: Picture, look: string) {
  await page.goto(origin + address)
  await page.waitForLoadState('networkidle')
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await prepare?.(page)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  await page.screenshot({ path: path.join(folder, `${name}-${look}.png`), animations: 'disabled' })
}

/** Looks around, as every visitor does, and gives the session to do it with. */
async function visit(browser: Browser, origin: string) {
  const context = await browser.newContext(place)
  const page = await context.newPage()
  await page.goto(`${origin}/sign-up`)
  await page.getByRole('button', { name: 'Look around' }).click()
  await page.getByRole('textbox', { name: 'Message to Chief' }).waitFor()
  return context.storageState()
}

async function takeAll(browser: Browser, origin: string) {
  const visitor = await visit(browser, origin)
  for (const { look, colorScheme, width, height } of looks)
    for (const outside of [true, false]) {
      const viewport = { width, height }
      const storageState = outside ? undefined : visitor
      const context = await browser.newContext({ ...place, colorScheme, viewport, storageState })
      const page = await context.newPage()
      const wanted = pictures.filter((one) => (one.outside ?? false) === outside && one.in.includes(look))
      for (const picture of wanted) await photograph(page, origin, picture, look)
      await context.close()
    }
}

/** What all pictures may weigh together: whoever clones the project takes them along. */
const mostBytes = 4_000_000

mkdirSync(folder, { recursive: true })
const taken = () => readdirSync(folder).flatMap((file) => (file.endsWith('.png') ? [path.join(folder, file)] : []))
for (const file of taken()) rmSync(file)
buildIfNeeded(root)
const server = await new Server().start()
const browser = await chromium.launch({
  executablePath: provideChromium(root, console.log),
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'],
})
try {
  await takeAll(browser, server.origin)
  const bytes = taken().reduce((sum, file) => sum + statSync(file).size, 0)
  console.log(`The pictures are in ${path.relative(process.cwd(), folder)}: ${Math.round(bytes / 1000)} kB.`)
  if (bytes > mostBytes) throw new Error('That is more than 4 MB. Take fewer.')
} finally {
  await browser.close()
  await server.remove()
}

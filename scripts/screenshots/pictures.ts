import type { Page } from '@playwright/test'

export const looks = [
  { look: 'light', colorScheme: 'light', width: 1280, height: 800 },
  { look: 'dark', colorScheme: 'dark', width: 1280, height: 800 },
  { look: 'phone', colorScheme: 'light', width: 360, height: 740 },
] as const

export type Look = (typeof looks)[number]['look']

/** A screen, and what to do on it before the picture is taken. `outside` is what strangers see. */
export interface Picture {
  name: string
  address: string
  in: readonly Look[]
  outside?: boolean
  prepare?: (page: Page) => Promise<void>
}

const everywhere: Look[] = ['light', 'dark', 'phone']

export const pictures: Picture[] = [
  { name: 'entrance', address: '/sign-up', in: ['light', 'phone'], outside: true, prepare: untilOffered },
  { name: 'chat', address: '/', in: everywhere },
  { name: 'flights', address: '/', in: ['light', 'phone'], prepare: showFlights },
  { name: 'today', address: '/today', in: everywhere, prepare: hideReceipts },
  { name: 'tasks', address: '/tasks', in: ['light', 'phone'], prepare: hideReceipts },
  { name: 'week', address: '/calendar/week', in: ['light', 'dark'], prepare: hideReceipts },
  { name: 'month', address: '/calendar/month', in: ['light', 'phone'], prepare: hideReceipts },
  { name: 'day', address: '/calendar/day', in: ['phone'] },
  { name: 'trips', address: '/trips', in: everywhere, prepare: hideReceipts },
  { name: 'memory', address: '/memory', in: everywhere, prepare: hideReceipts },
  { name: 'activity', address: '/activity', in: ['light'] },
  { name: 'receipt', address: '/', in: ['dark', 'phone'], prepare: openReceipt },
  { name: 'commands', address: '/', in: ['light'], prepare: openCommands },
  { name: 'models', address: '/settings/models', in: ['light'], prepare: hideReceipts },
  { name: 'tools', address: '/settings/tools', in: ['light'], prepare: hideReceipts },
  { name: 'sample', address: '/settings/sample', in: ['dark'], prepare: hideReceipts },
]

/** Where the first line below the header of a screen begins. */
const belowHeader = 150

async function untilOffered(page: Page) {
  await page.getByRole('button', { name: 'Look around' }).waitFor()
}

/** Gives the screen the whole width, where there is a pane beside it. */
async function hideReceipts(page: Page) {
  const hide = page.getByRole('button', { name: 'Hide receipts' })
  if (await hide.isVisible()) await hide.click()
}

/** Scrolls until the table of flights stands below the header: what is not near is not drawn, so by steps. */
async function showFlights(page: Page) {
  await hideReceipts(page)
  const log = page.getByRole('log')
  const said = log.getByText('Find me flights to Boston').first()
  await log.hover()
  for (let step = 0; step < 200; step++) {
    const box = (await said.isVisible()) ? await said.boundingBox() : null
    const above = box ? belowHeader - box.y : 240
    if (Math.abs(above) < 12) return
    await page.mouse.wheel(0, -Math.sign(above) * Math.min(Math.abs(above), 240))
    await page.waitForTimeout(60)
  }
}

async function openReceipt(page: Page) {
  await page.getByRole('log').getByRole('button', { name: 'Details' }).last().click()
  await page.getByRole('dialog').waitFor()
}

async function openCommands(page: Page) {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('trip')
}

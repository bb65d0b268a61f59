import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { perform, signUp } from './support/account'
import { expect, test } from './support/fixtures'
import { open } from './support/screens'

const zone = 'America/New_York'
/** A week that no test runs in: 4 March 2030 is a Monday, the clocks change on the Sunday. */
const week = '/calendar/week/2030-03-04'

const shown = (page: Page, title: string, times: string) =>
  page.getByRole('button', { name: new RegExp(`^${title}, .*${times}`) })
const undo = (page: Page, said: string) =>
  page.locator('[data-sonner-toast]', { hasText: said }).getByRole('button', { name: 'Undo' }).click()

/** Where a time of a day of the week is on the screen; days count from 0. */
async function pointOf(page: Page, day: number, hour: number) {
  const box = await page.getByRole('region', { name: 'Hours' }).boundingBox()
  if (!box) throw new Error('The hours are not on the screen.')
  return { x: box.x + (box.width * (day + 0.5)) / 7, y: box.y + (box.height * hour) / 24 }
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y)
  await page.mouse.up()
}

test('a calendar by hand: draw, drag, carry by keys, change a series from one day on, undo', async ({ page }) => {
  await signUp(page)
  await open(page, '/calendar')

  await test.step('an empty one teaches with an example that works', async () => {
    await page.getByRole('button', { name: 'Lunch with Sam Friday 12:30 for an hour' }).click()
    await expect(shown(page, 'Lunch with Sam', '12:30 – 13:30')).toBeVisible()
  })

  await open(page, week)
  await test.step('what is drawn on the hours is named and added', async () => {
    await drag(page, await pointOf(page, 2, 10), await pointOf(page, 2, 11.5))
    await expect(page.getByRole('dialog', { name: 'New event' })).toBeVisible()
    await page.keyboard.type('Design review')
    await page.keyboard.press('Enter')
    await expect(shown(page, 'Design review', 'Wed,? 6 Mar 2030 10:00 – 11:30')).toBeVisible()
  })

  await test.step('dragged to another day, and its end to another time', async () => {
    await drag(page, await pointOf(page, 2, 10.5), await pointOf(page, 3, 13.5))
    await expect(shown(page, 'Design review', 'Thu,? 7 Mar 2030 13:00 – 14:30')).toBeVisible()
    const end = await pointOf(page, 3, 14.5)
    await drag(page, { ...end, y: end.y - 4 }, await pointOf(page, 3, 15.5))
    await expect(shown(page, 'Design review', '13:00 – 15:30')).toBeVisible()
  })

  await test.step('carried by keys while Shift is held; the focus goes along; undone', async () => {
    await shown(page, 'Design review', '13:00 – 15:30').focus()
    await page.keyboard.down('Shift')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
    await page.keyboard.up('Shift')
    await expect(shown(page, 'Design review', 'Fri,? 8 Mar 2030 13:30 – 16:00')).toBeFocused()
    await undo(page, 'Moved Design review to Fri')
    await expect(shown(page, 'Design review', 'Thu,? 7 Mar 2030 13:00 – 15:30')).toBeVisible()
  })

  await test.step('a series is moved from Wednesday on, and put back as one', async () => {
    const recurrence = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'
    await perform(page, 'event.add', { title: 'Stand-up', start: '2030-03-04T09:15', minutes: 15, zone, recurrence })
    await expect(shown(page, 'Stand-up', '09:15 –')).toHaveCount(5)
    await shown(page, 'Stand-up', 'Wed,? 6 Mar 2030 09:15').focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page
      .getByRole('dialog', { name: 'Move Stand-up' })
      .getByRole('button', { name: /^This and the following/ })
      .click()
    await expect(shown(page, 'Stand-up', '09:30 –')).toHaveCount(3)
    await expect(shown(page, 'Stand-up', '09:15 –')).toHaveCount(2)
    await undo(page, 'Moved Stand-up')
    await expect(shown(page, 'Stand-up', '09:15 –')).toHaveCount(5)
  })

  await test.step('keys change the view and go through time; Delete takes one off', async () => {
    await page.getByRole('heading', { name: 'Calendar' }).click()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**/calendar/week/2030-03-11')
    await page.keyboard.press('d')
    await page.waitForURL('**/calendar/day/2030-03-11')
    await shown(page, 'Stand-up', '09:15 –').focus()
    await page.keyboard.press('Delete')
    await page.getByRole('button', { name: /^Only this one/ }).click()
    await expect(shown(page, 'Stand-up', '09:15 –')).toHaveCount(0)
    await page.keyboard.press('m')
    await expect(shown(page, 'Stand-up', '09:15 –').first()).toBeVisible()
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the calendar, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await signUp(page)
    const add = (event: object) => perform(page, 'event.add', { zone, minutes: 60, ...event })
    await add({ title: 'Design review', start: '2030-03-06T15:00', place: 'Fjord', notes: 'Bring the sketches.' })
    await add({ title: 'Call with Zurich', start: '2030-03-06T21:30', zone: 'Europe/Zurich', tentative: true })
    await add({ title: 'Focus', start: '2030-03-05T10:00', busy: false, recurrence: 'FREQ=WEEKLY' })
    await perform(page, 'event.add', { title: 'Offsite', start: '2030-03-01', end: '2030-03-05' })
    await perform(page, 'task.add', { title: 'Send the letter', due: '2030-03-07T11:00', zone })
    const look = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
      expect.soft(found, name).toEqual([])
    }
    for (const view of ['week', 'day', 'month', 'list']) {
      await open(page, `/calendar/${view}/2030-03-06`)
      await look(view)
    }
    await page.getByRole('button', { name: /^Design review/ }).click()
    await expect(page.getByRole('dialog', { name: 'Design review' })).toContainText('Bring the sketches.')
    await look('an event')
    await page.getByRole('dialog').getByRole('button', { name: 'Edit', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Design review')
    await look('its form')
    await page.keyboard.press('Escape')
    for (const entry of [/^Find a free time/, /^Calendars/, /^Working hours/]) {
      await page.getByRole('button', { name: 'Calendar options' }).click()
      await page.getByRole('menuitem', { name: entry }).click()
      await page.getByRole('dialog').waitFor()
      await look(String(entry))
      await page.keyboard.press('Escape')
    }
  })

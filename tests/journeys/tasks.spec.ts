import type { Page } from '@playwright/test'
import { perform, signUp } from './support/account'
import { expect, test } from './support/fixtures'
import { open } from './support/screens'

const row = (page: Page, title: string) => page.locator('[data-row]', { hasText: title })
const quickAdd = (page: Page) => page.getByRole('textbox', { name: 'Add a task' })
const undo = (page: Page, said: string) =>
  page.locator('[data-sonner-toast]', { hasText: said }).getByRole('button', { name: 'Undo' }).click()

test('a task from the first letter to the last, by keyboard: quick add, edit, snooze, complete, undo', async ({
  page,
}) => {
  await signUp(page)
  await open(page, '/tasks')

  await test.step('what was understood shows as chips while one types', async () => {
    await expect(page.getByText('Nothing to do')).toBeVisible()
    await page.keyboard.press('n')
    await expect(quickAdd(page)).toBeFocused()
    await page.keyboard.type('Remind me to call John tomorrow at 9 every week #work !high ~calls')
    for (const chip of ['Remind me tomorrow 09:00', 'every week', 'High', 'work', 'calls'])
      await expect(page.getByRole('button', { name: `${chip}: leave it in the title` })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(row(page, 'Call John')).toContainText('Tomorrow 09:00')
    await expect(quickAdd(page)).toHaveValue('')
  })

  await test.step('edited in place, as one change', async () => {
    await row(page, 'Call John').focus()
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Title' }).fill('Call Jane')
    await page.getByRole('textbox', { name: 'Notes' }).fill('About the car')
    await page.keyboard.press('Control+Enter')
    await expect(row(page, 'Call Jane')).toBeFocused()
  })

  await test.step('snoozed and shown again', async () => {
    await page.keyboard.press('s')
    await page.getByRole('menuitem', { name: 'Next week' }).press('Enter')
    await expect(row(page, 'Call Jane')).toHaveCount(0)
    await undo(page, 'Snoozed Call Jane')
    await expect(row(page, 'Call Jane')).toBeVisible()
  })

  await test.step('completed, and brought back by undo', async () => {
    await perform(page, 'task.add', { title: 'Second' })
    await expect(row(page, 'Second')).toBeVisible()
    await row(page, 'Second').focus()
    await page.keyboard.press('x')
    await expect(row(page, 'Second')).toHaveCount(0)
    await undo(page, 'Completed Second')
    await expect(row(page, 'Second')).toBeVisible()
  })

  await test.step('found by words, and moved on the board', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('car')
    await expect(row(page, 'Second')).toHaveCount(0)
    await expect(row(page, 'Call Jane')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Board: Priority' }).click()
    await page.getByRole('button', { name: 'More: Second' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Move to Medium' }).press('Enter')
    await expect(page.getByRole('region', { name: 'Medium' })).toContainText('Second')
  })
})

test('today: the example of an empty day works, free time takes a task, a reminder rings on the screen', async ({
  page,
}) => {
  await signUp(page)
  await open(page, '/today')

  await page.getByRole('button', { name: 'Tidy the desk #home' }).click()
  await expect(row(page, 'Tidy the desk')).toBeVisible()

  await page.getByRole('button', { name: 'The day after' }).click()
  await page.waitForURL(/\/today\/\d{4}-\d\d-\d\d$/)
  await expect(page.getByText('A clear day')).toBeVisible()
  await quickAdd(page).fill('Design review at 11:00')
  await quickAdd(page).press('Enter')
  const schedule = page.getByRole('list', { name: 'Schedule' })
  await expect(schedule.getByText('Design review')).toBeVisible()

  await page.getByRole('button', { name: /^Free, .* Add something at 11:45/ }).click()
  await page.keyboard.type('Walk the dog')
  await page.keyboard.press('Enter')
  await expect(schedule.getByText('Walk the dog')).toBeVisible()
  await schedule.getByRole('button', { name: 'Walk the dog' }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Walk the dog')
  await page.keyboard.press('Escape')

  const minute = 60_000
  const soon = new Date(Math.ceil((Date.now() + 5_000) / minute) * minute).toISOString().slice(0, 16)
  await perform(page, 'task.add', { title: 'Take the cake out', remind: soon, zone: 'UTC' })
  await expect(page.locator('[data-sonner-toast]', { hasText: 'Take the cake out' })).toBeVisible({ timeout: 75_000 })
})

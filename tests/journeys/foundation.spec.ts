import { Temporal } from 'temporal-polyfill'
import type { TaskPage } from '../../src/features/tasks/task'
import { log, perform, say, signUp } from './support/account'
import { expect, test } from './support/fixtures'

const zone = 'America/New_York'
const tomorrowAt = (hour: number) =>
  new Date(
    Temporal.Now.zonedDateTimeISO(zone).add({ days: 1 }).with({ hour, minute: 0, second: 0, millisecond: 0 })
      .epochMilliseconds,
  ).toISOString()

test('ask, see the receipt, undo, and bring it back', async ({ page }) => {
  await signUp(page)
  const receipt = log(page).getByRole('article', { name: /Call John/i })
  const reminders = async () => (await perform<TaskPage>(page, 'task.list', { status: 'open' })).tasks

  await test.step('a reminder is made at the right instant, and its receipt says so', async () => {
    await say(page, 'Remind me to call John tomorrow at 9')
    await expect(receipt).toBeVisible()
    await expect(receipt).toContainText('Created')
    await expect(receipt).toContainText(/\b0?9:00/)
    await expect(log(page)).toContainText(/tomorrow at 0?9:00/)
    expect(await reminders()).toMatchObject([{ title: 'Call John', remind: { at: tomorrowAt(9), zone } }])
  })

  await test.step('the agenda names it', async () => {
    await say(page, 'What’s on my agenda tomorrow?')
    await expect(
      log(page)
        .getByText(/Call John/)
        .last(),
    ).toBeVisible()
    await expect(
      log(page)
        .getByText(/9:00|09:00|9 ?am/i)
        .last(),
    ).toBeVisible()
  })

  await test.step('Undo takes it away', async () => {
    await receipt.getByRole('button', { name: 'Undo' }).click()
    await expect(receipt).toContainText('Undone')
    await expect.poll(reminders).toEqual([])
  })

  await test.step('“undo that” takes the undoing back', async () => {
    await say(page, 'undo that')
    await expect.poll(reminders).toMatchObject([{ title: 'Call John', remind: { at: tomorrowAt(9) } }])
  })

  await test.step('all of it is there after a reload', async () => {
    const before = await log(page).getByRole('article').count()
    await page.reload()
    await expect(receipt.first()).toBeVisible()
    expect(await log(page).getByRole('article').count()).toBeGreaterThanOrEqual(before)
  })
})

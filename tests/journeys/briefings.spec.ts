import { Temporal } from 'temporal-polyfill'
import type { Task } from '../../src/features/tasks/task'
import { log, perform, say, signUp } from './support/account'
import { expect, test } from './support/fixtures'

const dayAfter = (days: number) => Temporal.Now.plainDateISO('America/New_York').add({ days }).toString()

test('a plan of the day offers to move what is late: one press moves it, one takes it back, and names open what they name', async ({
  page,
}) => {
  await signUp(page)
  const task = await perform<Task>(page, 'task.add', { title: 'Send the offer', due: dayAfter(-3) })
  await perform(page, 'task.add', { title: 'Renew the passport', due: dayAfter(-1) })
  const due = async () => (await perform<Task>(page, 'task.get', { taskId: task.id })).due?.local
  const offers = log(page).getByRole('region', { name: 'Suggestions' })

  await test.step('in the conversation', async () => {
    await say(page, 'plan my day')
    await expect(offers.getByRole('button', { name: /^Move “Send the offer” to/ })).toBeVisible()
    expect(await due()).toBe(dayAfter(-3))
    await offers.getByRole('button', { name: /^Move “Send the offer” to/ }).click()
    await expect(offers.getByRole('article', { name: 'Receipts: Send the offer' })).toContainText('Updated')
    expect(await due()).not.toBe(dayAfter(-3))
    await offers.getByRole('button', { name: 'Undo' }).click()
    await expect(offers.getByText('Undone')).toBeVisible()
    expect(await due()).toBe(dayAfter(-3))
  })

  await test.step('what is done elsewhere is not offered any more', async () => {
    const passport = offers.getByRole('button', { name: /^Move “Renew the passport” to/ })
    await expect(passport).toBeEnabled()
    const { tasks } = await perform<{ tasks: Task[] }>(page, 'task.list', { search: 'passport' })
    await perform(page, 'task.complete', { taskId: tasks[0]?.id })
    await expect(passport).toBeDisabled()
  })

  await test.step('a name opens the task, and closing it leads to the tasks', async () => {
    await log(page).getByRole('link', { name: 'Send the offer' }).first().click()
    await expect(page.getByRole('dialog', { name: 'Edit Send the offer' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/tasks$/)
  })

  await test.step('Today shows events among the hours, and offers the same', async () => {
    const day = dayAfter(0)
    await perform(page, 'event.add', { title: 'Standup', start: `${day}T09:00`, minutes: 60 })
    await page.goto('/today')
    await expect(page.getByRole('list', { name: 'Schedule' }).getByRole('link', { name: /Standup/ })).toBeVisible()
    const advice = page.getByRole('region', { name: 'Suggestions' })
    await advice.getByRole('button', { name: /^Not now: Move “Send the offer”/ }).click()
    await expect(advice.getByRole('button', { name: /^Move “Send the offer”/ })).toHaveCount(0)
    await page.goto('/memory')
    await expect(page.getByRole('button', { name: /^Send the offer: chose to leave it/ })).toBeVisible()
  })
})

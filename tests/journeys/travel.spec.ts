import { log, perform, receipts, say, signUp } from './support/account'
import { expect, test } from './support/fixtures'

test('flights to Boston next week, with no key: compared with reasons, chosen, on the calendar, undone', async ({
  page,
}) => {
  await signUp(page)
  await say(page, 'Find me flights to Boston next week')
  const table = log(page).getByRole('table').first()
  await expect(table.getByRole('row')).toHaveCount(6)
  await expect(log(page).getByText('is the one I would take').first()).toBeVisible()
  await expect(log(page).getByText('Sample data').first()).toBeVisible()
  await say(page, 'take the second one')
  await expect(receipts(page).last()).toContainText('Trip to Boston')
  const flights = async () => {
    const { events } = await perform<{ events: { title: string }[] }>(page, 'event.list', { search: '→' })
    return events.length
  }
  await expect.poll(flights).toBeGreaterThan(0)
  await page.goto('/trips')
  await expect(page.getByRole('heading', { name: 'Trip to Boston' })).toBeVisible()
  await expect(page.getByText('On your calendar')).toBeVisible()
  await page.goto('/')
  await say(page, 'undo that')
  await expect.poll(flights).toBe(0)
})

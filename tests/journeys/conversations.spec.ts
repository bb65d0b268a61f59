import type { Page } from '@playwright/test'
import { Temporal } from 'temporal-polyfill'
import type { Event } from '../../src/features/calendar/event'
import type { TaskPage } from '../../src/features/tasks/task'
import { log, perform, receipts, say, signUp } from './support/account'
import { expect, test } from './support/fixtures'
import { open } from './support/screens'

const zone = 'America/New_York'
const day = (date: Temporal.PlainDate) => date.toString()
const today = () => Temporal.Now.plainDateISO(zone)
const nextMonday = () => today().add({ days: 8 - today().dayOfWeek })

/** The newest comparison of flights, and its rows without the head. */
const comparison = (page: Page) => log(page).getByRole('table').last()
const offers = (page: Page) => comparison(page).locator('tbody').getByRole('row')
const answers = (page: Page) => log(page).getByRole('article', { name: 'Chief', exact: true })

test('the three conversations, with no key: flights to Boston, today’s agenda, a reminder to call John', async ({
  page,
}) => {
  await signUp(page)
  await perform(page, 'preference.set', { homeAirport: 'SFO' })
  const monday = nextMonday()
  const offsite = { title: 'Offsite', start: day(monday), end: day(monday.add({ days: 3 })) }
  await perform(page, 'event.add', offsite)
  await perform(page, 'task.add', { title: 'Water the plants', due: day(today()) })

  await test.step('“Find me flights to Boston next week” is answered with offers, best first, each with its reasons', async () => {
    await say(page, 'Find me flights to Boston next week')
    await expect(offers(page)).toHaveCount(5)
    await expect(answers(page).last()).toContainText('is the one I would take')
    await expect(answers(page).last()).toContainText('Sample data')
    for (const row of await offers(page).all())
      await expect(row).toContainText(/SFO\s\d\d:\d\d\s→\sBOS\s\d\d:\d\d.*[a-z]/)
  })

  await test.step('the calendar was looked at, and the answer says what it means for each', async () => {
    for (const row of await offers(page).all()) await expect(row).toContainText(/calendar free|overlaps “Offsite”/)
    await expect(offers(page).first()).toContainText('calendar free')
  })

  await test.step('“direct only” goes on from there', async () => {
    await say(page, 'direct only')
    await expect(log(page).getByRole('table')).toHaveCount(2)
    await expect(offers(page).first()).toBeVisible()
    for (const row of await offers(page).all()) await expect(row).toContainText('direct')
    await expect(comparison(page)).not.toContainText('1 stop')
  })

  await test.step('the chosen one is a trip, and on the calendar screen with the times of both its zones', async () => {
    const chosen = (await offers(page).nth(1).innerText()).replaceAll('\u00a0', ' ')
    const [, leaves = '', lands = ''] = /SFO (\d\d:\d\d) → BOS (\d\d:\d\d)/.exec(chosen) ?? []
    await say(page, 'take the second one')
    await expect(receipts(page).last()).toContainText('Trip to Boston')
    const flights = async () => (await perform<{ events: Event[] }>(page, 'event.list', { search: '→ BOS' })).events
    await expect.poll(async () => (await flights()).length).toBe(1)
    const [flight] = await flights()
    expect(flight).toMatchObject({
      start: { local: expect.stringContaining(`T${leaves}`), zone: 'America/Los_Angeles' },
      end: { local: expect.stringContaining(`T${lands}`), zone },
    })
    await open(page, `/calendar/week/${flight?.start.local.slice(0, 10)}`)
    await page
      .getByRole('button', { name: /SFO → BOS/ })
      .first()
      .click()
    const shown = page.getByRole('dialog')
    await expect(shown).toContainText(`${leaves} in Los Angeles`)
    await expect(shown).toContainText(lands)
  })

  await test.step('“What’s on my agenda today?” names what is, and nothing else', async () => {
    await open(page, '/')
    await say(page, 'What’s on my agenda today?')
    await expect(answers(page).last()).toContainText('Water the plants')
    await expect(answers(page).last()).not.toContainText('Offsite')
  })

  const johns = async () =>
    (await perform<TaskPage>(page, 'task.list', { status: 'open' })).tasks.filter(({ title }) =>
      /call john/i.test(title),
    )
  const card = log(page).getByRole('article', { name: /^Receipts: .*call John/i })

  await test.step('“Remind me to call John tomorrow” rings in the morning of the person’s own zone, with a card', async () => {
    await say(page, 'Remind me to call John tomorrow')
    await expect(card).toContainText('Created')
    await expect(card).toContainText('09:00')
    const at = today().add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: '09:00' })
    expect(await johns()).toMatchObject([{ remind: { at: new Date(at.epochMilliseconds).toISOString(), zone } }])
  })

  await test.step('Undo on the card takes it back, and says so', async () => {
    await card.getByRole('button', { name: 'Undo' }).click()
    await expect(card).toContainText('Undone')
    expect(await johns()).toEqual([])
  })
})

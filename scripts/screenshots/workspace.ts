import type { Page } from '@playwright/test'

const day = 86_400_000
const localDay = (offset: number) =>
  new Date(Date.now() + offset * day).toLocaleDateString('en-CA', { timeZone: 'Europe/London' })

const tasks = [
  { title: 'Send the quarterly letter', due: `${localDay(0)}T11:00`, priority: 'high', tags: ['board'] },
  { title: 'Review the design of the new mill', due: `${localDay(0)}T15:30` },
  { title: 'Order bearings for engine two', due: localDay(0), tags: ['workshop'] },
  { title: 'Answer Mr Babbage', due: localDay(-1), priority: 'medium' },
  { title: 'Dinner with the Somervilles', due: `${localDay(2)}T19:00` },
  { title: 'Stand-up with the workshop', due: `${localDay(3)}T09:15`, recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH' },
  { title: 'Punched cards', list: 'shopping' },
  { title: 'Machine oil', list: 'shopping' },
  { title: 'Read the note on Bernoulli numbers', notes: 'Section G.' },
]

const requests = ['Remind me to call John tomorrow at 9', 'Move it to 10', 'What’s on my agenda tomorrow?']

/** Signs somebody up and gives them a day's worth of work, by the same doors as anybody. */
export async function furnish(page: Page, origin: string) {
  await page.goto(`${origin}/sign-up`)
  await page.getByLabel('Your name').fill('Ada Lovelace')
  await page.getByLabel('E-mail').fill('ada@example.com')
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery')
  await page.getByLabel('Workspace name').fill('Analytical Engines')
  await page.getByRole('button', { name: 'Create workspace' }).click()
  const composer = page.getByRole('textbox', { name: 'Message to Chief' })
  await composer.waitFor()
  for (const task of tasks) await perform(page, 'task.add', task)
  for (const [index, request] of requests.entries()) {
    await composer.fill(request)
    await composer.press('Enter')
    await page.getByText('What I read').nth(index).waitFor()
  }
}

function perform(page: Page, operation: string, input: object) {
  return page.evaluate(
    async ([operation, input]) => {
      const headers = { 'content-type': 'application/json', 'adjutant-zone': 'Europe/London' }
      const response = await fetch(`/api/${operation}`, { method: 'POST', headers, body: JSON.stringify(input) })
      if (!response.ok) throw new Error(`${operation}: ${await response.text()}`)
    },
    [operation, input] as const,
  )
}

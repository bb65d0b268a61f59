import type { Page } from '@playwright/test'

const zones = [
  ...['Pacific/Honolulu', 'America/Anchorage', 'America/Los_Angeles', 'America/Denver', 'America/Chicago'],
  ...['America/New_York', 'America/Halifax', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores'],
  ...['Europe/London', 'Europe/Zurich', 'Europe/Athens', 'Africa/Nairobi', 'Asia/Dubai', 'Asia/Karachi', 'Asia/Dhaka'],
  ...['Asia/Bangkok', 'Asia/Singapore', 'Asia/Tokyo', 'Australia/Brisbane', 'Pacific/Noumea', 'Pacific/Auckland'],
]
const hourIn = (timeZone: string) => Number(new Date().toLocaleTimeString('en-GB', { timeZone, hour: '2-digit' }))

/** A zone where a working day is just beginning, so that the pictures show one whenever they are taken. */
export const morningZone = () =>
  zones.find((zone) => hourIn(zone) === 8) ?? zones.find((zone) => hourIn(zone) === 9) ?? 'Europe/London'

const day = 86_400_000

function tasksIn(timeZone: string) {
  const localDay = (offset: number) => new Date(Date.now() + offset * day).toLocaleDateString('en-CA', { timeZone })
  return [
    { title: 'Read the note on Bernoulli numbers', notes: 'Section G.' },
    { title: 'Punched cards', list: 'shopping' },
    { title: 'Machine oil', list: 'shopping' },
    { title: 'Stand-up with the workshop', due: `${localDay(3)}T09:15`, recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH' },
    { title: 'Dinner with the Somervilles', due: `${localDay(2)}T19:00` },
    { title: 'Answer Mr Babbage', due: localDay(-1), priority: 'medium' },
    { title: 'Order bearings for engine two', due: localDay(0), tags: ['workshop'] },
    { title: 'Review the design of the new mill', due: `${localDay(0)}T15:30` },
    { title: 'Send the quarterly letter', due: `${localDay(0)}T11:00`, priority: 'high', tags: ['board'] },
  ]
}

function eventsIn(timeZone: string) {
  const localDay = (offset: number) => new Date(Date.now() + offset * day).toLocaleDateString('en-CA', { timeZone })
  return [
    { title: 'Stand-up', start: `${localDay(-7)}T09:15`, minutes: 15, recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' },
    { title: 'Walk with Mary', start: `${localDay(0)}T12:30`, minutes: 60, place: 'St James’s Park' },
    { title: 'Design review', start: `${localDay(0)}T14:00`, minutes: 60, place: 'Workshop' },
    { title: 'Proofs', start: `${localDay(-1)}T10:00`, minutes: 120, busy: false },
    { title: 'Call with Turin', start: `${localDay(1)}T16:00`, minutes: 45, tentative: true },
    { title: 'Lecture on tables', start: `${localDay(-2)}T15:00`, minutes: 90, place: 'Royal Society' },
    { title: 'Exhibition', start: localDay(-1), end: localDay(1) },
  ]
}

const memories = [
  'Mary Somerville is my tutor and friend.',
  'The workshop is closed on Wednesdays.',
  'I prefer to work on proofs before noon.',
]

const requests = ['What’s on my agenda today?', 'Remind me to call John tomorrow at 9', 'Make it 10 instead']

/** Signs somebody up and gives them a day's worth of work, by the same doors as anybody. */
export async function furnish(page: Page, origin: string, zone: string) {
  await page.goto(`${origin}/sign-up`)
  await page.getByLabel('Your name').fill('Ada Lovelace')
  await page.getByLabel('E-mail').fill('ada@example.com')
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery')
  await page.getByLabel('Workspace name').fill('Analytical Engines')
  await page.getByRole('button', { name: 'Create workspace' }).click()
  const composer = page.getByRole('textbox', { name: 'Message to Chief' })
  await composer.waitFor()
  for (const event of eventsIn(zone)) await perform(page, 'event.add', event)
  for (const text of memories) await perform(page, 'memory.remember', { text })
  for (const task of tasksIn(zone)) await perform(page, 'task.add', task)
  for (const [index, request] of requests.entries()) {
    await composer.fill(request)
    await composer.press('Enter')
    await page.getByText('What I read').nth(index).waitFor()
  }
}

function perform(page: Page, operation: string, input: object) {
  return page.evaluate(
    async ([operation, input]) => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
      const headers = { 'content-type': 'application/json', 'adjutant-zone': zone }
      const response = await fetch(`/api/${operation}`, { method: 'POST', headers, body: JSON.stringify(input) })
      if (!response.ok) throw new Error(`${operation}: ${await response.text()}`)
    },
    [operation, input] as const,
  )
}

import { expect, type Page } from '@playwright/test'
import { composer, log, perform, say } from './account'
import { open } from './screens'

/** One thing a person does, that the network may go away under. */
export interface Step {
  name: string
  /** What it asks the server for; left out where that goes over the conversation’s own line. */
  path?: string
  /** The place where it is done, with the network there. */
  at(page: Page): Promise<void>
  act(page: Page): Promise<void>
  /** While the network is away: what was typed is still there. */
  kept?(page: Page): Promise<void>
  /** Asking again, without typing anything again; left out where it goes by itself. */
  again?(page: Page): Promise<void>
  /** What there is in the end, on the screen and on the server, and what it has to be, whether the network went or not. */
  outcome(page: Page): Promise<unknown>
  ends: unknown
}

/** Goes to another place of the server this page is from. */
const go = (page: Page, path: string) => open(page, new URL(path, page.url()).href)

const titles = async (page: Page, operation: string, list: string, input: object = {}) => {
  const found = await perform<Record<string, { title: string }[]>>(page, operation, input)
  return (found[list] ?? []).map(({ title }) => title).sort()
}

const quickAdd = (page: Page) => page.getByRole('textbox', { name: 'Add a task' })
const eventLine = (page: Page) => page.getByRole('textbox', { name: 'Add an event' })
const taskRow = (page: Page) => page.locator('[data-row]', { hasText: 'Water the plants' })
const week = { from: '2030-03-04', to: '2030-03-10' }
const lunch = (page: Page) => page.getByRole('button', { name: /^Lunch with Sam, / })
/** The event of the week above where it is on this day of March. */
const onDay = (page: Page, day: number) =>
  page.getByRole('button', { name: new RegExp(`^Lunch with Sam, .*\\b${day} Mar`) })
const memory = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true })
const memoryText = (page: Page) => page.getByRole('textbox', { name: 'What is true' })
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true })

/** A message to Chief: it waits in the conversation and goes by itself. It shows once, whatever happens. */
function saying(text: string, { outcome, ends }: Pick<Step, 'outcome' | 'ends'>): Step {
  const shown = (page: Page) => log(page).getByText(text, { exact: true })
  return {
    name: `saying “${text}”`,
    at: (page) => go(page, '/'),
    act: (page) => say(page, text),
    kept: (page) => expect(shown(page)).toHaveCount(1),
    outcome: async (page) => [await shown(page).count(), await outcome(page)],
    ends: [1, ends],
  }
}

/** The journeys, one step after the other; each begins where the one before it ended. */
export const steps: Step[] = [
  {
    name: 'typing a message',
    path: 'draft.set',
    at: (page) => go(page, '/'),
    act: async (page) => {
      await composer(page).fill('Half a sen')
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    },
    kept: (page) => expect(composer(page)).toHaveValue('Half a sen'),
    outcome: async (page) => {
      await go(page, '/')
      await expect(composer(page)).toHaveValue('Half a sen')
      await composer(page).fill('')
    },
    ends: undefined,
  },
  saying('Remind me to call John tomorrow', {
    outcome: (page) => titles(page, 'task.list', 'tasks'),
    ends: ['Call John'],
  }),
  saying('Find me flights to Boston next week', { outcome: (page) => log(page).getByRole('table').count(), ends: 1 }),
  saying('take the second one', {
    outcome: (page) => titles(page, 'trip.list', 'trips'),
    ends: ['Trip to Boston'],
  }),
  {
    name: 'adding a task',
    path: 'task.add',
    at: (page) => go(page, '/tasks'),
    act: async (page) => {
      await quickAdd(page).fill('Water the plants')
      await quickAdd(page).press('Enter')
    },
    kept: (page) => expect(quickAdd(page)).toHaveValue('Water the plants'),
    again: (page) => quickAdd(page).press('Enter'),
    outcome: async (page) => [await taskRow(page).count(), await titles(page, 'task.list', 'tasks')],
    ends: [1, ['Call John', 'Water the plants']],
  },
  {
    name: 'completing a task',
    path: 'task.complete',
    at: async (page) => {
      await go(page, '/tasks')
      await taskRow(page).focus()
    },
    act: (page) => page.keyboard.press('x'),
    again: async (page) => {
      // Where only the answer was lost, the screen shows soon that it is done.
      if ((await taskRow(page).count()) > 0)
        await taskRow(page)
          .press('x', { timeout: 2_000 })
          .catch(() => {})
    },
    outcome: async (page) => [
      await taskRow(page).count(),
      await titles(page, 'task.list', 'tasks', { status: 'done' }),
    ],
    ends: [0, ['Water the plants']],
  },
  {
    name: 'adding an event',
    path: 'event.add',
    at: (page) => go(page, '/calendar/week/2030-03-04'),
    act: async (page) => {
      await eventLine(page).fill('Lunch with Sam 6 March 2030 12:30')
      await eventLine(page).press('Enter')
    },
    kept: (page) => expect(eventLine(page)).toHaveValue('Lunch with Sam 6 March 2030 12:30'),
    again: (page) => eventLine(page).press('Enter'),
    outcome: async (page) => [await lunch(page).count(), await titles(page, 'event.list', 'events', week)],
    ends: [1, ['Lunch with Sam']],
  },
  {
    name: 'moving an event',
    path: 'event.move',
    at: async (page) => {
      await go(page, '/calendar/week/2030-03-04')
      await lunch(page).focus()
    },
    act: (page) => page.keyboard.press('Shift+ArrowRight'),
    kept: (page) => expect(lunch(page)).toHaveCount(1),
    again: async (page) => {
      // Where only the answer was lost, the screen shows soon that it is there already.
      if (await onDay(page, 6).isVisible()) await onDay(page, 6).press('Shift+ArrowRight')
    },
    outcome: async (page) => {
      const { events } = await perform<{ events: { start: { local: string } }[] }>(page, 'event.list', week)
      return [await lunch(page).count(), events.map(({ start }) => start.local)]
    },
    ends: [1, ['2030-03-07T12:30']],
  },
  {
    name: 'correcting what is known',
    path: 'memory.correct',
    at: async (page) => {
      await perform(page, 'memory.remember', { text: 'Anna likes lilies' })
      await go(page, '/memory')
      await memory(page, 'Anna likes lilies').click()
      await expect(memoryText(page)).toBeVisible()
    },
    act: async (page) => {
      await memoryText(page).fill('Anna likes roses')
      await page.getByRole('button', { name: 'Save' }).click()
    },
    kept: (page) => expect(memoryText(page)).toHaveValue('Anna likes roses'),
    again: async (page) => {
      const save = page.getByRole('button', { name: 'Save' })
      if (await save.isVisible()) await save.click({ timeout: 2_000 }).catch(() => {})
    },
    outcome: async (page) => [await memory(page, 'Anna likes roses').count(), await memoryText(page).count()],
    ends: [1, 0],
  },
  {
    name: 'changing a setting',
    path: 'profile.update',
    at: (page) => go(page, '/settings'),
    act: async (page) => {
      await nameField(page).fill('Augusta King')
      await nameField(page).press('Enter')
    },
    kept: (page) => expect(nameField(page)).toHaveValue('Augusta King'),
    again: async (page) => {
      await nameField(page).focus()
      await nameField(page).press('Enter')
    },
    outcome: async (page) => (await perform<{ name: string }>(page, 'profile.get')).name,
    ends: 'Augusta King',
  },
]

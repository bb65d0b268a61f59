import { expect, type Page } from '@playwright/test'
import { composer, log, perform, say } from './account'
import { open } from './screens'

/** One thing a person does, that the network may go away under. */
export interface Step {
  name: string
  /** What it asks the server for. */
  path: string
  /** The place where it is done, with the network there. */
  at(page: Page): Promise<void>
  act(page: Page): Promise<void>
  /** While the network is away: what was typed is still there. */
  kept?(page: Page): Promise<void>
  /** Asking again, without typing anything again; left out where it goes by itself. */
  again?(page: Page): Promise<void>
  /** What came of it, in words that are the same whenever it is done. */
  outcome(page: Page): Promise<unknown>
}

const titles = async (page: Page, operation: string, list: string, input: object = {}) => {
  const found = await perform<Record<string, { title: string }[]>>(page, operation, input)
  return (found[list] ?? []).map(({ title }) => title).sort()
}
const quickAdd = (page: Page) => page.getByRole('textbox', { name: 'Add a task' })
const eventLine = (page: Page) => page.getByRole('textbox', { name: 'Add an event' })
const taskRow = (page: Page) => page.locator('[data-row]', { hasText: 'Water the plants' })
const lunch = (page: Page) => page.getByRole('button', { name: /^Lunch with Sam, / })
const memoryText = (page: Page) => page.getByRole('textbox', { name: 'What is true' })
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true })

/** A message shows once, and its answer came. */
const answered = (page: Page, text: string) => expect(log(page).getByText(text, { exact: true })).toHaveCount(1)

const saying = (text: string, outcome: Step['outcome']): Step => ({
  name: `saying “${text}”`,
  path: 'none',
  at: (page) => open(page, '/'),
  act: (page) => say(page, text),
  kept: (page) => answered(page, text),
  outcome: async (page) => {
    await answered(page, text)
    return outcome(page)
  },
})

/** The journeys, one step after the other; each begins where the one before it ended. */
export const steps: Step[] = [
  {
    name: 'typing a message',
    path: 'draft.set',
    at: (page) => open(page, '/'),
    act: (page) => composer(page).pressSequentially('Half a sen'),
    kept: (page) => expect(composer(page)).toHaveValue('Half a sen'),
    outcome: async (page) => {
      const draft = async () => {
        await open(page, '/')
        return composer(page).inputValue()
      }
      await expect.poll(draft).toBe('Half a sen')
      await composer(page).fill('')
    },
  },
  saying('Remind me to call John tomorrow', (page) => titles(page, 'task.list', 'tasks')),
  saying('Find me flights to Boston next week', async (page) => {
    await expect(log(page).getByRole('table')).toHaveCount(1)
  }),
  saying('take the second one', (page) => titles(page, 'trip.list', 'trips')),
  {
    name: 'adding a task',
    path: 'task.add',
    at: (page) => open(page, '/tasks'),
    act: async (page) => {
      await quickAdd(page).fill('Water the plants')
      await quickAdd(page).press('Enter')
    },
    kept: (page) => expect(quickAdd(page)).toHaveValue('Water the plants'),
    again: (page) => quickAdd(page).press('Enter'),
    outcome: async (page) => {
      await expect(taskRow(page)).toHaveCount(1)
      return titles(page, 'task.list', 'tasks')
    },
  },
  {
    name: 'completing a task',
    path: 'task.complete',
    at: async (page) => {
      await open(page, '/tasks')
      await taskRow(page).focus()
    },
    act: (page) => page.keyboard.press('x'),
    kept: (page) => expect(taskRow(page)).toHaveCount(1),
    again: async (page) => {
      await taskRow(page).focus()
      await page.keyboard.press('x')
    },
    outcome: async (page) => {
      await expect(taskRow(page)).toHaveCount(0)
      return titles(page, 'task.list', 'tasks', { status: 'done' })
    },
  },
  {
    name: 'adding an event',
    path: 'event.add',
    at: (page) => open(page, '/calendar/week/2030-03-04'),
    act: async (page) => {
      await eventLine(page).fill('Lunch with Sam 6 March 2030 12:30')
      await eventLine(page).press('Enter')
    },
    kept: (page) => expect(eventLine(page)).toHaveValue('Lunch with Sam 6 March 2030 12:30'),
    again: (page) => eventLine(page).press('Enter'),
    outcome: async (page) => {
      await expect(lunch(page)).toHaveCount(1)
      return titles(page, 'event.list', 'events', { search: 'Lunch' })
    },
  },
  {
    name: 'moving an event',
    path: 'event.move',
    at: async (page) => {
      await open(page, '/calendar/week/2030-03-04')
      await lunch(page).focus()
    },
    act: (page) => page.keyboard.press('Shift+ArrowRight'),
    kept: (page) => expect(lunch(page)).toHaveCount(1),
    again: async (page) => {
      await lunch(page).focus()
      await page.keyboard.press('Shift+ArrowRight')
    },
    outcome: async (page) => {
      await expect(page.getByRole('button', { name: /^Lunch with Sam, .*7 Mar/ })).toBeVisible()
      const { events } = await perform<{ events: { start: { local: string } }[] }>(page, 'event.list', {
        search: 'Lunch',
      })
      return events.map(({ start }) => start.local)
    },
  },
  {
    name: 'correcting what is known',
    path: 'memory.correct',
    at: async (page) => {
      await perform(page, 'memory.remember', { text: 'Anna likes lilies' })
      await open(page, '/memory')
      await page.getByRole('button', { name: 'Anna likes lilies' }).click()
    },
    act: async (page) => {
      await memoryText(page).fill('Anna likes roses')
      await page.getByRole('button', { name: 'Save' }).click()
    },
    kept: (page) => expect(memoryText(page)).toHaveValue('Anna likes roses'),
    again: (page) => page.getByRole('button', { name: 'Save' }).click(),
    outcome: async (page) => {
      await expect(page.getByRole('button', { name: 'Anna likes roses' })).toHaveCount(1)
      const { memories } = await perform<{ memories: { text: string }[] }>(page, 'memory.list')
      return memories.map(({ text }) => text).sort()
    },
  },
  {
    name: 'changing a setting',
    path: 'profile.update',
    at: (page) => open(page, '/settings'),
    act: async (page) => {
      await nameField(page).fill('Augusta King')
      await nameField(page).press('Enter')
    },
    kept: (page) => expect(nameField(page)).toHaveValue('Augusta King'),
    again: async (page) => {
      await nameField(page).focus()
      await nameField(page).press('Enter')
    },
    outcome: async (page) => {
      const name = async () => (await perform<{ name: string }>(page, 'profile.get')).name
      await expect.poll(name).toBe('Augusta King')
    },
  },
]

import { expect, type Page } from '@playwright/test'

export const password = 'correct horse battery'
let accounts = 0

/** Fills the sign-up page as a stranger does, and waits for the conversation with Chief. */
export async function signUp(page: Page, name = 'Ada Lovelace', origin = '') {
  const email = `ada-${Date.now().toString(36)}-${++accounts}@example.com`
  await page.goto(`${origin}/sign-up`)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByLabel('Workspace name').fill('Analytical Engines')
  await page.getByRole('button', { name: 'Create workspace' }).click()
  await expect(composer(page)).toBeVisible()
  return { email, password, name }
}

export const composer = (page: Page) => page.getByRole('textbox', { name: 'Message to Chief' })
export const log = (page: Page) => page.getByRole('log')
/** The receipts that stand in the conversation. */
export const receipts = (page: Page) => log(page).getByRole('article', { name: /^Receipts: / })

/** Says something to Chief. */
export async function say(page: Page, text: string) {
  await composer(page).fill(text)
  await composer(page).press('Enter')
}

/** Performs an operation as the person who is signed in on this page. */
export function perform<Output>(page: Page, operation: string, input: object = {}): Promise<Output> {
  return page.evaluate(
    async ([operation, input]) => {
      const response = await fetch(`/api/${operation}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      const answer = await response.json<{ ok: boolean; output: unknown }>()
      if (!answer.ok) throw new Error(`${operation}: ${response.status} ${JSON.stringify(answer)}`)
      return answer.output as Output
    },
    [operation, input] as const,
  )
}

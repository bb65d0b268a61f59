import { startGuardedTools } from '../support/tools/guarded-tools'
import { signUp } from './support/account'
import { expect, test } from './support/fixtures'
import { Server } from './support/server'

test('a server of tools is added, signed in at, looked at, allowed and signed out of again', async ({ page }) => {
  const tools = await startGuardedTools()
  const server = await new Server({ ADJUTANT_PRIVATE_HOSTS: new URL(tools.origin).host }).start()
  const row = page.getByRole('listitem').filter({ hasText: 'Yours alone' })
  try {
    await signUp(page, 'Ada Lovelace', server.origin)
    await page.goto(`${server.origin}/settings/tools`)
    await page.getByRole('button', { name: 'Add a server' }).click()
    await page.getByLabel('Address').fill(tools.url)
    await page.getByLabel('Name here').fill('Notes')
    await page.getByLabel('Who may use it').selectOption('Only me')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(row).toContainText('It wants you to sign in.')

    await row.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('button', { name: 'Deny' }).click()
    await expect(page.getByRole('alert')).toHaveText('Notes was not connected: you did not allow it.')
    await row.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('button', { name: 'Allow' }).click()
    await expect(page.getByText('Connected to Notes.')).toBeVisible()
    await expect(page).toHaveURL(`${server.origin}/settings/tools`)

    await expect(row).toContainText('2 tools, none allowed')
    await expect(row.getByText('Reads the notes.')).toBeVisible()
    await row.getByRole('button', { name: 'Allow these 2' }).click()
    await expect(row).toContainText('2 tools, all allowed')

    await row.getByRole('button', { name: 'More about Notes' }).click()
    await page.getByRole('menuitem', { name: 'Sign out there' }).click()
    await expect(row.getByRole('button', { name: 'Connect' })).toBeVisible()
  } finally {
    await server.remove()
    tools.close()
  }
})

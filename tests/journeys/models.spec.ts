import { answers, callsTools, fails, startModelServer } from '../node/models/model-server'
import { log, say, signUp } from './support/account'
import { expect, test } from './support/fixtures'
import { Server } from './support/server'

test('a model is connected, tried, answers, and is disconnected and brought back', async ({ page }) => {
  const model = await startModelServer()
  const server = await new Server({ ADJUTANT_PRIVATE_HOSTS: new URL(model.address).host }).start()
  const key = 'sk-journey-key'
  const row = page.getByRole('listitem').filter({ hasText: 'Yours alone' })
  try {
    await signUp(page, 'Ada Lovelace', server.origin)
    await page.goto(`${server.origin}/settings/models`)
    await page.getByRole('button', { name: 'Connect a model' }).click()
    await page.getByLabel('Where it runs').selectOption('Ollama')
    await page.getByLabel('Address').fill(model.address)
    await page.getByLabel('Key', { exact: true }).fill(key)
    await page.getByLabel('Name here').fill('Studio')
    await page.getByRole('button', { name: 'Connect', exact: true }).click()
    await expect(row).toContainText('Answers now')

    model.replies.push(fails(401))
    await row.getByRole('button', { name: 'Try it' }).click()
    await expect(row.getByRole('status')).toHaveText('Studio refused its key (401).')
    model.replies.push(answers('One, two, three.'), callsTools(['report_sum', '{"sum":5}']))
    await row.getByRole('button', { name: 'Try it' }).click()
    await expect(row.getByRole('status')).toHaveText(/^First word after .* streams · calls tools\.$/)

    await row.getByRole('button', { name: 'More about Studio' }).click()
    await page.getByRole('menuitem', { name: 'Disconnect' }).click()
    await expect(row).toHaveCount(0)
    const said = page.getByRole('listitem').filter({ hasText: 'Disconnected Studio' })
    await said.getByRole('button', { name: 'Undo' }).click()
    await expect(row).toContainText('Answers now')

    await page.goto(server.origin)
    model.replies.push(answers('Good morning from the studio.'))
    await say(page, 'Good morning')
    await expect(log(page)).toContainText('Good morning from the studio.')
    expect(model.requests.at(-1)?.authorization).toBe(`Bearer ${key}`)
    expect(await page.content()).not.toContain(key)
  } finally {
    await server.remove()
    await model.close()
  }
})

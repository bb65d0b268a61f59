import type { ServerResponse } from 'node:http'
import {
  breaksInCall,
  breaksInText,
  callsTools,
  fails,
  answers as speaks,
  startModelServer,
} from '../node/models/model-server'
import { log, perform, receipts, say, signUp } from './support/account'
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
    model.replies.push(speaks('One, two, three.'), callsTools(['report_sum', '{"sum":5}']))
    await row.getByRole('button', { name: 'Try it' }).click()
    await expect(row.getByRole('status')).toHaveText(/^First word after .* streams · calls tools\.$/)

    await row.getByRole('button', { name: 'More about Studio' }).click()
    await page.getByRole('menuitem', { name: 'Disconnect' }).click()
    await expect(row).toHaveCount(0)
    const said = page.getByRole('listitem').filter({ hasText: 'Disconnected Studio' })
    await said.getByRole('button', { name: 'Undo' }).click()
    await expect(row).toContainText('Answers now')

    await page.goto(server.origin)
    model.replies.push(speaks('Good morning from the studio.'))
    await say(page, 'Good morning')
    await expect(log(page)).toContainText('Good morning from the studio.')
    expect(model.requests.at(-1)?.authorization).toBe(`Bearer ${key}`)
    expect(await page.content()).not.toContain(key)
  } finally {
    await server.remove()
    await model.close()
  }
})

test('a model that goes, at whatever moment: the built-in one answers and says so, and nothing is done twice', async ({
  page,
}) => {
  const model = await startModelServer()
  const server = await new Server({ OPENAI_BASE_URL: model.address, OPENAI_MODEL: 'studio' }).start()
  const answers = log(page).getByRole('article', { name: 'Chief', exact: true })
  const hangsUp = (response: ServerResponse) => void response.destroy()
  const titles = async () => {
    const { tasks } = await perform<{ tasks: { title: string }[] }>(page, 'task.list')
    return tasks.map(({ title }) => title).sort()
  }
  try {
    await signUp(page, 'Ada Lovelace', server.origin)

    await test.step('before it says anything', async () => {
      model.replies.push(hangsUp)
      await say(page, 'Remind me to call John tomorrow')
      await expect(answers.last()).toContainText('Embedded model')
      await expect(answers.last()).toContainText('since studio broke off')
      expect(await titles()).toEqual(['Call John'])
    })

    await test.step('in the middle of its words: they stay, a sentence says that they are not all, Retry brings them', async () => {
      model.replies.push(breaksInText, speaks('It is half past nine.'))
      await say(page, 'What time is it in Boston?')
      await expect(answers.last()).toContainText('It is')
      await expect(answers.last()).toContainText('in the middle of its answer')
      await answers.last().getByRole('button', { name: 'Retry' }).click()
      await expect(answers.last()).toContainText('It is half past nine.')
    })

    await test.step('in the middle of a call: nothing of it is done, and the built-in one does what was asked', async () => {
      model.replies.push(breaksInCall)
      await say(page, 'Add “Buy milk” to my tasks')
      await expect(answers.last()).toContainText('since studio')
      await expect.poll(titles).toEqual(['Buy milk', 'Call John'])
    })

    await test.step('between two calls: what is done stays done, once', async () => {
      model.replies.push(callsTools(['task_add', '{"title":"Water the plants"}']), hangsUp)
      await say(page, 'Add “Water the plants” to my tasks')
      await expect(receipts(page).last()).toContainText('Water the plants')
      await expect(answers.last()).toContainText('since studio')
      expect(await titles()).toEqual(['Buy milk', 'Call John', 'Water the plants'])
    })

    await test.step('for good', async () => {
      await model.close()
      await say(page, 'What’s on my agenda tomorrow?')
      await expect(answers.last()).toContainText('Call John')
      await expect(answers.last()).toContainText(/since studio (could not be reached|rests)/)
    })
  } finally {
    await server.remove()
    await model.close()
  }
})

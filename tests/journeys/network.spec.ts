import type { Page } from '@playwright/test'
import { answers, startModelServer } from '../node/models/model-server'
import { composer, log, perform, say, signUp } from './support/account'
import { answersLost, type Cut, expectSentence, killed, offline } from './support/cuts'
import { expect, test } from './support/fixtures'
import { open } from './support/screens'
import { Server } from './support/server'
import { speaksSlowly } from './support/slow-model'
import { type Step, steps } from './support/steps'

const there: Cut = { name: 'there', begin: async () => {}, end: async () => {} }

const ways: [string, (server: Server) => Cut][] = [
  ['the network is there', () => there],
  ['the browser has no network', () => offline],
  ['answers do not arrive', () => answersLost],
  ['the server is killed and started again', killed],
]

for (const [title, way] of ways)
  test(`${title}: a sentence says so at every step, nothing typed is lost, and in the end all is done once`, async ({
    page,
  }) => {
    test.slow()
    const server = await new Server().start()
    const cut = way(server)
    try {
      await signUp(page, 'Ada Lovelace', server.origin)
      for (const step of steps) await test.step(step.name, () => play(page, step, cut))
    } finally {
      await server.remove()
    }
  })

/** One step, with the network going as it begins and coming back before it is asked for again. */
async function play(page: Page, { path, at, act, kept, again, outcome, ends }: Step, cut: Cut) {
  await at(page)
  await cut.begin(page, path)
  await act(page)
  // What goes by itself needs no sentence where only its answer is lost, and neither does what went well.
  const speaks = cut !== there && (cut !== answersLost || again !== undefined)
  if (speaks) {
    await expectSentence(page)
    // Where only the answer was lost, the screen may have heard by now that it is done.
    if (cut !== answersLost) await kept?.(page)
  }
  await cut.end(page)
  if (speaks) await again?.(page)
  await expect.poll(() => outcome(page)).toEqual(ends)
}

test('signing up: what was typed stays, and a lost answer does not make two accounts or two workspaces', async ({
  page,
}) => {
  await page.goto('/sign-up')
  const fields = {
    'Your name': 'Ada Lovelace',
    'E-mail': `lost-${Date.now()}@example.com`,
    Password: 'correct horse battery',
    'Workspace name': 'Engines',
  }
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
  const create = page.getByRole('button', { name: 'Create workspace' })
  for (const [cut, path] of [
    [offline, ''],
    [answersLost, 'auth/sign-up/email'],
    [answersLost, 'organization.create'],
  ] as const) {
    await cut.begin(page, path)
    await create.click()
    await expectSentence(page)
    for (const [label, value] of Object.entries(fields))
      await expect(page.getByLabel(label, { exact: true })).toHaveValue(value)
    await cut.end(page)
  }
  await create.click()
  await expect(composer(page)).toBeVisible()
  const { organizations } = await perform<{ organizations: { name: string }[] }>(page, 'session.current')
  expect(organizations.map(({ name }) => name)).toEqual(['Engines'])
})

test('a screen whose code does not come says so in its place, and opens when it does', async ({ page }) => {
  await signUp(page)
  await page.route(/trips-screen/, (route) => route.abort())
  await open(page, '/')
  await composer(page).fill('Half a sentence')
  await page.getByRole('link', { name: 'Trips' }).click()
  await expectSentence(page)
  await expect(page.getByRole('link', { name: 'Chief' })).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Trips' }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Chief' }).click()
  await expect(composer(page)).toHaveValue('Half a sentence')
})

test('a page whose script does not come says so, and loads it again', async ({ page }) => {
  await page.route(/assets\/index-.*\.js/, (route) => route.abort())
  await page.goto('/sign-in')
  await expectSentence(page)
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Load it again' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
})

test('the network goes while a reply is being written: the line says so, the reply goes on, once', async ({ page }) => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`)
  const model = await startModelServer()
  const server = await new Server({ OPENAI_BASE_URL: model.address, OPENAI_MODEL: 'slow' }).start()
  try {
    model.replies.push(speaksSlowly(words, 150), answers('Second.'))
    await signUp(page, 'Grace Hopper', server.origin)
    await say(page, 'Tell me something long')
    await expect(log(page)).toContainText('word5')
    await page.context().setOffline(true)
    await say(page, 'And then?')
    await expectSentence(page)
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByText('could not be stopped')).toBeVisible()
    await page.context().setOffline(false)
    await expect(log(page).getByText(words.join(' '))).toHaveCount(1)
    await expect(log(page).getByText('And then?', { exact: true })).toHaveCount(1)
    await expect(log(page)).toContainText('Second.')
    expect(model.requests).toHaveLength(2)
  } finally {
    await server.remove()
    await model.close()
  }
})

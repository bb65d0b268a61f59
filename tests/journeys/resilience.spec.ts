import type { Page } from '@playwright/test'
import type { Message } from '../../src/features/rooms/message'
import { chiefRoomId } from '../../src/features/rooms/room'
import type { TaskPage } from '../../src/features/tasks/task'
import type { Receipt } from '../../src/platform/operations/outcome'
import { startModelServer } from '../node/models/model-server'
import { log, perform, say, signUp } from './support/account'
import { expect, test } from './support/fixtures'
import { Server } from './support/server'
import { speaksSlowly } from './support/slow-model'

test('a reload in the middle of a reply loses nothing', async ({ page }) => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`)
  const model = await startModelServer()
  const server = await new Server({ OPENAI_BASE_URL: model.address, OPENAI_MODEL: 'slow' }).start()
  try {
    model.replies.push(speaksSlowly(words, 80))
    await signUp(page, 'Grace Hopper', server.origin)
    await say(page, 'Tell me something long')
    await expect(log(page)).toContainText('word10')
    await page.reload()
    await expect(log(page)).toContainText('word10')
    await expect(log(page)).not.toContainText('word59', { timeout: 500 })
    await expect(log(page)).toContainText('word59')
    await expect(log(page).getByText(words.join(' '))).toHaveCount(1)
    await expect(log(page).getByText('Tell me something long')).toHaveCount(1)
  } finally {
    await server.remove()
    await model.close()
  }
})

/** The room of the person on this page with Chief. */
async function roomOf(page: Page) {
  const { person, organization } = await perform<{ person: { id: string }; organization: { id: string } }>(
    page,
    'session.current',
  )
  return chiefRoomId(organization.id, person.id)
}

declare global {
  /** On the page: the texts of the messages that were acknowledged so far. */
  var acknowledged: string[]
}

/** Sends messages, each about somebody else, from the page, three at a time, for as long as the server answers; gives the texts it acknowledged. */
const sendUntilGone = (page: Page, roomId: string) =>
  page.evaluate(async (roomId) => {
    globalThis.acknowledged = []
    let next = 0
    const sender = async () => {
      for (;;) {
        const number = next++
        const name = `${'BDFGKLMNPRSTVZ'[Math.floor(number / 5) % 14]}${'aeiou'[number % 5]}k${'o'.repeat(1 + Math.floor(number / 70))}`
        const text = `Remind me to call ${name} tomorrow at 9`
        const body = JSON.stringify({ roomId, key: crypto.randomUUID(), text })
        const headers = { 'content-type': 'application/json', 'adjutant-zone': 'America/New_York' }
        const response = await fetch('/api/message.send', { method: 'POST', headers, body }).catch(() => null)
        if (!response) return
        if (!response.ok) return
        acknowledged.push(text)
      }
    }
    await Promise.all([sender(), sender(), sender()])
    return acknowledged
  }, roomId)

async function wholeLog(page: Page, roomId: string): Promise<Message[]> {
  const all: Message[] = []
  for (let before: number | undefined, more = true; more; before = all[0]?.sequence) {
    const older = await perform<{ messages: Message[]; more: boolean }>(page, 'room.history', { roomId, before })
    all.unshift(...older.messages)
    more = older.more
  }
  return all
}

const textOf = (message: Message) => message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
const namesOf = (texts: string[]) => texts.flatMap((text) => /\bcall ([A-Z][aeiou]ko+)\b/i.exec(text)?.[1] ?? []).sort()

test('a kill while messages are being acknowledged loses nothing and doubles nothing', async ({ page }) => {
  const server = await new Server().start()
  try {
    await signUp(page, 'Katherine Johnson', server.origin)
    const roomId = await roomOf(page)
    const sending = sendUntilGone(page, roomId)
    await page.waitForFunction(() => globalThis.acknowledged?.length >= 12)
    await server.kill()
    const acknowledged = namesOf(await sending)
    expect(acknowledged.length).toBeGreaterThanOrEqual(12)

    await server.start()
    await page.reload()
    const messages = await wholeLog(page, roomId)
    const stored = namesOf(messages.filter(({ author }) => author.kind === 'person').map(textOf))
    expect(stored, 'every message once').toEqual([...new Set(stored)])
    expect(stored).toEqual(expect.arrayContaining(acknowledged))

    await test.step('every one of them is then done, once, with one receipt', async () => {
      const done = async () =>
        namesOf((await perform<TaskPage>(page, 'task.list', { limit: 200 })).tasks.map(({ title }) => title))
      await expect.poll(done, { timeout: 60_000 }).toEqual(stored)
      const { receipts } = await perform<{ receipts: Receipt[] }>(page, 'receipt.list', { limit: 100 })
      const added = receipts.filter(({ operation, status }) => operation === 'task.add' && status === 'completed')
      expect(namesOf(added.map(({ changes }) => changes[0]?.title ?? ''))).toEqual(stored)
    })
    await expect(
      log(page)
        .getByText(/call [A-Z][aeiou]ko+/i)
        .last(),
    ).toBeVisible()
  } finally {
    await server.remove()
  }
})

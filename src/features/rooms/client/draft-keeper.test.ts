import { expect, it } from 'vitest'
import { DraftKeeper } from './draft-keeper'

/** A server in a test's hands: it keeps drafts, or can't be reached. */
function newServer(text = '') {
  const server = { text, reachable: true, asked: [] as string[] }
  return Object.assign(server, {
    read: async () => server.text,
    keep: async (next: string) => {
      server.asked.push(next)
      if (!server.reachable) throw new Error('away')
      server.text = next
    },
  })
}

function newStore(kept: string | null = null) {
  const store = {
    kept,
    read: () => store.kept,
    write(text: string | null) {
      store.kept = text
    },
  }
  return store
}

const settled = () => new Promise((resume) => setTimeout(resume))

it('a draft is on the server, and in the browser only until it is', async () => {
  const [server, store] = [newServer('from the phone'), newStore()]
  const drafts = new DraftKeeper({ store, ...server })
  expect(await drafts.begin()).toBe('from the phone')
  drafts.set('from the desk')
  expect(store.kept).toBe('from the desk')
  await settled()
  expect([server.text, store.kept]).toEqual(['from the desk', null])
})

it('what the server never got is there after a reload, before what it has, and goes when it can', async () => {
  const [server, store] = [newServer('old'), newStore()]
  const drafts = new DraftKeeper({ store, ...server })
  await drafts.begin()
  server.reachable = false
  drafts.set('written in a tunnel')
  await settled()
  const reloaded = new DraftKeeper({ store, ...server })
  expect(await reloaded.begin()).toBe('written in a tunnel')
  await settled()
  server.reachable = true
  await reloaded.send()
  expect([server.text, store.kept]).toEqual(['written in a tunnel', null])
})

it('a message that was sent without a network leaves no draft behind', async () => {
  const [server, store] = [newServer('half a sentence'), newStore()]
  const drafts = new DraftKeeper({ store, ...server })
  await drafts.begin()
  server.reachable = false
  drafts.set('')
  await settled()
  expect(await new DraftKeeper({ store, ...server }).begin()).toBe('')
})

it('one is sent at a time, and the last one typed is the one that stays', async () => {
  const [server, store] = [newServer(), newStore()]
  const drafts = new DraftKeeper({ store, ...server })
  await drafts.begin()
  for (const text of ['a', 'ab', 'abc']) drafts.set(text)
  await settled()
  expect(server.asked).toEqual(['a', 'abc'])
  expect([server.text, store.kept]).toEqual(['abc', null])
})

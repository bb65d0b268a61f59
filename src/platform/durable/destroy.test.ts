import { env, evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { expect, it } from 'vitest'
import { newPerson } from '../../../tests/support/person'

const kept = (home: DurableObjectStub) =>
  runInDurableObject(home, async (_home, { storage }) => ({
    tasks: storage.sql.exec('SELECT * FROM tasks').toArray(),
    receipts: storage.sql.exec('SELECT * FROM operations').toArray(),
    alarm: await storage.getAlarm(),
  }))

it('X6 of a home that was ended nothing is left, and whoever still asks it is refused', async () => {
  const ada = newPerson()
  await ada.perform('task.add', { title: 'Zebra', remind: '2031-03-03T09:00' })
  await env.PERSON.getByName(`${ada.caller.organizationId}.${ada.caller.personId}`).destroy()
  expect(await ada.outcome('task.list', {})).toMatchObject({ status: 'failed', error: { code: 'home.missing' } })
  const tables = await runInDurableObject(ada.home, (_home, { storage }) =>
    storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
  )
  expect(tables).toEqual([])
  await evictDurableObject(ada.home)
  expect(await kept(ada.home)).toEqual({ tasks: [], receipts: [], alarm: null })
})

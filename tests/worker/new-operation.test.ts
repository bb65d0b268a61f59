import { env } from 'cloudflare:workers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { catalogue, features, policy } from '../../src/app/features.server'
import { tasksFeature } from '../../src/features/tasks/feature.server'
import { toolsFor } from '../../src/platform/doors/tools'
import { defineOperation } from '../../src/platform/operations/operation'
import { attack, attackersOf } from '../support/hostile/attack'
import { newVictim } from '../support/hostile/victim'
import { newPerson } from '../support/people'

/** What somebody would add to a file of the feature's own folder. */
const shout = defineOperation({
  name: 'task.shout',
  title: 'Shout a title',
  description: 'Writes a task’s title in capitals.',
  home: 'person',
  effect: 'write',
  needs: 'task:write',
  input: z.object({ taskId: z.string().regex(/^task_[a-z0-9]+$/) }),
  output: z.object({ title: z.string() }),
  phrases: ['shout {task}'],
  run({ sql }, { taskId }) {
    const changed = sql.exec<{ title: string }>(
      'UPDATE tasks SET title = upper(title) WHERE id = ? RETURNING title',
      taskId,
    )
    return { title: changed.toArray()[0]?.title ?? '' }
  },
})

/** The same by somebody who forgot that the directory holds everybody's rows. */
const leak = defineOperation({
  name: 'task.leak',
  title: 'Leak',
  description: 'Reads what is not the caller’s.',
  home: 'person',
  effect: 'read',
  needs: 'task:read',
  input: z.object({}),
  output: z.object({ rows: z.array(z.unknown()) }),
  run: async () => ({ rows: (await env.DIRECTORY.prepare('SELECT name FROM tokens').all()).results }),
})

// The list in the feature's folder is all that is touched. The catalogue is read from it when a server starts.
const add = (operation: typeof shout | typeof leak) => {
  tasksFeature.operations.push(operation)
  catalogue.set(operation.name, operation)
}
const remove = (operation: typeof shout | typeof leak) => {
  tasksFeature.operations.splice(tasksFeature.operations.indexOf(operation), 1)
  catalogue.delete(operation.name)
}

beforeAll(() => add(shout))
afterAll(() => remove(shout))

it('H1 an operation added to a feature’s list is on every door and in the hostile walk', async () => {
  expect(features).toContain(tasksFeature)
  const ada = await newPerson('Ada')
  const { id } = await ada.perform<{ id: string }>('task.add', { title: 'book the train' })

  const answer = await ada.ask('task.shout', { taskId: id })
  expect(answer).toMatchObject({
    status: 200,
    output: { title: 'BOOK THE TRAIN' },
    receipt: { title: 'Shout a title' },
  })
  expect(answer.receipt?.changes).toMatchObject([{ fields: [{ before: 'book the train', after: 'BOOK THE TRAIN' }] }])

  const document = await (await ada.fetch('/api/openapi.json')).json<{ paths: Record<string, unknown> }>()
  expect(document.paths['/api/task.shout']).toMatchObject({ post: { summary: 'Shout a title' } })
  expect(await (await ada.fetch('/api/docs')).text()).toContain('id="task.shout"')

  const menu = await ada.perform<{ operations: object[] }>('catalogue.list')
  expect(menu.operations).toContainEqual(expect.objectContaining({ name: 'task.shout', phrases: ['shout {task}'] }))

  const { authenticate } = await import('../../src/app/authenticate.server')
  const caller = await authenticate(new Request('http://localhost:8787/api/x', { headers: ada.headers }), env)
  expect(toolsFor(catalogue.values(), caller, policy).map(({ name }) => name)).toContain('task_shout')

  const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const mcp = await (await ada.token()).fetch('/mcp', { method: 'POST', body: list, headers })
  expect(await mcp.text()).toContain('task_shout')

  const victim = await newVictim(catalogue.values())
  for (const attacker of await attackersOf(victim)) expect(await attack(shout, attacker, victim)).toEqual([])
}, 60_000)

it('H5 the hostile walk finds an operation that leaks', async () => {
  add(leak)
  try {
    const victim = await newVictim(catalogue.values())
    const foreigner = (await attackersOf(victim)).find(({ name }) => name === 'the owner of another organization')!
    expect(await attack(leak, foreigner, victim)).toContainEqual(expect.stringContaining('read the victim’s data'))
  } finally {
    remove(leak)
  }
}, 60_000)

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EmbeddedModel } from '../../../src/features/chief/embedded/model'
import { configuredModels } from '../../../src/platform/ai/providers'
import { configOf } from '../../../src/platform/config'
import { newTool, playTurn } from '../../support/agents/turn'
import { connectedTo } from './connected'
import * as server from './model-server'

const input = z.object({ title: z.string(), remind: z.string().optional() })
const hints = { operation: 'task.add', title: 'Add a task', phrases: ['add {title}'], effect: 'write' }
const tools = [{ ...newTool('task.add', input.loose()), hints }]
const options = { adjutant: { now: '2026-11-20T09:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' } }
const said = (text: string) => [{ role: 'user' as const, content: [{ type: 'text' as const, text }] }]
const due = { local: '2026-11-21T09:00', zone: 'Europe/Zurich', at: '2026-11-21T08:00:00.000Z' }
const task = {
  id: 'task_1',
  title: 'Call John',
  due: null,
  remind: due,
  list: null,
  tags: [],
  priority: 'none',
  doneAt: null,
}
const keep = () => ({ status: 'completed' as const, output: task, receipt: { id: 'op_1', home: 'person' } })
const secret = 'x'.repeat(32)

let remote: server.ModelServer
beforeAll(async () => {
  remote = await server.startModelServer()
})
afterAll(() => remote.close())

const settings: Record<string, () => object> = {
  'workers-ai': () => ({ WORKERS_AI_ACCOUNT_ID: 'acc', WORKERS_AI_TOKEN: 'k', WORKERS_AI_BASE_URL: remote.address }),
  'openai-compatible': () => ({ OPENAI_BASE_URL: remote.address, OPENAI_MODEL: 'm' }),
  embedded: () => ({}),
}

/** What the product relies on, whoever answers. The remote ones are told what to say; the embedded one thinks itself. */
describe.each([...Object.keys(settings), 'connected'])('a model of %s', (provider) => {
  const model = () => {
    if (provider === 'connected') return connectedTo(remote.address)
    const models = configuredModels(
      configOf({ ADJUTANT_SECRET: secret, ...settings[provider]!() }),
      new EmbeddedModel(),
    )
    return models.find((one) => one.provider === provider)!
  }
  const play = (text: string, ...replies: server.Reply[]) => {
    if (provider !== 'embedded') remote.replies.push(...replies)
    return playTurn({ models: [model()], messages: said(text), tools, options, act: keep })
  }
  const call = server.callsTools(['task_add', '{"title":"Call John","remind":"2026-11-21T09:00"}'])

  it('calls the tool that fits, then words what came of it', async () => {
    const { acted, text, last } = await play(
      'Remind me to call John tomorrow at 9',
      call,
      server.answers('Call John, tomorrow at 9.'),
    )
    expect(acted).toMatchObject([
      { tool: { operation: 'task.add' }, input: { title: 'Call John', remind: '2026-11-21T09:00' } },
    ])
    expect(text).not.toBe('')
    expect(last?.type).toBe('turn.finished')
  })

  it('answers in words, in pieces, where there is nothing to do', async () => {
    const { acted, events, last } = await play(
      'Hello, who are you?',
      server.answers('I am Chief. I keep your tasks and your agenda.'),
    )
    expect(acted).toEqual([])
    expect(events.filter(({ type }) => type === 'text.delta').length).toBeGreaterThan(1)
    expect(last?.type).toBe('turn.finished')
  })

  it('says what it took, and who it is', async () => {
    const { events, last } = await play('Hello', server.answers('Hello. What shall we do?'))
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'model.chosen', provider: model().provider, passedOver: [] }),
    )
    if (last?.type !== 'turn.finished') throw new Error('The turn did not finish.')
    expect(last.usage.inputTokens).toBeGreaterThan(0)
    expect(last.usage.outputTokens).toBeGreaterThan(0)
  })

  it('that is stopped before it begins says nothing and does nothing', async () => {
    const turn = playTurn({
      models: [model()],
      messages: said('Add tea'),
      tools,
      options,
      signal: AbortSignal.abort(new Error('stop')),
    })
    const { acted, text, last } = await turn
    expect({ acted, text, type: last?.type }).toEqual({ acted: [], text: '', type: 'turn.stopped' })
  })

  it('is told of a failure and does not claim success', async () => {
    if (provider !== 'embedded') remote.replies.push(call, server.answers('That did not work: the list is full.'))
    const { text } = await playTurn({
      models: [model()],
      messages: said('Remind me to call John tomorrow at 9'),
      tools,
      options,
      act: () => ({ status: 'failed', message: 'The list is full.', code: 'task.full' }),
    })
    expect(text).toContain('list is full')
  })
})

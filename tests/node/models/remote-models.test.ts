import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { AnsweringModel, Deadlines } from '../../../src/platform/ai/model'
import { configuredModels } from '../../../src/platform/ai/providers'
import { configOf } from '../../../src/platform/config'
import { says, scriptedModel } from '../../support/agents/scripted-model'
import { newTool, playTurn } from '../../support/agents/turn'
import { connectedTo } from './connected'
import * as server from './model-server'

const add = newTool('task.add', z.object({ title: z.string() }))
const tools = [add]
const usual: Deadlines = { connect: 2_000, firstToken: 2_000, idle: 2_000 }
const secret = { ADJUTANT_SECRET: 'x'.repeat(32) }

/** Both remote providers, as configuration makes them. */
const providers: Record<string, (address: string) => object> = {
  'workers-ai': (address) => ({
    WORKERS_AI_ACCOUNT_ID: 'acc',
    WORKERS_AI_TOKEN: 'key-1',
    WORKERS_AI_BASE_URL: address,
  }),
  'openai-compatible': (address) => ({ OPENAI_BASE_URL: address, OPENAI_API_KEY: 'key-1', OPENAI_MODEL: 'm' }),
}

describe.each([...Object.keys(providers), 'connected'])('a model of %s', (provider) => {
  let remote: server.ModelServer
  beforeEach(async () => {
    remote = await server.startModelServer()
  })
  afterEach(() => remote.close())

  const model = (deadlines = usual): AnsweringModel => {
    if (provider === 'connected') return { ...connectedTo(remote.address), deadlines }
    const config = configOf({ ...secret, ...providers[provider]!(remote.address) })
    return { ...configuredModels(config, scriptedModel('e').model)[0]!, deadlines }
  }
  const play = (...replies: server.Reply[]) => {
    remote.replies.push(...replies)
    return playTurn({ models: [model()], tools })
  }
  const passedOver = async (reply: server.Reply, deadlines = usual) => {
    remote.replies.push(reply, reply)
    const spare = scriptedModel('spare', says('I stand in.'))
    const { events, text, acted } = await playTurn({ models: [model(deadlines), spare], tools })
    const chosen = events.find((event) => event.type === 'model.chosen')
    return { text, acted, reason: chosen?.passedOver[0]?.reason }
  }

  it('answers in a stream, with its key, and tells what it took', async () => {
    const { text, last, events } = await play(server.answers('Good morning. It is a quiet day.'))
    expect(text).toBe('Good morning. It is a quiet day.')
    expect(events.filter(({ type }) => type === 'text.delta').length).toBeGreaterThan(3)
    expect(last).toMatchObject({
      type: 'turn.finished',
      usage: { inputTokens: 120, outputTokens: 7, estimated: false },
    })
    expect(remote.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer key-1',
      body: { stream: true },
    })
  })

  it('calls tools and is told their results under the ids it can match', async () => {
    const { acted, text } = await play(
      server.callsTools(['task_add', '{"title":"A"}'], ['task_add', '{"title":"B"}']),
      server.answers('Both.'),
    )
    expect(acted.map(({ input }) => input)).toEqual([{ title: 'A' }, { title: 'B' }])
    expect(text).toBe('Both.')
    const [, assistant, ...results] = remote.requests[1]!.body.messages
    const calls = z
      .array(z.object({ id: z.string(), function: z.object({ arguments: z.string() }) }))
      .parse(assistant!.tool_calls)
    expect(calls.map((call) => call.function.arguments)).toEqual(['{"title":"A"}', '{"title":"B"}'])
    expect(results.map(({ tool_call_id }) => tool_call_id)).toEqual(calls.map(({ id }) => id))
    expect(remote.requests[0]!.body.tools?.[0]?.function).toMatchObject({
      name: 'task_add',
      parameters: { required: ['title'] },
    })
  })

  it('gets malformed calls back as results and corrects them', async () => {
    const { acted, last } = await play(
      server.callsTools(['task_add', '{"title":']),
      server.callsTools(['task_create', '{}']),
      server.callsTools(['Task.Add', '{"arguments":{"title":"A"}}']),
      server.answers('Done.'),
    )
    expect(acted.map(({ input }) => input)).toEqual([{ title: 'A' }])
    expect(last?.type).toBe('turn.finished')
    expect(JSON.stringify(remote.requests[1]!.body.messages.at(-1))).toMatch(/not valid JSON/)
  })

  it('may write a call into its answer: it is made, and not shown', async () => {
    const written = '{"type": "function", "name": "task_add", "parameters": {"title": "A"}}'
    const { acted, text } = await play(server.answers(written), server.answers('Added.'))
    expect(acted.map(({ input }) => input)).toEqual([{ title: 'A' }])
    expect(text).toBe('Added.')
  })

  it('is estimated where it does not say what it took', async () => {
    const { last } = await play(server.answers('Sixteen letters.', { counted: false }))
    expect(last).toMatchObject({ usage: { outputTokens: 4, estimated: true } })
  })

  it('that breaks off in its text keeps what was shown and fails honestly', async () => {
    const { text, last } = await play(server.breaksInText)
    expect(text).toBe('It is')
    expect(last).toMatchObject({ type: 'turn.failed', message: expect.stringContaining('in the middle of its answer') })
  })

  it.each([
    ['breaks off in a call', server.breaksInCall, /broke off|could not be reached/],
    ['ends in a call without saying that it is finished', server.endsEarly, /not an answer/],
    ['reports an error in its stream', server.errorInStream, /failed on its side \(503\)|reported an error/],
    ['sends garbage', server.garbage, /not an answer/],
    ['sends a web page', server.webPage, /not an answer|broke off/],
    ['fails', server.fails(500), /failed on its side \(500\)/],
    ['refuses its key', server.fails(401), /refused its key/],
    ['does not know the model', server.fails(404), /not known at its address/],
    ['has too much to do for a long time', server.fails(429, { 'retry-after': '600' }), /too much to do/],
  ])('that %s is replaced by the next, and nothing of it is acted on', async (_, reply, reason) => {
    const result = await passedOver(reply)
    expect(result).toMatchObject({ text: 'I stand in.', acted: [], reason: expect.stringMatching(reason) })
    expect(result.reason).not.toContain('secret-key')
  })

  it.each([
    ['never answers', server.neverAnswers, { ...usual, connect: 60 }, 'did not answer within 60 ms'],
    ['answers but never speaks', server.neverSpeaks, { ...usual, firstToken: 60 }, 'said nothing for 60 ms'],
  ])('that %s is given up at its deadline, and the request is closed', async (_, reply, deadlines, reason) => {
    const result = await passedOver(reply, deadlines)
    expect(result).toMatchObject({ text: 'I stand in.', reason })
    await remote.requests[0]!.closed
  })

  it('that starts slowly, but in time, is waited for', async () => {
    const { text } = await play(server.startsAfter(150, server.answers('Here I am.')))
    expect(text).toBe('Here I am.')
  })

  it('that falls silent in its text is a broken one', async () => {
    remote.replies.push(server.fallsSilent)
    const { text, last } = await playTurn({ models: [model({ ...usual, idle: 60 })] })
    expect({ text, type: last?.type }).toEqual({ text: 'It is', type: 'turn.failed' })
  })

  it('that asks for a short pause is asked again after it', async () => {
    const { text } = await play(server.fails(429, { 'retry-after': '0' }), server.answers('Now I can.'))
    expect(text).toBe('Now I can.')
    expect(remote.requests).toHaveLength(2)
  })

  it('that is stopped has its request closed', async () => {
    const stop = new AbortController()
    remote.replies.push(server.fallsSilent)
    const { last } = await playTurn({
      models: [model()],
      signal: stop.signal,
      on: ({ type }) => type === 'text.delta' && stop.abort(),
    })
    expect(last?.type).toBe('turn.stopped')
    await remote.requests[0]!.closed
  })
})

it('a model whose address nobody listens at could not be reached', async () => {
  const remote = await server.startModelServer()
  await remote.close()
  const config = configOf({ ...secret, OPENAI_BASE_URL: remote.address, OPENAI_MODEL: 'm' })
  const { last } = await playTurn({
    models: configuredModels(config, scriptedModel('e', { throws: new TypeError('x') }).model),
  })
  expect(last).toMatchObject({ type: 'turn.failed', message: expect.stringContaining('m could not be reached') })
})

it('a connected model inside the network is not asked unless an owner let its host in', async () => {
  const remote = await server.startModelServer()
  const spare = scriptedModel('spare', says('I stand in.'))
  const { events } = await playTurn({ models: [connectedTo(remote.address, []), spare] })
  const chosen = events.find((event) => event.type === 'model.chosen')
  expect(chosen?.passedOver).toEqual([{ model: 'm', reason: 'may not be asked at its address' }])
  expect(remote.requests).toEqual([])
  await remote.close()
})

it('the chain is Workers AI, then the compatible one, then the embedded one; what is not configured is left out', () => {
  const of = (environment: object) =>
    configuredModels(configOf({ ...secret, ...environment }), scriptedModel('e').model).map(({ provider }) => provider)
  expect(of({})).toEqual(['embedded'])
  const both = { WORKERS_AI_ACCOUNT_ID: 'a', WORKERS_AI_TOKEN: 't', OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm' }
  expect(of(both)).toEqual(['workers-ai', 'openai-compatible', 'embedded'])
})

it('Workers AI is asked for answers longer than the 256 tokens it would give by itself', async () => {
  const remote = await server.startModelServer()
  const config = configOf({ ...secret, ...providers['workers-ai']!(remote.address) })
  await playTurn({ models: configuredModels(config, scriptedModel('e').model).slice(0, 1) })
  expect(remote.requests[0]?.body).toMatchObject({
    model: '@cf/meta/llama-3.3-70b-instruct-fp8-fast',
    max_tokens: 2048,
  })
  await remote.close()
})

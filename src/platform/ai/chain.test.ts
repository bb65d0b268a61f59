import { expect, it } from 'vitest'
import { breaksAfter, calls, type Script, says, scriptedModel } from '../../../tests/support/agents/scripted-model'
import { CircuitBreaker } from './breaker'
import { type ChainEvent, openChain } from './chain'
import type { AnsweringModel } from './model'

const call = { prompt: [{ role: 'user' as const, content: [{ type: 'text' as const, text: 'Hello' }] }] }
const status = (statusCode: number, responseHeaders = {}): Script => ({
  throws: Object.assign(new Error('no'), { name: 'AI_APICallError', statusCode, responseHeaders }),
})

async function askChain(models: AnsweringModel[], { breaker = new CircuitBreaker(), waits = [] as number[] } = {}) {
  const wait = async (milliseconds: number) => void waits.push(milliseconds)
  const chain = openChain(models, { breaker, wait })
  const events: ChainEvent[] = []
  for await (const event of chain.stream(call)) events.push(event)
  const text = events.map((event) => (event.type === 'text' ? event.text : '')).join('')
  const chosen = events.find((event) => event.type === 'chosen')
  return { events, text, chosen, last: events.at(-1), waits, chain }
}

it('the first model that answers is chosen, and the reasons why others were passed over are told', async () => {
  const models = [
    scriptedModel('one', status(500)),
    scriptedModel('two', status(401)),
    scriptedModel('three', says('Hi.')),
  ]
  const { text, chosen } = await askChain(models)
  expect(text).toBe('Hi.')
  expect(chosen).toMatchObject({
    model: { id: 'three' },
    passedOver: [
      { model: 'one', reason: 'failed on its side (500)' },
      { model: 'two', reason: 'refused its key (401)' },
    ],
  })
})

it('a model that breaks off before it said anything is replaced', async () => {
  const broken = scriptedModel('one', [{ type: 'error', error: new Error('reset') }])
  const { text, last } = await askChain([broken, scriptedModel('two', says('Hi.'))])
  expect(text).toBe('Hi.')
  expect(last).toMatchObject({ type: 'finished' })
})

it('G4 once text was shown nobody else answers again: the answer is marked as broken', async () => {
  const second = scriptedModel('two', says('Hi.'))
  const { text, last } = await askChain([scriptedModel('one', breaksAfter('It is')), second])
  expect(text).toBe('It is')
  expect(last).toMatchObject({ type: 'broken', reason: 'broke off', model: { id: 'one' } })
  expect(second.asked).toHaveLength(0)
})

it('G3 calls of an answer that breaks off are not passed on', async () => {
  const broken = scriptedModel('one', [...calls(['task_add', {}]).slice(0, 1), { type: 'error', error: {} }])
  const { events } = await askChain([broken, scriptedModel('two', says('Hi.'))])
  expect(events.flatMap((event) => (event.type === 'finished' ? event.toolCalls : []))).toEqual([])
})

it('an empty answer is no answer', async () => {
  const { chosen } = await askChain([scriptedModel('one', says('')), scriptedModel('two', says('Hi.'))])
  expect(chosen).toMatchObject({ passedOver: [{ model: 'one', reason: 'gave an empty answer' }] })
})

it('a stream that just ends is a broken one', async () => {
  const { chosen } = await askChain([scriptedModel('one', []), scriptedModel('two', says('Hi.'))])
  expect(chosen).toMatchObject({ passedOver: [{ model: 'one', reason: 'broke off' }] })
})

it('a short pause that the model asks for is waited out once', async () => {
  const busy = scriptedModel('one', status(429, { 'retry-after': '2' }), says('Hi.'))
  const { text, waits } = await askChain([busy])
  expect({ text, waits }).toEqual({ text: 'Hi.', waits: [2000] })
})

it('a long pause passes the model over and is kept for the requests that follow', async () => {
  const breaker = new CircuitBreaker()
  const busy = scriptedModel('one', status(429, { 'Retry-After': '120' }))
  const first = await askChain([busy, scriptedModel('two', says('Hi.'))], { breaker })
  expect(first.chosen).toMatchObject({ passedOver: [{ model: 'one', reason: 'has too much to do (429)' }] })
  const second = await askChain([busy, scriptedModel('two', says('Hi.'))], { breaker })
  expect(second.chosen).toMatchObject({ passedOver: [{ model: 'one', reason: expect.stringContaining('rests for') }] })
  expect(busy.asked).toHaveLength(1)
})

it('when every model fails the reasons are all that is left', async () => {
  const { last } = await askChain([
    scriptedModel('one', status(503)),
    scriptedModel('two', { throws: new TypeError('x') }),
  ])
  expect(last).toEqual({
    type: 'exhausted',
    passedOver: [
      { model: 'one', reason: 'failed on its side (503)' },
      { model: 'two', reason: 'could not be reached' },
    ],
  })
})

it('a silent model is given up at its deadline, before the answer and within it', async () => {
  const silent = { ...scriptedModel('one', { hangs: true }), deadlines: { connect: 50, firstToken: 20, idle: 20 } }
  const { chosen } = await askChain([silent, scriptedModel('two', says('Hi.'))])
  expect(chosen).toMatchObject({ passedOver: [{ model: 'one', reason: 'said nothing for 20 ms' }] })
  const stuck = { ...scriptedModel('one', { hangsAfter: says('It').slice(0, 1) }), deadlines: silent.deadlines }
  expect((await askChain([stuck])).last).toMatchObject({ type: 'broken', reason: 'fell silent for 20 ms' })
})

it('stopping ends the request at once with the reason it was stopped for', async () => {
  const stop = new AbortController()
  const chain = openChain([scriptedModel('one', { hangs: true })], { breaker: new CircuitBreaker() })
  const asking = chain.stream({ ...call, abortSignal: stop.signal }).next()
  stop.abort(new Error('enough'))
  await expect(asking).rejects.toThrow('enough')
})

it('a turn that fell back stays with the model that answered', async () => {
  const first = scriptedModel('one', status(500), says('never'))
  const { chain } = await askChain([first, scriptedModel('two', says('Hi.'), says('More.'))])
  for await (const event of chain.stream(call)) if (event.type === 'chosen') expect(event.model.id).toBe('two')
  expect(first.asked).toHaveLength(1)
})

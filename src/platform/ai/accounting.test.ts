import { expect, it } from 'vitest'
import { scriptedModel, tokens } from '../../../tests/support/agents/scripted-model'
import { describeFailure } from './answering/failure'
import { boundResult } from './bound-result'
import { priceOf } from './prices'
import { addUsage, noUsage, usageOf } from './usage'

const model = { ...scriptedModel('gpt-4.1-mini'), provider: 'openai-compatible' as const }
const text = { sent: () => 'x'.repeat(400), said: 'y'.repeat(40) }

it('tokens as reported cost what the list says', () => {
  const usage = usageOf(model, tokens(1_000_000, 500_000), text)
  expect(usage).toEqual({ inputTokens: 1_000_000, outputTokens: 500_000, cost: 1.2, estimated: false })
})

it('tokens that nobody reported are estimated and marked', () => {
  expect(usageOf(model, null, text)).toMatchObject({ inputTokens: 100, outputTokens: 10, estimated: true })
  expect(usageOf(model, tokens(7, undefined), text)).toMatchObject({
    inputTokens: 7,
    outputTokens: 10,
    estimated: true,
  })
})

it('an unknown price makes the whole turn’s cost unknown, the embedded model costs nothing', () => {
  expect(priceOf({ id: 'my-own-model', provider: 'openai-compatible' })).toBeNull()
  expect(priceOf({ id: 'gpt-4o-mini-2024-07-18', provider: 'openai-compatible' })).toEqual({ input: 0.15, output: 0.6 })
  expect(priceOf({ id: 'anything', provider: 'embedded' })).toEqual({ input: 0, output: 0 })
  const known = usageOf(model, tokens(1, 1), text)
  expect(addUsage(known, { ...noUsage, cost: null }).cost).toBeNull()
})

it('a failure is a short end of a sentence and never quotes the answer', () => {
  const error = Object.assign(new Error('invalid key sk-123'), {
    name: 'AI_APICallError',
    statusCode: 401,
    responseBody: 'sk-123',
  })
  expect(describeFailure(error)).toEqual({ reason: 'refused its key (401)', retryAfter: null })
  expect(describeFailure(new TypeError('fetch failed sk-123')).reason).toBe('could not be reached')
})

it('a pause is read from seconds or from a date', () => {
  const busy = (after: string) =>
    describeFailure(
      { name: 'AI_APICallError', statusCode: 429, responseHeaders: { 'retry-after': after } },
      Date.parse('2026-11-20T09:00:00Z'),
    )
  expect(busy('7').retryAfter).toBe(7000)
  expect(busy('Fri, 20 Nov 2026 09:00:30 GMT').retryAfter).toBe(30_000)
  expect(busy('soon').retryAfter).toBe(1000)
})

it('a value within its bound stays as it is', () => {
  const value = { a: [1, 2, 3], b: null, c: 'text' }
  expect(boundResult(value, 1000)).toEqual(value)
  expect(boundResult(undefined, 10)).toBeNull()
})

it('a long list loses its end and says how much', () => {
  const value = { items: Array.from({ length: 64 }, (_, id) => ({ id, name: `item ${id}` })) }
  const bounded = boundResult(value, 300) as { items: unknown[] }
  expect(JSON.stringify(bounded).length).toBeLessThanOrEqual(300)
  expect(bounded.items[0]).toEqual({ id: 0, name: 'item 0' })
  expect(bounded.items.at(-1)).toBe(`… ${64 - (bounded.items.length - 1)} more were left out`)
})

it('a long text loses its end, and what can’t be shortened by shape is cut', () => {
  const bounded = boundResult({ page: 'z'.repeat(100_000), title: 'Long' }, 1000) as { page: string; title: string }
  expect(bounded.title).toBe('Long')
  expect(bounded.page).toMatch(/^z+… \(\d+ more characters were left out\)$/)
  const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, key) => [`key${key}`, key]))
  expect(String(boundResult(wide, 500)).length).toBeLessThanOrEqual(540)
})

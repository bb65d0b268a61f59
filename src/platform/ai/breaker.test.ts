import { expect, it } from 'vitest'
import { CircuitBreaker } from './breaker'

function newBreaker() {
  const time = { now: 1_000_000 }
  const breaker = new CircuitBreaker({ threshold: 3, firstRest: 30_000, longestRest: 100_000, now: () => time.now })
  const fail = (times: number) => {
    for (let count = 0; count < times; count++) breaker.failed('m')
  }
  return { time, breaker, fail }
}

it('a model that fails three times in a row rests', () => {
  const { breaker, fail } = newBreaker()
  fail(2)
  expect(breaker.enter('m')).toBeNull()
  fail(1)
  expect(breaker.enter('m')).toBe('rests for 30 s after it failed')
  expect(breaker.state('m')).toBe('resting')
  expect(breaker.enter('another')).toBeNull()
})

it('a success in between starts the count again', () => {
  const { breaker, fail } = newBreaker()
  fail(2)
  breaker.succeeded('m')
  fail(2)
  expect(breaker.enter('m')).toBeNull()
})

it('after the rest one request tries the model, others wait; its success opens the way for all', () => {
  const { breaker, fail, time } = newBreaker()
  fail(3)
  time.now += 30_001
  expect(breaker.enter('m')).toBeNull()
  expect(breaker.enter('m')).toMatch(/rests/)
  breaker.succeeded('m')
  expect(breaker.enter('m')).toBeNull()
})

it('a trial that fails doubles the rest, up to the longest', () => {
  const { breaker, fail, time } = newBreaker()
  fail(3)
  const rests: string[] = []
  for (let trial = 0; trial < 3; trial++) {
    time.now += 100_001
    breaker.enter('m')
    breaker.failed('m')
    rests.push(breaker.enter('m') ?? '')
  }
  expect(rests.map((rest) => /\d+/.exec(rest)?.[0])).toEqual(['60', '100', '100'])
})

it('a trial that somebody stopped says nothing about the model: the next request may try', () => {
  const { breaker, fail, time } = newBreaker()
  fail(3)
  time.now += 30_001
  breaker.enter('m')
  breaker.released('m')
  expect(breaker.enter('m')).toBeNull()
})

it('a pause the model asks for is kept, within bounds', () => {
  const { breaker } = newBreaker()
  breaker.failed('m', 20_000)
  expect(breaker.enter('m')).toMatch(/20 s/)
  breaker.failed('n', 86_400_000)
  expect(breaker.enter('n')).toMatch(/100 s/)
})

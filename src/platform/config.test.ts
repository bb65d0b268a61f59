import { expect, it } from 'vitest'
import { configOf } from './config'

const secret = 'x'.repeat(32)

it('an environment with a secret alone is complete', () => {
  const config = configOf({ ADJUTANT_SECRET: secret, OPENAI_MODEL: '', OTHER: {} })
  expect(config).toMatchObject({ ADJUTANT_SECRET: secret, MODEL_CONNECT_SECONDS: 15 })
  expect(config.OPENAI_MODEL).toBeUndefined()
})

it('every problem is named in one sentence', () => {
  const wrong = {
    ADJUTANT_SECRET: 'short',
    PUBLIC_URL: 'ftp://x',
    WORKERS_AI_ACCOUNT_ID: 'abc',
    MODEL_IDLE_SECONDS: '0',
  }
  expect(() => configOf(wrong)).toThrow(/ADJUTANT_SECRET must be at least 32.*PUBLIC_URL must be.*MODEL_IDLE_SECONDS/)
  expect(() => configOf({})).toThrow(/ADJUTANT_SECRET is missing/)
})

it('settings that belong together are asked for together', () => {
  expect(() => configOf({ ADJUTANT_SECRET: secret, WORKERS_AI_TOKEN: 't' })).toThrow(/WORKERS_AI_ACCOUNT_ID is missing/)
  expect(() => configOf({ ADJUTANT_SECRET: secret, OPENAI_MODEL: 'm' })).toThrow(/OPENAI_BASE_URL is missing/)
})

it('a key alone means the public OpenAI address', () => {
  const config = configOf({ ADJUTANT_SECRET: secret, OPENAI_API_KEY: 'k', OPENAI_MODEL: 'gpt-4.1-mini' })
  expect(config.OPENAI_BASE_URL).toBe('https://api.openai.com/v1')
})

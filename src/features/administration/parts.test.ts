import { describe, expect, it } from 'vitest'
import type { ModelList } from './health'
import { assess, withoutDetails } from './parts'

const config = { PUBLIC_URL: undefined, ADJUTANT_OPEN_SIGN_UP: false }
const models: ModelList = {
  answering: 'embedded',
  models: [{ id: 'embedded', provider: 'embedded', state: 'working' }],
  missing: [{ provider: 'workers-ai', settings: ['WORKERS_AI_ACCOUNT_ID', 'WORKERS_AI_TOKEN'], adds: 'Conversation.' }],
}
const part = (health: ReturnType<typeof assess>, name: string) => health.parts.find((one) => one.name === name)

describe('health', () => {
  it('is well without any key, and says what a key would add and how', () => {
    const health = assess({ config, models })
    expect(health.state).toBe('well')
    expect(part(health, 'model.embedded')).toMatchObject({ state: 'working', says: 'embedded answers.' })
    expect(part(health, 'model.workers-ai')).toMatchObject({
      state: 'absent',
      adds: 'Conversation.',
      how: 'Set WORKERS_AI_ACCOUNT_ID and WORKERS_AI_TOKEN and start again.',
    })
  })

  it('is ailing while a model that is configured fails, and says who answers instead', () => {
    const failing = { id: 'llama', provider: 'workers-ai', state: 'resting' as const }
    const health = assess({ config, models: { ...models, models: [failing, ...models.models], missing: [] } })
    expect(health.state).toBe('ailing')
    expect(part(health, 'model.workers-ai')?.says).toContain('embedded answers instead')
  })

  it('is ailing when homes do not answer', () => {
    const health = assess({ config, models: { problem: 'It is down.' } })
    expect(part(health, 'homes')).toMatchObject({ state: 'failing', says: 'It is down.' })
  })

  it('keeps addresses, settings and how-to from those who do not look after the workspace', () => {
    const health = withoutDetails(assess({ config: { ...config, PUBLIC_URL: 'https://desk.example.org' }, models }))
    expect(JSON.stringify(health)).not.toMatch(/desk\.example|WORKERS_AI/)
    expect(part(health, 'model.workers-ai')?.adds).toBe('Conversation.')
  })
})

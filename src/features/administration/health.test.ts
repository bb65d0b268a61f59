import { expect, it } from 'vitest'
import { newMember, newPerson } from '../../../tests/support/people'
import type { Health } from './health'

it('an owner is told what answers, what is missing and how to add it; a member is told what, not how', async () => {
  const owner = await newPerson()
  const health = await owner.perform<Health>('health.read')
  expect(health.state).toBe('well')
  expect(health.parts.find(({ name }) => name === 'model.embedded')?.state).toBe('working')
  expect(health.parts.find(({ name }) => name === 'model.workers-ai')?.how).toContain('WORKERS_AI_ACCOUNT_ID')

  const seen = await (await newMember(owner)).perform<Health>('health.read')
  expect(seen.parts.map(({ name }) => name)).toContain('model.workers-ai')
  expect(seen.parts.every(({ how }) => how === null)).toBe(true)
})

it('a token that may do nothing else can still read health, and one without that permission can’t', async () => {
  const owner = await newPerson()
  const health = await (await owner.token(['health:read'])).perform<Health>('health.read')
  expect(health).toMatchObject({ state: 'well' })
  expect((await (await owner.token(['task:read'])).ask('health.read')).status).toBe(403)
})

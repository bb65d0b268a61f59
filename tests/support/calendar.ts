import { env } from 'cloudflare:workers'
import { calendarFeature } from '../../src/features/calendar/feature.server'
import { receiptsFeature } from '../../src/features/receipts/feature.server'
import type { Caller } from '../../src/platform/caller'
import { Home } from '../../src/platform/durable/home'
import type { Policy } from '../../src/platform/operations/policy'
import { newPerson } from './person'

const ownerOnly: Policy = (_caller, _operation, facts) =>
  facts.member ? { verdict: 'allow' } : { verdict: 'deny', code: 'home.missing', reason: 'There is nothing here.' }

/** A person's home with a calendar and nothing else. */
export class TestCalendarHome extends Home {
  constructor(ctx: DurableObjectState, env: Env) {
    const homes = { perform: () => Promise.reject(new Error('no other home')), deliver: () => Promise.resolve() }
    const features = [receiptsFeature, calendarFeature]
    super(ctx, env, { kind: 'person', features, policy: ownerOnly, homesOf: () => homes })
  }
}

/** Somebody with an empty calendar. */
export const newCalendar = (changes: Partial<Caller> = {}) =>
  newPerson(changes, (env as unknown as { TEST_CALENDAR: DurableObjectNamespace<TestCalendarHome> }).TEST_CALENDAR)

import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Calendar } from '../../src/features/calendar/calendars/calendar'
import { calendarFeatureWith } from '../../src/features/calendar/feature.server'
import { receiptsFeature } from '../../src/features/receipts/feature.server'
import type { Caller } from '../../src/platform/caller'
import { Home } from '../../src/platform/durable/home'
import type { Policy } from '../../src/platform/operations/policy'
import type { Reach } from '../../src/platform/outside/fetch-outside'
import { newPerson } from './person'

const ownerOnly: Policy = (_caller, _operation, facts) =>
  facts.member ? { verdict: 'allow' } : { verdict: 'deny', code: 'home.missing', reason: 'There is nothing here.' }

/** What stands between calendars and the world: tests answer in its place, or cut the line. */
export const outside: { reach: Reach } = { reach: (url, init) => fetch(url, init) }

/** A person's home with a calendar and nothing else. */
export class TestCalendarHome extends Home {
  constructor(ctx: DurableObjectState, env: Env) {
    const homes = { perform: () => Promise.reject(new Error('no other home')), deliver: () => Promise.resolve() }
    const features = [receiptsFeature, calendarFeatureWith((url, init) => outside.reach(url, init))]
    super(ctx, env, { kind: 'person', features, policy: ownerOnly, homesOf: () => homes })
  }
}

/** Somebody with an empty calendar. */
export function newCalendar(changes: Partial<Caller> = {}) {
  const homes = (env as unknown as { TEST_CALENDAR: DurableObjectNamespace<TestCalendarHome> }).TEST_CALENDAR
  const person = newPerson(changes, homes)
  const calendars = async () => (await person.perform<{ calendars: Calendar[] }>('calendar.list')).calendars
  /** Waits until nothing is being read or written any more. */
  const settled = async () => {
    const busy = () =>
      runInDurableObject(
        person.home,
        (_home, { storage }) => storage.sql.exec('SELECT 1 FROM jobs').toArray().length > 0,
      )
    while (await busy()) await scheduler.wait(5)
  }
  const refresh = async (calendarId: string) => {
    await person.perform('calendar.refresh', { calendarId })
    await settled()
    return (await calendars()).find(({ id }) => id === calendarId)!
  }
  return { ...person, calendars, settled, refresh }
}

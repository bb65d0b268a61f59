import { env, evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import type { Agenda, Task } from '../../src/features/tasks/task'
import type { Caller } from '../../src/platform/caller'
import type { Home } from '../../src/platform/durable/home'
import { fromErrorBody } from '../../src/platform/errors'
import type { Outcome, Receipt } from '../../src/platform/operations/outcome'
import { clock } from '../../src/platform/time'

let people = 0

/** Somebody with an empty home of their own, who performs operations in it as a person on the web does. */
export function newPerson(changes: Partial<Caller> = {}, homes: DurableObjectNamespace<Home> = env.PERSON) {
  people += 1
  const caller: Caller = {
    personId: `person-${people}-${crypto.randomUUID().slice(0, 8)}`,
    name: 'Ada',
    organizationId: 'org_tests',
    role: 'member',
    zone: 'Europe/Zurich',
    locale: 'en-GB',
    via: 'web',
    grants: null,
    audience: { kind: 'person' },
    tainted: false,
    correlationId: 'test',
    ...changes,
  }
  const home = homes.getByName(`${caller.organizationId}.${caller.personId}`)
  const outcome = async (operation: string, input: unknown, as: Partial<Caller> = {}): Promise<Outcome> =>
    (await home.perform({ operation, input, caller: { ...caller, ...as } })) as Outcome
  const completed = async (operation: string, input: unknown, as: Partial<Caller> = {}) => {
    const result = await outcome(operation, input, as)
    if (result.status === 'failed') throw fromErrorBody(result.error)
    if (result.status !== 'completed') throw new Error(`${operation} is ${result.status}.`)
    return result
  }
  return {
    caller,
    home,
    outcome,
    /** The output of an operation; throws the error it failed with. */
    perform: async <Output = Task>(operation: string, input: unknown = {}, as: Partial<Caller> = {}) =>
      (await completed(operation, input, as)).output as Output,
    receipt: async (operation: string, input: unknown = {}) => (await completed(operation, input)).receipt as Receipt,
    undo: (receiptId: string) => completed('receipt.undo', { receiptId }),
    agenda: async (input: object = {}, as: Partial<Caller> = {}) =>
      (await completed('agenda.read', input, as)).output as Agenda,
    /** The home forgets everything but what it stored. */
    evict: () => evictDurableObject(home),
    /** What the platform does when the home's alarm is due. */
    alarm: () => runDurableObjectAlarm(home),
  }
}

export type TestPerson = ReturnType<typeof newPerson>

/** Sets the clock that everything reads. Keep to times after today, or the platform's own alarms go off at once. */
export function setClock(instant: string) {
  clock.now = () => new Date(instant).toISOString()
}

const realNow = clock.now
export const releaseClock = () => {
  clock.now = realNow
}

import { z } from 'zod'
import type { HomeStub } from '../../src/objects/stubs'
import { Home } from '../../src/platform/durable/home'
import { conflict, unavailable } from '../../src/platform/errors'
import type { DomainEvent, Feature } from '../../src/platform/operations/feature'
import { defineOperation } from '../../src/platform/operations/operation'
import type { Policy } from '../../src/platform/operations/policy'
import { thingsFeature } from './ledger'

const common = { description: '', home: 'person', effect: 'write', needs: 'thing:write', output: z.unknown() } as const

/** Faults a test asks for, by the name of the place; each is used up by striking once. */
export const faults = new Map<string, number>()
export const strike = (place: string) => {
  const left = faults.get(place) ?? 0
  if (left === 0) return
  faults.set(place, left - 1)
  throw new Error(`fault at ${place}`)
}

const opened = new Set<string>()

/** What jobs and deliveries did, by the key they were given. */
export const done: string[] = []

/** A feature that uses every way a home has to make more happen: events between homes, timers, jobs and sending. */
export const relaysFeature: Feature = {
  name: 'relays',
  operations: [
    defineOperation({
      ...common,
      name: 'relay.tell',
      title: 'Tell other homes',
      input: z.object({ to: z.array(z.string()), id: z.string() }),
      run: ({ emit }, { to, id }) => emit('relay.told', { to, id }),
    }),
    defineOperation({
      ...common,
      name: 'relay.start',
      title: 'Start a job',
      input: z.object({ key: z.string() }),
      run: ({ startJob }, input) => startJob('relay.job', input),
    }),
    defineOperation({
      ...common,
      name: 'relay.send',
      title: 'Send something out',
      effect: 'send',
      input: z.object({ key: z.string() }),
      run: () => {},
      async deliver({ operationId }, { key }) {
        strike('deliver')
        if (key === 'refused') throw conflict('relay.refused', 'Nobody of this name lives here.')
        if (key === 'closed' && !opened.has(operationId)) {
          opened.add(operationId)
          throw unavailable('relay.closed', 'Nobody is at home.')
        }
        done.push(`sent ${key} ${operationId}`)
        return `Sent ${key}.`
      },
    }),
  ],
  subscribers: [
    {
      name: 'relays.hear',
      event: 'relay.told',
      to: (event: DomainEvent) => (event.payload.to as string[]).map((name) => ({ kind: 'person' as const, name })),
      apply({ sql }, { payload }) {
        sql.exec(
          "INSERT INTO things VALUES (?, 'heard', 0, NULL) ON CONFLICT (id) DO UPDATE SET weight = weight + 1",
          String(payload.id),
        )
        strike('apply')
      },
    },
  ],
  timers: [
    {
      name: 'thing.remind',
      home: 'person',
      fire({ sql }, key) {
        sql.exec("UPDATE things SET weight = weight + 1, title = 'fired' WHERE id = ?", key)
        strike('fire')
      },
    },
  ],
  jobs: [
    {
      name: 'relay.job',
      home: 'person',
      async run(runtime, payload, attempt) {
        strike('job')
        done.push(`job ${String(payload.key)} attempt ${attempt}`)
        await Promise.resolve(runtime)
      },
    },
  ],
  sockets: [
    {
      home: 'person',
      needs: 'thing:read',
      receipts: true,
      received: (_runtime, socket, _attachment, text) => socket.send(`heard ${text}`),
    },
  ],
}

export const homeFeatures = [thingsFeature, relaysFeature]

/** The owner may do everything, everybody else nothing. */
const ownerOnly: Policy = (_caller, _operation, facts) =>
  facts.member ? { verdict: 'allow' } : { verdict: 'deny', code: 'home.missing', reason: 'There is nothing here.' }

/** A home of its own kind for the kernel's tests, with faults where a test wants them. */
export class TestHome extends Home {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, {
      kind: 'person',
      features: homeFeatures,
      policy: ownerOnly,
      homesOf: () => ({
        perform: (request) =>
          homeNamed(env, `${request.caller.organizationId}.${request.caller.personId}`).perform(request),
        deliver: async (to, delivery) => {
          strike('before delivery')
          await homeNamed(env, to.name).receive(delivery)
          strike('after delivery')
        },
      }),
    })
  }
}

/** The test home of this name, with the plain types that a call to it really has. */
export const homeNamed = (env: Env, name: string) =>
  (env as unknown as { TEST_HOME: DurableObjectNamespace<TestHome> }).TEST_HOME.getByName(name) as unknown as HomeStub &
    DurableObjectStub

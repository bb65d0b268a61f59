import { decide } from '../../src/features/access/decide'
import { roomsFeature } from '../../src/features/rooms/feature.server'
import { Home } from '../../src/platform/durable/home'
import type { DomainEvent, Feature, Subscriber } from '../../src/platform/operations/feature'

/** What rooms asked others to do, in order. */
export const heard: ({ event: string } & Record<string, unknown>)[] = []

const hear = (event: string): Subscriber => ({
  name: `listener.${event}`,
  event,
  to: ({ from }: DomainEvent) => [from],
  apply: (_context, { name, payload }) => void heard.push({ event: name, ...payload }),
})

/** Stands where agents stand in the product, so that a test says itself what is answered and when. */
const listenerFeature: Feature = {
  name: 'listener',
  operations: [],
  subscribers: [hear('message.posted'), hear('reply.requested')],
}

/** A room in which nobody answers by themselves. */
export class TestRoom extends Home {
  constructor(ctx: DurableObjectState, env: Env) {
    const homes = { perform: () => Promise.reject(new Error('no other home')), deliver: () => Promise.resolve() }
    super(ctx, env, { kind: 'room', features: [roomsFeature, listenerFeature], policy: decide, homesOf: () => homes })
  }
}

export const roomNamed = (env: Env, name: string) =>
  (env as unknown as { TEST_ROOM: DurableObjectNamespace<TestRoom> }).TEST_ROOM.getByName(name)

import { features, policy } from '../app/features.server'
import { createHomes } from '../app/homes.server'
import { Home } from '../platform/durable/home'

/** One conversation: members, messages, turns, streams, and the sockets of everybody in it. */
export class Room extends Home {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, { kind: 'room', features, policy, homesOf: createHomes })
  }
}

import { features, policy } from '../app/features.server'
import { createHomes } from '../app/homes.server'
import { Home } from '../platform/durable/home'

/** One person's home in one organization: tasks, reminders, memory, receipts, and the live socket of their screens. */
export class Person extends Home {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, { kind: 'person', features, policy, homesOf: createHomes })
  }
}

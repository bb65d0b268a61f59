import type { Delivery } from '../platform/durable/outbox'
import type { OperationRequest } from '../platform/operations/context'
import type { HomeAddress } from '../platform/operations/operation'
import type { Outcome } from '../platform/operations/outcome'

/** What one home can ask of another. */
export interface HomeStub {
  perform(request: OperationRequest): Promise<Outcome>
  receive(delivery: Delivery): Promise<void>
  fetch(request: Request): Promise<Response>
  destroy(): Promise<void>
}

/** The object at this address; it comes into being when it is first spoken to. */
export function homeStub(env: Env, address: HomeAddress): HomeStub {
  if (address.kind === 'directory') throw new Error('The directory is not an object.')
  const namespace = address.kind === 'person' ? env.PERSON : env.ROOM
  return namespace.getByName(address.name) as unknown as HomeStub
}

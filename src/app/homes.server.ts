import { homeStub } from '../objects/stubs'
import { configOf } from '../platform/config'
import { Directory } from '../platform/directory/directory'
import type { Delivery } from '../platform/durable/outbox'
import { toErrorBody } from '../platform/errors'
import { addressOf } from '../platform/operations/address'
import { findOperation } from '../platform/operations/catalogue'
import type { Homes, OperationRequest } from '../platform/operations/context'
import type { HomeAddress } from '../platform/operations/operation'
import type { Outcome } from '../platform/operations/outcome'
import { setLogLevel } from '../platform/telemetry/log'
import { catalogue, features, policy } from './features.server'

export interface AllHomes extends Homes {
  deliver(to: HomeAddress, delivery: Delivery): Promise<void>
}

/** Every home of this deployment: a request goes to the one its operation and input name. Never throws. */
export function createHomes(env: Env): AllHomes {
  setLogLevel(configOf(env).ADJUTANT_LOG)
  const homes: AllHomes = {
    async perform(request: OperationRequest): Promise<Outcome> {
      try {
        const operation = findOperation(catalogue, request.operation)
        const address = addressOf(operation, request.caller, request.input)
        return await (address.kind === 'directory' ? directory : homeStub(env, address)).perform(request)
      } catch (error) {
        return { status: 'failed', error: toErrorBody(error, request.caller.correlationId) }
      }
    },
    deliver(to, delivery) {
      return homeStub(env, to).receive(delivery)
    },
  }
  const directory = new Directory({ database: env.DIRECTORY, features, policy, homes })
  return homes
}

import type { Caller } from '../caller'
import { AppError, invalid } from '../errors'
import type { Homes } from '../operations/context'
import type { AnyOperation } from '../operations/operation'
import { answerOutcome } from './answer'
import { parseJson, readJsonBody } from './body'
import { nearNames } from './near'

export interface HttpDoor {
  catalogue: ReadonlyMap<string, AnyOperation>
  homes: Homes
}

/** `POST /api/<operation>` with the input as JSON; reads also by `GET ?input=`. The caller is authenticated already. */
export async function performByHttp(door: HttpDoor, request: Request, caller: Caller): Promise<Response> {
  const url = new URL(request.url)
  const operation = named(door.catalogue, url.pathname.slice('/api/'.length))
  const input = await readInput(request, url, operation)
  const preview = request.headers.get('adjutant-preview')
  const outcome = await door.homes.perform({
    operation: operation.name,
    input,
    caller,
    key: readKey(request),
    mode: preview === '1' || preview === 'true' ? 'preview' : 'perform',
  })
  return answerOutcome(outcome, caller.correlationId)
}

/** The operation of this name, or a `missing` error that names what was perhaps meant. */
export function named(catalogue: ReadonlyMap<string, AnyOperation>, name: string): AnyOperation {
  const operation = catalogue.get(name)
  if (operation) return operation
  const near = nearNames(name, catalogue.keys())
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ' /api/docs lists them all.'
  throw new AppError('missing', 'operation.unknown', `There is no operation “${name.slice(0, 60)}”.${hint}`, { near })
}

async function readInput(request: Request, url: URL, operation: AnyOperation): Promise<unknown> {
  if (request.method === 'POST') return readJsonBody(request)
  if (request.method !== 'GET') throw invalid('method.wrong', 'Use POST, or GET for operations that only read.')
  if (operation.effect !== 'read') throw invalid('method.wrong', `“${operation.title}” changes something: use POST.`)
  return parseJson(url.searchParams.get('input') ?? '{}')
}

function readKey(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key')
  if (key === null) return undefined
  if (!/^[\x21-\x7e]{1,100}$/.test(key))
    throw invalid('key.invalid', 'An Idempotency-Key is 1 to 100 printable characters without spaces.')
  return key
}

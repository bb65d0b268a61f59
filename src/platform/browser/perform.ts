import type { ErrorBody, ErrorKind } from '../errors'
import type { Change, Receipt } from '../operations/outcome'
import { UnsettledWrites } from './unsettled'

/** What came of an operation that ran: its output, and its receipt when it changed something. */
export interface Performed<Output> {
  status: 'completed'
  output: Output
  receipt: Receipt | null
}

/** An operation that waits for approval; nothing has changed. */
export interface Pending {
  status: 'pending'
  reason: string
  receipt: Receipt
}

/** A failure in a sentence a person can act on. */
export class Failure extends Error {
  override name = 'Failure'
  constructor(
    readonly kind: ErrorKind | 'offline',
    readonly code: string,
    message: string,
    readonly details?: unknown,
  ) {
    super(message)
  }
}

export const isFailure = (error: unknown): error is Failure => error instanceof Failure

/** The sentence to show for anything that was thrown. */
export const sentenceOf = (error: unknown) => (isFailure(error) ? error.message : strings.unexpected)

const strings = {
  offline: 'You are offline. Try again when you are back: nothing is done twice.',
  lost: 'Adjutant can’t be reached. Try again in a moment: nothing is done twice.',
  unreadable: 'The answer could not be read. Reload the page and try again.',
  unexpected: 'Something broke on this page. Reload it and try again.',
}

/** The zone this browser is in: it counts where a person has not chosen one. */
export const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

interface Body {
  ok: boolean
  error?: ErrorBody
  [key: string]: unknown
}

async function post(
  operation: string,
  input: unknown,
  headers: Record<string, string>,
): Promise<{ status: number; body: Body }> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'adjutant-zone': browserZone(), ...headers },
    body: JSON.stringify(input),
  }
  const response = await fetch(`/api/${operation}`, request).catch(() => {
    throw isOffline()
      ? new Failure('offline', 'network.offline', strings.offline)
      : new Failure('offline', 'network.lost', strings.lost)
  })
  const body = await response.json<Body>().catch(() => {
    throw new Failure('internal', 'answer.unreadable', strings.unreadable)
  })
  if (body.ok) return { status: response.status, body }
  const { kind, code, message, details } = body.error ?? {
    kind: 'internal',
    code: 'internal',
    message: strings.unexpected,
  }
  throw new Failure(kind, code, message, details)
}

/** Whether the browser knows that it has no network; that it does not know of one says nothing. */
export const isOffline = () => globalThis.navigator?.onLine === false

const unsettled = new UnsettledWrites()
/** How long to wait before asking once more for an answer that did not come, in milliseconds. */
const breath = 600

/** Whether a write may have happened although no answer to it came. */
const wasLost = (error: unknown) => isFailure(error) && (error.kind === 'offline' || error.code === 'answer.unreadable')

/**
 * Sends under one key until an answer comes: soon a second time, since most lines are back by then, and again when a
 * person asks for the very same.
 */
async function settle(operation: string, input: unknown, key: string) {
  const send = () => post(operation, input, { 'idempotency-key': key })
  const again = async (error: unknown) => {
    if (!wasLost(error) || isOffline()) throw error
    await new Promise((resume) => setTimeout(resume, breath))
    return send()
  }
  try {
    const answer = await send().catch(again)
    unsettled.settled(operation, input, Boolean(answer.body.receipt))
    return answer
  } catch (error) {
    if (wasLost(error)) unsettled.lost(operation, input, key)
    else unsettled.settled(operation, input, false)
    throw error
  }
}

/** Performs a write; the same key gives the first result again, so that it is done once however often it is sent. */
export async function request<Output>(
  operation: string,
  input: unknown,
  key: string = unsettled.keyFor(operation, input),
): Promise<Performed<Output> | Pending> {
  const { status, body } = await settle(operation, input, key)
  return { status: status === 202 ? 'pending' : 'completed', ...body } as unknown as Performed<Output> | Pending
}

/** Performs an operation and gives its output; waiting for approval counts as a failure that says so. */
export async function perform<Output>(operation: string, input: unknown = {}, key?: string): Promise<Output> {
  const outcome = await request<Output>(operation, input, key)
  if (outcome.status === 'pending') throw new Failure('conflict', 'approval.needed', outcome.reason)
  return outcome.output
}

/** What a write would change, without changing it. */
export async function preview(operation: string, input: unknown): Promise<Change[]> {
  const { body } = await post(operation, input, { 'adjutant-preview': '1' })
  return (body.changes as Change[] | undefined) ?? []
}

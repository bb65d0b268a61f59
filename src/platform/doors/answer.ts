import { type ErrorBody, httpStatus, isAppError, toErrorBody } from '../errors'
import { newId } from '../ids'
import type { Outcome } from '../operations/outcome'
import { logBug } from '../telemetry/log'

export const correlationHeader = 'x-correlation-id'

/** The id that follows a request through every hop: the client's own where it sent a usable one, else a new one. */
export function correlationOf(request: Request): string {
  const sent = request.headers.get(correlationHeader) ?? ''
  return /^[A-Za-z0-9_-]{8,64}$/.test(sent) ? sent : newId('request')
}

export function answer(status: number, body: object, correlationId: string): Response {
  const headers = {
    [correlationHeader]: correlationId,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  }
  return Response.json(body, { status, headers })
}

export const refuse = (error: ErrorBody, correlationId: string) =>
  answer(httpStatus[error.kind], { ok: false, error }, correlationId)

/** Any thrown error as an answer; a bug is logged whole and told as one sentence. */
export function answerError(error: unknown, correlationId: string): Response {
  if (!isAppError(error)) logBug('door.broke', error, { correlationId })
  return refuse(toErrorBody(error, correlationId), correlationId)
}

/** What came of an operation: 200 done or previewed, 202 waiting for approval, else the error's own status. */
export function answerOutcome(outcome: Outcome, correlationId: string): Response {
  switch (outcome.status) {
    case 'completed':
      return answer(200, { ok: true, output: outcome.output, receipt: outcome.receipt }, correlationId)
    case 'previewed':
      return answer(200, { ok: true, output: outcome.output, changes: outcome.changes }, correlationId)
    case 'pending':
      return answer(202, { ok: true, reason: outcome.reason, receipt: outcome.receipt }, correlationId)
    case 'failed':
      return refuse(outcome.error, correlationId)
  }
}

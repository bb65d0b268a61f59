import { z } from 'zod'

/** What went wrong, in the eight ways a caller can react to; each has one HTTP status. */
export const ErrorKind = z.enum([
  'invalid',
  'unauthenticated',
  'forbidden',
  'missing',
  'conflict',
  'limited',
  'unavailable',
  'internal',
])
export type ErrorKind = z.infer<typeof ErrorKind>

/** An error as it travels: through RPC, HTTP, sockets and tool results. `message` is a sentence a person can act on. */
export const ErrorBody = z.object({
  kind: ErrorKind,
  code: z.string(),
  message: z.string(),
  correlationId: z.string().optional(),
  details: z.unknown().optional(),
})
export type ErrorBody = z.infer<typeof ErrorBody>

export const httpStatus: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  limited: 429,
  unavailable: 503,
  internal: 500,
}

/** An expected failure. Recognise it with `isAppError`: classes do not survive calls between objects. */
export class AppError extends Error {
  override name = 'AppError'
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly details?: unknown,
  ) {
    super(message)
  }
}

export const invalid = (code: string, message: string, details?: unknown) =>
  new AppError('invalid', code, message, details)
export const missing = (code: string, message: string) => new AppError('missing', code, message)
export const forbidden = (code: string, message: string) => new AppError('forbidden', code, message)
export const conflict = (code: string, message: string, details?: unknown) =>
  new AppError('conflict', code, message, details)
export const unavailable = (code: string, message: string) => new AppError('unavailable', code, message)
export const limited = (code: string, message: string) => new AppError('limited', code, message)
export const unauthenticated = () =>
  new AppError('unauthenticated', 'session.missing', 'Sign in, or send an API token, to do this.')

export const isAppError = (error: unknown): error is AppError =>
  error instanceof Error && error.name === 'AppError' && 'kind' in error && 'code' in error

/** The error as others may see it. A bug becomes one sentence that carries the correlation id and nothing of the cause. */
export function toErrorBody(error: unknown, correlationId: string): ErrorBody {
  if (isAppError(error))
    return { kind: error.kind, code: error.code, message: error.message, correlationId, details: error.details }
  const message = `Something broke on our side. Nothing was changed. Quote ${correlationId} when you report it.`
  return { kind: 'internal', code: 'internal', message, correlationId }
}

export const fromErrorBody = (body: ErrorBody) => new AppError(body.kind, body.code, body.message, body.details)

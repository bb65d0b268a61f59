import { isAppError } from '../../errors'

/** Why a model did not answer, as the end of a sentence that starts with its name, and how long it asked us to wait. */
export interface ModelFailure {
  reason: string
  /** Milliseconds, where the model asked for a pause. */
  retryAfter: number | null
}

/** A model stayed silent for longer than it may. */
export class DeadlineError extends Error {
  override name = 'DeadlineError'
}

/** A model finished without having said or done anything that can be used. */
export class UnusableAnswerError extends Error {
  override name = 'UnusableAnswerError'
}

const byStatus: Record<number, string> = {
  400: 'did not accept the request (400)',
  401: 'refused its key (401)',
  402: 'says its credit is used up (402)',
  403: 'refused its key (403)',
  404: 'is not known at its address (404)',
  413: 'found the conversation too long (413)',
  429: 'has too much to do (429)',
}

/** What keeps us from asking, by the code of our own error. */
const byCode: Record<string, string> = {
  'secret.lost': 'has lost its key, enter it again',
  'outside.redirects': 'is sent from one address to the next without end',
}

/** Puts an error of a model in words. Bodies of answers are left out: they may quote keys or private text. */
export function describeFailure(error: unknown, now = Date.now()): ModelFailure {
  if (error instanceof DeadlineError || error instanceof UnusableAnswerError)
    return { reason: error.message, retryAfter: null }
  if (isAppError(error)) return { reason: byCode[error.code] ?? 'may not be asked at its address', retryAfter: null }
  const status = statusOf(error)
  if (status !== null)
    return {
      reason: byStatus[status] ?? (status >= 500 ? `failed on its side (${status})` : `answered with status ${status}`),
      retryAfter:
        status === 429 || status === 503 ? (retryAfterOf(error, now) ?? (status === 429 ? 1000 : null)) : null,
    }
  const name = error instanceof Error ? error.name : ''
  if (/InvalidResponseData|TypeValidation|JSONParse|EmptyResponse/.test(name))
    return { reason: 'sent something that is not an answer', retryAfter: null }
  if (name === 'AI_APICallError' || error instanceof TypeError)
    return { reason: 'could not be reached', retryAfter: null }
  return { reason: error instanceof Error ? 'broke off' : 'reported an error', retryAfter: null }
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  const status = 'statusCode' in error ? error.statusCode : 'code' in error ? error.code : null
  // An answer with status 200 that still is an error is one whose content can't be read.
  return typeof status === 'number' && status >= 400 && status < 600 ? status : null
}

/** `Retry-After` as seconds or as a date, in milliseconds from now. */
function retryAfterOf(error: unknown, now: number): number | null {
  const headers = typeof error === 'object' && error && 'responseHeaders' in error ? error.responseHeaders : null
  const text = new Headers((headers ?? {}) as Record<string, string>).get('retry-after')
  if (!text) return null
  const wait = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

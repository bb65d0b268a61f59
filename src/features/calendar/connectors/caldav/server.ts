import { AppError, unavailable } from '../../../../platform/errors'
import { fetchOutside, type OutsideAnswer, type Reach } from '../../../../platform/outside/fetch-outside'
import { type Multistatus, readMultistatus } from './multistatus'

export interface Account {
  name: string
  password: string
}

export interface DavRequest {
  method: string
  url: string
  headers?: Record<string, string>
  body?: string
}

/** Speaks with a WebDAV server as one account. Errors are sentences; a refused password is `calendar.password`. */
export class DavServer {
  readonly #authorization: string

  constructor(
    private readonly env: Env,
    account: Account,
    private readonly reach?: Reach,
  ) {
    const bytes = new TextEncoder().encode(`${account.name}:${account.password}`)
    this.#authorization = `Basic ${bytes.toBase64()}`
  }

  /** Asks once; any status below 400, and those listed, are answers, all others errors. */
  async ask({ method, url, headers, body }: DavRequest, expected: number[] = []): Promise<OutsideAnswer> {
    const request = {
      method,
      headers: { authorization: this.#authorization, 'user-agent': 'Adjutant', ...headers },
      ...(body !== undefined && { body }),
      // Reads are, and each write names the version it replaces: done twice, the second is refused.
      repeatable: true,
      mostBytes: 30_000_000,
      seconds: 60,
    }
    const answer = await fetchOutside(this.env, url, request, this.reach)
    if (answer.status < 400 || expected.includes(answer.status)) return answer
    if (answer.status === 401 || answer.status === 403)
      throw new AppError(
        'forbidden',
        'calendar.password',
        'The calendar server refused the name or the password. Connect it again.',
      )
    throw unavailable(
      'calendar.refused',
      `The calendar server answered with an error (${answer.status}). It will be tried again.`,
    )
  }

  /** A PROPFIND or REPORT; `undefined` for a status listed as expected. */
  async query(
    method: 'PROPFIND' | 'REPORT',
    url: string,
    { body, depth, expected = [] }: { body: string; depth: 0 | 1; expected?: number[] },
  ): Promise<(Multistatus & { url: string }) | undefined> {
    const headers = { 'content-type': 'application/xml; charset=utf-8', depth: String(depth) }
    const answer = await this.ask(
      { method, url, headers, body: `<?xml version="1.0" encoding="utf-8"?>${body}` },
      expected,
    )
    return answer.status >= 400 ? undefined : { ...readMultistatus(answer.text), url: answer.url }
  }
}

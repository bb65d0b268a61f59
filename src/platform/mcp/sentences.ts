import { InsufficientScopeError, SdkHttpError, UnauthorizedError } from '@modelcontextprotocol/client'
import { type AppError, isAppError, unavailable } from '../errors'
import type { OutsideServer } from './line'
import { signInNeeded } from './sign-in/problems'

export const late = 'it took too long to answer.'

/** What goes wrong before a server answers, as an error with its name in it. */
export async function unreachable(server: OutsideServer, error: unknown): Promise<AppError> {
  if (isAppError(error)) return error
  return (
    (await turnedAway(server, error)) ??
    unavailable('tools.unreachable', `${server.name} could not be reached: ${sentence(error)}`)
  )
}

/** The server wants to know who we are, or does not like what it was shown; `undefined` where something else is wrong. */
export async function turnedAway(server: OutsideServer, error: unknown): Promise<AppError | undefined> {
  if (error instanceof InsufficientScopeError) {
    await server.admission?.moreWanted(error.requiredScope)
    return signInNeeded(server.name, 'scope')
  }
  const status = error instanceof SdkHttpError ? error.status : undefined
  if (!(error instanceof UnauthorizedError) && status !== 401 && status !== 403) return undefined
  if (server.headers && Object.keys(server.headers).length > 0)
    return unavailable('tools.token_refused', `${server.name} refused the token it was shown (${status ?? 401}).`)
  if (status === 403) return unavailable('tools.forbidden', `${server.name} does not let us in (403).`)
  return signInNeeded(server.name, server.admission ? 'refused' : 'none')
}

/** What the network itself says of a failure helps nobody. */
const unreachableWords =
  /internal error|fetch failed|network connection|connection (?:refused|reset|lost)|getaddrinfo|ECONN|ENOTFOUND/i

export function sentence(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
  const status = /(?:Non-200 status code \(|HTTP |status code )(\d{3})/.exec(said)?.[1]
  if (status?.startsWith('4')) return `nothing there speaks the Model Context Protocol (${status}).`
  return unreachableWords.test(said) || said === '' ? 'no line to it could be had, or it broke.' : said.slice(0, 300)
}

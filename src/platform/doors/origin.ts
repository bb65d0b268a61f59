import { AppError } from '../errors'

/**
 * Refuses what another site makes a person's browser send: a request whose `Origin`, or `Sec-Fetch-Site` where it has
 * none, says that it comes from elsewhere. Programs that are no browser send neither and carry their own token.
 */
export function requireSameOrigin(request: Request, origin: string) {
  const from = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const foreign = from === null ? site === 'cross-site' || site === 'same-site' : from !== origin
  if (foreign)
    throw new AppError('forbidden', 'origin.foreign', 'This request came from another site, so it was refused.')
}

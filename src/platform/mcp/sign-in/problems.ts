import {
  AuthorizationServerMismatchError,
  InsecureTokenEndpointError,
  IssuerMismatchError,
  OAuthError,
  RegistrationRejectedError,
} from '@modelcontextprotocol/client'
import { AppError, isAppError, unavailable } from '../../errors'
import { plainLine } from '../../text'

/** A person has to sign in, anew or for the first time, before the server answers. */
export const signInNeeded = (name: string, why: 'none' | 'refused' | 'scope' = 'none') => {
  const sentences = {
    none: `${name} wants you to sign in. Connect it under Settings, Tools.`,
    refused: `${name} does not take your sign-in any more. Reconnect it under Settings, Tools.`,
    scope: `${name} wants you to allow more than you did. Reconnect it under Settings, Tools.`,
  }
  return new AppError('forbidden', 'tools.sign_in', sentences[why])
}

export const isSignInNeeded = (error: unknown): error is AppError => isAppError(error) && error.code === 'tools.sign_in'

export const withoutProofKeys = () =>
  unavailable('tools.proof_keys', 'Its sign-in does not protect codes with proof keys (PKCE), so it is not used.')

/** Why a sign-in failed, in a sentence without anything that was secret or written by others at length. */
export function signInProblem(error: unknown, { name, redirectUrl }: { name: string; redirectUrl: string }): AppError {
  if (isAppError(error)) return new AppError(error.kind, error.code, error.message)
  if (error instanceof IssuerMismatchError || error instanceof AuthorizationServerMismatchError)
    return unavailable('tools.issuer', `${name} was answered for in the name of another server, so it was not trusted.`)
  if (error instanceof InsecureTokenEndpointError)
    return unavailable('tools.insecure', `${name} would send tokens without encryption, so it is not used.`)
  const said = error instanceof Error ? error.message : String(error)
  if (error instanceof RegistrationRejectedError || said.includes('dynamic client registration'))
    return unavailable(
      'tools.registration',
      `${name} wants programs to be registered by hand. Register Adjutant there with the address ${redirectUrl}, and enter its client ID here.`,
    )
  if (said.includes('does not match expected'))
    return unavailable('tools.resource', `${name} asks for a sign-in at another server’s name, so it was not trusted.`)
  if (error instanceof OAuthError) return refusedBy(name, error.code)
  return unavailable('tools.sign_in_failed', `The sign-in of ${name} did not answer properly. Try again in a moment.`)
}

/** What an authorization server answered by a code of the standard. */
export function refusedBy(name: string, code: string): AppError {
  if (code === 'access_denied') return unavailable('tools.denied', `${name} was not connected: you did not allow it.`)
  const shown = plainLine(code)
    .replace(/[^a-z_]/gi, '')
    .slice(0, 40)
  return unavailable('tools.refused', `${name} refused the sign-in${shown ? ` (${shown})` : ''}. Connect it again.`)
}

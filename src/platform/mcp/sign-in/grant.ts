import type { OAuthDiscoveryState, StoredOAuthClientInformation, StoredOAuthTokens } from '@modelcontextprotocol/client'
import type { Instant } from '../../time'

/**
 * What signing in at a server of tools has brought, for one person. Secret as a whole: whoever keeps it keeps it
 * encrypted, and shows it to nobody.
 */
export interface Grant {
  /** How its authorization server knows us, stamped with that server’s issuer. */
  client?: StoredOAuthClientInformation
  discovery?: OAuthDiscoveryState
  tokens?: StoredOAuthTokens
  /** When the access token ends, where that was said. */
  expiresAt?: Instant
  /** The scopes asked for. */
  scope?: string
  /** The proof key of a sign-in that is under way. */
  verifier?: string
}

/** How we present ourselves to authorization servers. */
export interface SigningClient {
  /** Where people come back to. */
  redirectUrl: string
  /** Where our metadata document stands, which serves as client id where the server supports that; https only. */
  metadataUrl?: string
  /** What an administrator registered by hand. */
  given?: { id: string; secret?: string }
}

/** What an authorization server is told about us when it registers us, and what our metadata document says. */
export const clientMetadata = ({ redirectUrl }: Pick<SigningClient, 'redirectUrl'>) => ({
  client_name: 'Adjutant',
  redirect_uris: [redirectUrl],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
})

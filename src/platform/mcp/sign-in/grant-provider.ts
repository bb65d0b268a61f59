import type {
  OAuthClientProvider,
  OAuthDiscoveryState,
  StoredOAuthClientInformation,
  StoredOAuthTokens,
} from '@modelcontextprotocol/client'
import { clock, later } from '../../time'
import { clientMetadata, type Grant, type SigningClient } from './grant'
import { withoutProofKeys } from './problems'

/** One step of a sign-in as the protocol’s library drives it, over a grant in memory. It opens no page by itself. */
export class GrantProvider implements OAuthClientProvider {
  grant: Grant
  /** Where the person is to be sent; set once the library wants them to sign in. */
  authorizationUrl: URL | undefined
  /** The server said that what we hold is worth nothing any more. */
  refused = false
  readonly clientMetadataUrl?: string

  constructor(
    grant: Grant,
    private readonly client: SigningClient,
    private readonly chosenState = '',
  ) {
    this.grant = { ...grant }
    if (client.metadataUrl) this.clientMetadataUrl = client.metadataUrl
  }

  get redirectUrl() {
    return this.client.redirectUrl
  }

  get clientMetadata() {
    return clientMetadata(this.client)
  }

  state = () => this.chosenState

  clientInformation(): StoredOAuthClientInformation | undefined {
    const { given } = this.client
    if (this.grant.client || !given) return this.grant.client
    return { client_id: given.id, ...(given.secret && { client_secret: given.secret }) }
  }

  saveClientInformation(client: StoredOAuthClientInformation) {
    this.grant.client = client
  }

  tokens = () => this.grant.tokens

  saveTokens(tokens: StoredOAuthTokens) {
    this.grant.tokens = tokens
    const { expires_in: seconds } = tokens
    this.grant.expiresAt = seconds === undefined ? undefined : later(clock.now(), seconds * 1000)
  }

  redirectToAuthorization(url: URL) {
    this.authorizationUrl = url
    this.grant.scope = url.searchParams.get('scope') ?? undefined
  }

  saveCodeVerifier(verifier: string) {
    this.grant.verifier = verifier
  }

  codeVerifier = () => this.grant.verifier ?? ''

  discoveryState = () => this.grant.discovery

  /**
   * A server that states its abilities and not this one would take a stolen code from anybody. Servers from before
   * March 2025, which have no metadata of the resource, state none.
   */
  saveDiscoveryState(discovery: OAuthDiscoveryState) {
    const { authorizationServerMetadata: metadata, resourceMetadata } = discovery
    if (metadata && resourceMetadata && !metadata.code_challenge_methods_supported?.includes('S256'))
      throw withoutProofKeys()
    this.grant.discovery = discovery
  }

  invalidateCredentials(scope: 'all' | 'client' | 'tokens' | 'verifier' | 'discovery') {
    if (scope === 'all' || scope === 'tokens') {
      this.refused = true
      delete this.grant.tokens
    }
    if (scope === 'all' || scope === 'client') delete this.grant.client
    if (scope === 'all' || scope === 'verifier') delete this.grant.verifier
    if (scope === 'all' || scope === 'discovery') delete this.grant.discovery
  }
}

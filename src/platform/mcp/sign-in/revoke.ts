import type { Grant } from './grant'

/** Tells the authorization server that the tokens are of no use any more (RFC 7009), where it takes that. Whether it did. */
export async function revokeGrant(
  { tokens, client, discovery }: Grant,
  fetch: typeof globalThis.fetch,
): Promise<boolean> {
  const metadata = discovery?.authorizationServerMetadata
  const endpoint = metadata && 'revocation_endpoint' in metadata ? metadata.revocation_endpoint : undefined
  if (typeof endpoint !== 'string' || !tokens || !client || !isSafe(endpoint)) return false
  const [token, kind] = tokens.refresh_token
    ? [tokens.refresh_token, 'refresh_token']
    : [tokens.access_token, 'access_token']
  const body = new URLSearchParams({ token, token_type_hint: kind })
  const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' }
  const inBody = 'token_endpoint_auth_method' in client && client.token_endpoint_auth_method === 'client_secret_post'
  if (client.client_secret && !inBody)
    headers.authorization = `Basic ${btoa(`${encodeURIComponent(client.client_id)}:${encodeURIComponent(client.client_secret)}`)}`
  else {
    body.set('client_id', client.client_id)
    if (client.client_secret) body.set('client_secret', client.client_secret)
  }
  const response = await fetch(endpoint, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
  })
  await response.body?.cancel()
  return response.ok
}

/** Tokens leave encrypted, or stay on this machine. */
const isSafe = (address: string) => {
  const url = URL.parse(address)
  return url?.protocol === 'https:' || (url !== null && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
}

import { extractWWWAuthenticateParams } from '@modelcontextprotocol/client'

/** What a server that refuses strangers says about how to sign in. */
export interface Challenge {
  resourceMetadataUrl?: URL
  scope?: string
}

const greeting = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'Adjutant', version: '1' } },
}

/** Greets the server as a stranger, and gives what its refusal tells; nothing where it does not refuse. */
export async function challengeOf(url: string, fetch: typeof globalThis.fetch): Promise<Challenge> {
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(greeting), redirect: 'manual' })
  await response.body?.cancel()
  if (response.status !== 401 && response.status !== 403) return {}
  const { resourceMetadataUrl, scope } = extractWWWAuthenticateParams(response)
  return { ...(resourceMetadataUrl && { resourceMetadataUrl }), ...(scope && { scope }) }
}

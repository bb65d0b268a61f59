/** What of the public suite applies to a server of tools without sessions. */
export const applicable = [
  'server-initialize',
  'ping',
  'tools-list',
  'tools-call-simple-text',
  'tools-call-error',
  'json-schema-2020-12',
  'dns-rebinding-protection',
]

/** What does not, and why. */
export const inapplicable: Record<string, string> = {
  'tools-call-image, -audio, -embedded-resource, -mixed-content': 'operations answer with data, never with media',
  'tools-call-with-logging, -with-progress, logging-set-level': 'operations finish in one step and send no notices',
  'tools-call-sampling, -elicitation, elicitation-*':
    'the server asks nothing back; what needs a person waits for approval',
  'server-sse-polling, server-sse-multiple-streams': 'there are no sessions, which both need',
  'resources-*, prompts-*, completion-complete': 'the server offers tools only and announces no more',
}

/** What of the public suite for clients applies to ours: it greets, calls tools, and comes back after a stream that ended early. */
export const applicableToClient = ['initialize', 'tools_call', 'sse-retry']

export const inapplicableToClient: Record<string, string> = {
  'elicitation-sep1034-client-defaults': 'the client lets no server ask a person for anything',
  'auth/*': 'servers are shown a token in a header; the client does not sign in with OAuth yet',
}

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

const media = 'operations answer with data, never with media'
const notices = 'operations finish in one step and send no notices'
const asksBack = 'the server asks nothing back; what needs a person waits for approval'
const sessions = 'there are no sessions, which it needs'
const toolsOnly = 'the server offers tools only and announces no more'

/** What does not, and why. */
export const inapplicable: Record<string, string> = {
  'tools-call-image': media,
  'tools-call-audio': media,
  'tools-call-embedded-resource': media,
  'tools-call-mixed-content': media,
  'tools-call-with-logging': notices,
  'tools-call-with-progress': notices,
  'logging-set-level': notices,
  'tools-call-sampling': asksBack,
  'tools-call-elicitation': asksBack,
  'elicitation-sep1034-defaults': asksBack,
  'elicitation-sep1330-enums': asksBack,
  'server-sse-polling': sessions,
  'server-sse-multiple-streams': sessions,
  'completion-complete': toolsOnly,
  'resources-list': toolsOnly,
  'resources-read-text': toolsOnly,
  'resources-read-binary': toolsOnly,
  'resources-templates-read': toolsOnly,
  'resources-subscribe': toolsOnly,
  'resources-unsubscribe': toolsOnly,
  'prompts-list': toolsOnly,
  'prompts-get-simple': toolsOnly,
  'prompts-get-with-args': toolsOnly,
  'prompts-get-embedded-resource': toolsOnly,
  'prompts-get-with-image': toolsOnly,
}

/** What of the public suite for clients applies to ours: greeting, calling, coming back, and signing in with OAuth. */
export const applicableToClient = [
  'initialize',
  'tools_call',
  'sse-retry',
  'auth/metadata-default',
  'auth/metadata-var1',
  'auth/metadata-var2',
  'auth/metadata-var3',
  'auth/basic-cimd',
  'auth/scope-from-www-authenticate',
  'auth/scope-from-scopes-supported',
  'auth/scope-omitted-when-undefined',
  'auth/scope-step-up',
  'auth/scope-retry-limit',
  'auth/token-endpoint-auth-basic',
  'auth/token-endpoint-auth-post',
  'auth/token-endpoint-auth-none',
  'auth/pre-registration',
  'auth/2025-03-26-oauth-metadata-backcompat',
  'auth/2025-03-26-oauth-endpoint-fallback',
  'auth/resource-mismatch',
  'auth/offline-access-scope',
  'auth/offline-access-not-supported',
]

const noPerson = 'an extension for programs that sign in without a person; here a person signs in for themselves'

export const inapplicableToClient: Record<string, string> = {
  'elicitation-sep1034-client-defaults': 'the client lets no server ask a person for anything',
  'auth/client-credentials-jwt': noPerson,
  'auth/client-credentials-basic': noPerson,
  'auth/cross-app-access-complete-flow': 'an extension for companies whose identity provider vouches between programs',
}

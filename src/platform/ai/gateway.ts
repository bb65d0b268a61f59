/** `/v1/<account>/<gateway>/<provider>/…`, as AI Gateway's addresses are built; `compat` stands for any provider. */
const shape = /^\/v1\/[^/]+\/[^/]+\/(workers-ai|compat)(\/|$)/

/** Whether a model at this address is asked through Cloudflare's AI Gateway. */
export const isGateway = (url: string): boolean => shape.test(URL.parse(url)?.pathname ?? '')

/**
 * What a gateway is told beside the request. The token opens the gateway too; answers never come from its cache, since
 * the same words mean something else when the calendar has changed; and its statistics learn who asks by the name of the
 * product alone, nothing of the person.
 */
export const gatewayHeaders = (token: string | null): Record<string, string> => ({
  ...(token !== null && { 'cf-aig-authorization': `Bearer ${token}` }),
  'cf-aig-skip-cache': 'true',
  'cf-aig-metadata': JSON.stringify({ app: 'adjutant' }),
})

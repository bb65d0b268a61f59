import startHandler from '@tanstack/react-start/server-entry'
import { handleApi } from './app/api.server'
import { isRefused, refusal } from './platform/doors/host-check'

export { Person } from './objects/person'
export { Room } from './objects/room'

const isApi = (path: string) =>
  path.startsWith('/api/') || path === '/api' || path === '/mcp' || path.startsWith('/mcp/')

/** The Worker: doors for programs under /api and /mcp, pages for people everywhere else. */
export default {
  fetch(request, env, context) {
    const url = new URL(request.url)
    if (isRefused(url, env.ADJUTANT_HOSTS)) return refusal()
    return isApi(url.pathname) ? handleApi(request, env, context) : startHandler.fetch(request)
  },
} satisfies ExportedHandler<Env>

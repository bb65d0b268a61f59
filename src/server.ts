import startHandler from '@tanstack/react-start/server-entry'
import { handleApi } from './app/api.server'

export { Person } from './objects/person'
export { Room } from './objects/room'

const isApi = (path: string) =>
  path.startsWith('/api/') || path === '/api' || path === '/mcp' || path.startsWith('/mcp/')

/** The Worker: doors for programs under /api and /mcp, pages for people everywhere else. */
export default {
  fetch(request, env, context) {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/cdn-cgi/')) return new Response('Not found', { status: 404 })
    return isApi(pathname) ? handleApi(request, env, context) : startHandler.fetch(request)
  },
} satisfies ExportedHandler<Env>

import { handleApi } from '../src/app/api.server'

export { Person } from '../src/objects/person'
export { Room } from '../src/objects/room'
export { TestAgentRoom } from './support/agents/room'
export { TestCalendarHome } from './support/calendar'
export { TestHome } from './support/home'
export { TestRoom } from './support/room-home'

/** The Worker as the tests run it: every door but the rendered pages. */
export default { fetch: handleApi } satisfies ExportedHandler<Env>

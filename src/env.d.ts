import type { D1Migration } from '@cloudflare/vitest-plugin'
import type { Person } from './objects/person'
import type { Room } from './objects/room'

declare global {
  interface Env {
    DIRECTORY: D1Database
    PERSON: DurableObjectNamespace<Person>
    ROOM: DurableObjectNamespace<Room>
    ADJUTANT_SECRET: string
    /** A way out whose network refuses private addresses; there where Adjutant is its own server. */
    OUTSIDE?: Fetcher
    /** The way to mail servers that were let in, where it trusts certificates of one’s own; else they are asked directly. */
    INSIDE?: Fetcher
    /** Settings from the environment; `configOf` reads and checks them. */
    [setting: string]: unknown
  }
  namespace Cloudflare {
    interface Env extends globalThis.Env {
      TEST_MIGRATIONS: D1Migration[]
    }
  }
}

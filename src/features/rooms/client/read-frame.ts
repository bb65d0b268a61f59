import { matchesSchema } from '../../../platform/browser/matches-schema'
import type { ServerFrame } from '../protocol'
import { serverFrameSchema } from './server-frame.generated'

/** The frame in a text from a room, or `null` when it is none this client knows. Tests keep the schema what `protocol.ts` says. */
export function readServerFrame(text: string): ServerFrame | null {
  try {
    const frame: unknown = JSON.parse(text)
    return matchesSchema(serverFrameSchema, frame) ? (frame as ServerFrame) : null
  } catch {
    return null
  }
}

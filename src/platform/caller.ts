import { z } from 'zod'
import { OrganizationId, PersonId, RoomId } from './ids'
import { Zone } from './time'

export const Role = z.enum(['owner', 'admin', 'member', 'guest'])
export type Role = z.infer<typeof Role>

/** The door a request came through. `system` is a timer or an event acting for the person who asked for it. */
export const Via = z.enum(['web', 'cli', 'api', 'mcp', 'agent', 'workflow', 'system'])
export type Via = z.infer<typeof Via>

/** Who acts, for whom and under which conditions: passed explicitly through every hop, never global. */
export const Caller = z.object({
  personId: PersonId,
  name: z.string(),
  organizationId: OrganizationId,
  role: Role,
  zone: Zone,
  locale: z.string(),
  via: Via,
  /** Permissions that the door leaves: all of the role's (`null`), or those an API token was given. */
  grants: z.array(z.string()).nullable(),
  /** The agent that acts on the person's behalf; `grants` are its own, `null` for all. */
  agent: z
    .object({
      id: z.string(),
      name: z.string(),
      turnId: z.string(),
      callId: z.string().optional(),
      /** The message it answers: where what it is told comes from. */
      answering: z.object({ roomId: RoomId, messageId: z.string() }).optional(),
      grants: z.array(z.string()).nullable(),
    })
    .optional(),
  /** Who will see the answer: the person alone, or everybody in a room. */
  audience: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('person') }),
    z.object({ kind: z.literal('room'), roomId: RoomId }),
  ]),
  /** True once the turn has read text from outside: every change it then asks for needs approval. */
  tainted: z.boolean(),
  /** One per request from outside; it stays the same through every hop. */
  correlationId: z.string(),
  /** The operation or event that led to this one. */
  causeId: z.string().optional(),
})
export type Caller = z.infer<typeof Caller>

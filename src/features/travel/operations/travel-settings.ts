import { z } from 'zod'

/** Which flights server an organization asks. */
export const TravelSettings = z.object({
  kind: z.enum(['sample', 'kiwi', 'other']),
  name: z.string(),
  url: z.string().nullable(),
  tool: z.string().nullable(),
  header: z.string().nullable(),
  /** Whether something is shown in that header; what, is not told. */
  hasSecret: z.boolean(),
  /** The server of tools that is asked, where it is one of those. */
  serverId: z.string().nullable(),
})
export type TravelSettings = z.infer<typeof TravelSettings>

import { z } from 'zod'

/** How far a workspace is filled with invented data; `none` is every ordinary one. */
export const Filling = z.object({ state: z.enum(['none', 'filling', 'ready']) })
export type Filling = z.infer<typeof Filling>

import { z } from 'zod'

/** One thing the workspace is made of or could be given. `absent` is fine: the rest works without it. */
export const HealthPart = z.object({
  name: z.string(),
  title: z.string(),
  state: z.enum(['working', 'absent', 'failing']),
  /** How it is, in a sentence. */
  says: z.string(),
  /** What it would add, where it is absent. */
  adds: z.string().nullable(),
  /** How to add or repair it; only for those who look after the workspace. */
  how: z.string().nullable(),
})
export type HealthPart = z.infer<typeof HealthPart>

/** `well` when nothing that is there fails. */
export const Health = z.object({ state: z.enum(['well', 'ailing']), parts: z.array(HealthPart) })
export type Health = z.infer<typeof Health>

/** The models as the workspace lists them (`model.list`), as far as health reads them. */
export const ModelList = z.object({
  answering: z.string(),
  models: z.array(z.object({ id: z.string(), provider: z.string(), state: z.enum(['working', 'resting']) })),
  missing: z.array(z.object({ provider: z.string(), settings: z.array(z.string()), adds: z.string() })),
})
export type ModelList = z.infer<typeof ModelList>

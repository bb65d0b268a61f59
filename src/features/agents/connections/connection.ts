import { z } from 'zod'
import { idSchema } from '../../../platform/ids'

/** A model as people choose it: a connected one by its own id, those of the server as `model_workers-ai` and the like. */
export const ModelId = idSchema('model')

/** For oneself, with one's own key, or for everybody in the organization. */
export const ModelOwner = z.enum(['me', 'organization'])
export type ModelOwner = z.infer<typeof ModelOwner>

/** Who brought a model along: a person for themselves, their organization, whoever runs the server, or Adjutant itself. */
export const ModelSource = z.enum(['me', 'organization', 'server', 'built-in'])
export type ModelSource = z.infer<typeof ModelSource>

export const RemoteProvider = z.enum(['openai-compatible', 'workers-ai'])

const dollars = z.number().min(0).max(100_000)
/** Dollars per million tokens. */
export const ModelPrice = z.object({ input: dollars, output: dollars })

/** A connected model as it is shown. Whether it has a key is told; the key is not. */
export const Connection = z.object({
  id: ModelId,
  owner: ModelOwner,
  provider: RemoteProvider,
  name: z.string(),
  url: z.string(),
  model: z.string(),
  hasKey: z.boolean(),
  /** As somebody set it; `null` for the list price. */
  price: ModelPrice.nullable(),
})
export type Connection = z.infer<typeof Connection>

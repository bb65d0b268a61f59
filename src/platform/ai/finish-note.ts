import type { SharedV4ProviderMetadata } from '@ai-sdk/provider'
import { z } from 'zod'

/** What a model of ours may add when it finishes, in `providerMetadata.adjutant`; others say nothing of the kind. */
const FinishNote = z.object({
  /** Next things one might say, shown as chips. */
  suggestions: z.array(z.string().min(1).max(200)).max(6).default([]),
  /** Why it answered as it did, in a sentence. */
  why: z.string().max(500).nullable().default(null),
})
export type FinishNote = z.infer<typeof FinishNote>

export const finishNote = (metadata: SharedV4ProviderMetadata | undefined): FinishNote =>
  FinishNote.safeParse(metadata?.adjutant ?? {}).data ?? { suggestions: [], why: null }

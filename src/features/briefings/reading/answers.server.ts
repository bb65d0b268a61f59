import { localDay } from '../../../platform/time'
import type { PastAnswer } from '../advice/ground'
import type { Sources } from './sources.server'

/** What was answered to earlier suggestions, newest first. */
export async function answersOf(sources: Sources): Promise<PastAnswer[]> {
  const decisions = await sources.decisions()
  return decisions.flatMap(({ topic, traits, createdAt }) =>
    topic === null
      ? []
      : [{ topic, traits, taken: !traits.includes('declined'), day: localDay(createdAt, sources.zone) }],
  )
}

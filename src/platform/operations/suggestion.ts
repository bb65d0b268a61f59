import { z } from 'zod'
import { Instant } from '../time'

/**
 * A change that is offered, with the operation that makes it and why. Nothing is done before a person takes it, and then
 * it is exactly this operation, performed for them like anything they do. Reads give these as `suggestions`.
 */
export const Suggestion = z.object({
  /** The same for the same offer about the same thing, so that an answer to it is known again. */
  id: z.string().min(1).max(120),
  /** What a button says: “Move to tomorrow 09:00”. */
  label: z.string().min(1).max(160),
  /** Why, in words that stand after the label. */
  reason: z.string().max(300),
  /** The same in words that stay true, for the record: “moving it to 21 November 2026, 9:00”. */
  choice: z.string().max(300),
  operation: z.string().max(80),
  input: z.record(z.string(), z.unknown()),
  /** The rule that made it, such as `late`, and the thing it is about, for what was answered earlier. */
  rule: z.string().max(40),
  about: z.string().max(500),
  /** What marks this choice, to compare the next one with: `morning`. */
  traits: z.array(z.string().max(30)),
  /** It is of no use any more from this moment on, because the time it names has come. */
  until: Instant.nullable(),
  /** It applies as long as what this read gives still has these values. */
  holds: z.object({
    operation: z.string().max(80),
    input: z.record(z.string(), z.unknown()),
    like: z.record(z.string(), z.unknown()),
  }),
})
export type Suggestion = z.infer<typeof Suggestion>

/** What a suggestion is about, as answers to it are kept: its rule and its thing, the first two parts of its id. */
export const topicOf = ({ id }: Pick<Suggestion, 'id'>) => id.split(':').slice(0, 2).join(' ')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether `value` has everything that `like` has, however much more it has. */
export function isLike(value: unknown, like: unknown): boolean {
  if (!isRecord(like)) return Object.is(value, like)
  return isRecord(value) && Object.entries(like).every(([name, wanted]) => isLike(value[name], wanted))
}

/** The suggestions in what an operation gave; none where there are no such. */
export function suggestionsIn(output: unknown): Suggestion[] {
  if (!isRecord(output) || !Array.isArray(output.suggestions)) return []
  return output.suggestions.flatMap((one) => Suggestion.safeParse(one).data ?? [])
}

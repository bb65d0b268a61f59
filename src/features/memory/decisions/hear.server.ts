import { z } from 'zod'
import { RoomId } from '../../../platform/ids'
import type { Subscriber } from '../../../platform/operations/feature'
import { keepMemory } from '../keeping/keep.server'
import { decisionWords } from './words'

const longest = 200
const Words = z.string().max(2_000)
const Traits = z.array(z.string().regex(/^[a-z-]{1,30}$/)).max(10)

/** `suggestion.answered`: somebody took or declined what was offered, in a conversation or on a screen. */
const SuggestionAnswered = z.object({
  topic: z.string().max(160),
  about: Words,
  choice: Words,
  taken: z.boolean(),
  traits: Traits,
  personId: z.string(),
  organizationId: z.string(),
  source: z.object({ roomId: RoomId, messageId: z.string() }).nullable(),
})

/** `trip.chosen`: one of several flights was chosen. */
const TripChosen = z.object({ title: Words, chosen: Words, advised: Words, traits: Traits.default([]) })

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

const answers: Subscriber = {
  name: 'memory.answers',
  event: 'suggestion.answered',
  to: ({ payload }) => {
    const { organizationId, personId } = SuggestionAnswered.parse(payload)
    return [{ kind: 'person', name: `${organizationId}.${personId}` }]
  },
  apply(context, { payload }) {
    const { topic, about, choice, taken, traits, source } = SuggestionAnswered.parse(payload)
    const said = { about: cut(about), chosen: taken ? cut(choice) : 'to leave it', advised: cut(choice) }
    keepMemory(context, {
      text: decisionWords(said),
      kind: 'decision',
      subject: cut(about).slice(0, 120),
      ...{ chosen: said.chosen, advised: said.advised, topic, confidence: 'noticed', source },
      traits: taken ? traits : ['declined'],
    })
  },
}

const trips: Subscriber = {
  name: 'memory.trips',
  event: 'trip.chosen',
  to: ({ from }) => [from],
  apply(context, { payload }) {
    const { title, chosen, advised, traits } = TripChosen.parse(payload)
    const said = { about: cut(title), chosen: cut(chosen), advised: cut(advised) || undefined }
    keepMemory(context, {
      text: decisionWords(said),
      kind: 'decision',
      subject: cut(title).slice(0, 120),
      ...{ chosen: said.chosen, advised: said.advised ?? null, topic: 'flight', traits, confidence: 'noticed' },
    })
  },
}

/** Choices that are made by doing, kept as decisions. */
export const decisionSubscribers = [answers, trips]

import { z } from 'zod'
import { idSchema, RoomId } from '../../platform/ids'
import { Instant, LocalDateTime } from '../../platform/time'
import { PreferenceKey } from './preference'

export const MemoryId = idSchema('memory')
export const MemoryKind = z.enum(['preference', 'fact', 'person', 'decision', 'trip', 'summary'])
export type MemoryKind = z.infer<typeof MemoryKind>

/** One line of text: line breaks and the like become spaces. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .overwrite((text) =>
      text
        .toWellFormed()
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim(),
    )
export const MemoryText = line(1000).min(1, 'Say what to remember.').describe('One sentence that stands by itself.')
const Subject = line(120).describe('Whom or what it is about: “Anna”, “the Boston trip”.')

/** Where something was said. */
const Source = z.object({ roomId: RoomId, messageId: z.string().max(96) })

/** The part of a conversation that a summary stands for, by its first and last message. */
export const Stretch = z.object({
  roomId: RoomId,
  firstId: z.string().max(96),
  lastId: z.string().max(96),
  from: Instant,
  to: Instant,
  messages: z.number().int().positive(),
  /** Where it ends in the room’s log. */
  lastSequence: z.number().int(),
})
export type Stretch = z.infer<typeof Stretch>

/** Where a memory is used: everywhere, in one room, or by one agent. */
export const Scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everywhere') }),
  z.object({ kind: z.literal('room'), roomId: RoomId }),
  z.object({ kind: z.literal('agent'), agentId: z.string().min(1).max(64) }),
])
export type Scope = z.infer<typeof Scope>

/** The same in one word, as one says it: `everywhere`, or the id of a room or an agent. */
export const ScopeName = z.string().min(1).max(96).describe('everywhere, or the id of a room or an agent.')

/** `told` was said in so many words, `noticed` was gathered from what was said, `proposed` waits for a yes and is not used. */
export const Confidence = z.enum(['told', 'noticed', 'proposed'])
export type Confidence = z.infer<typeof Confidence>

/** One thing Adjutant knows about a person, with where it comes from and how long it holds. */
export const Memory = z.object({
  id: MemoryId,
  kind: MemoryKind,
  /** What to call it: its text, cut short. */
  title: z.string(),
  text: z.string(),
  subject: z.string().nullable(),
  /** For a preference that is worked with: which one, and what it is. */
  key: PreferenceKey.nullable(),
  value: z.string().nullable(),
  /** For a decision: what was advised and what was chosen. */
  advised: z.string().nullable(),
  chosen: z.string().nullable(),
  /** For a decision: the kind of choice it was (`flight`, `late task_…`), and what marks it (`later`, `declined`). */
  topic: z.string().nullable(),
  traits: z.array(z.string()),
  source: Source.nullable(),
  /** For a summary: what it sums up. */
  stretch: Stretch.nullable(),
  scope: Scope,
  confidence: Confidence,
  createdAt: Instant,
  expiresAt: Instant.nullable(),
  supersedes: MemoryId.nullable(),
  supersededBy: MemoryId.nullable(),
})
export type Memory = z.infer<typeof Memory>

/** What one can say when something is to be remembered. */
export const NewMemory = z.object({
  text: MemoryText,
  kind: MemoryKind.exclude(['summary']).optional().describe('Left out, it is a fact.'),
  subject: Subject.optional(),
  scope: ScopeName.optional(),
  until: LocalDateTime.optional().describe('When it stops being true.'),
})
export type NewMemory = z.infer<typeof NewMemory>

/** Which memories to list; `search` ranks them by what they say. */
export const MemoryFilter = z.object({
  kind: MemoryKind.optional(),
  search: z.string().max(300).optional(),
  scope: z.enum(['any', 'everywhere', 'room', 'agent']).default('any'),
  state: z.enum(['current', 'proposed', 'past']).default('current').describe('past: what was corrected since.'),
  limit: z.number().int().min(1).max(200).default(50),
  offset: z.number().int().min(0).max(100_000).default(0),
})
export type MemoryFilter = z.infer<typeof MemoryFilter>

export const MemoryPage = z.object({ memories: z.array(Memory), total: z.number().int() })
export type MemoryPage = z.infer<typeof MemoryPage>

/** What to do with what is noticed in passing: propose it, note it at once with an undo, or leave it. */
export const Learning = z.enum(['propose', 'note', 'off'])
export type Learning = z.infer<typeof Learning>

/** The event `memory.forgotten`: what rooms erase of what they hold about it. Ids only, never what it was. */
export const MemoryForgotten = z.object({
  memoryIds: z.array(MemoryId),
  /** Summaries that are gone: by themselves, or because they rested on one of `memoryIds`, and are to be made anew. */
  summaries: z.array(z.object({ id: MemoryId, anew: z.boolean() })),
  receiptIds: z.array(z.string()),
  sources: z.array(Source),
  rooms: z.array(RoomId),
})
export type MemoryForgotten = z.infer<typeof MemoryForgotten>

/** The event `conversation.summarized`: a stretch of a conversation in few words, for the person who had it. */
export const ConversationSummarized = z.object({
  memoryId: MemoryId,
  text: MemoryText,
  stretch: Stretch,
  /** The memories that were spoken of in it: it goes with them. */
  restsOn: z.array(MemoryId),
  /** The person’s home. */
  home: z.string(),
})
export type ConversationSummarized = z.infer<typeof ConversationSummarized>

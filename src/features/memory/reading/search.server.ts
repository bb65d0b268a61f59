import { z } from 'zod'
import type { Caller } from '../../../platform/caller'
import { RoomId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { type Memory, MemoryPage } from '../memory'
import { current, readMemories } from '../rows.server'
import { rankMemories } from './rank.server'

const steady = 12

/** What a question means to an embedding model, where the person has one. */
export interface Meaning {
  model: string
  vector: Float32Array
}

export type Understand = (caller: Caller, question: string) => Promise<Meaning | null>

export const searchMemories = (understand: Understand) =>
  defineOperation({
    name: 'memory.search',
    title: 'Search memories',
    description:
      'The memories that bear on a question or a topic, by relevance and age: look here before asking the person something ' +
      'they may have told you already.',
    home: 'person',
    effect: 'read',
    needs: 'memory:read',
    input: z.object({
      query: z.string().max(2000).describe('A question or a few words.'),
      roomId: RoomId.optional().describe('Also what is used in this room alone.'),
      agentId: z.string().max(64).optional().describe('Also what is used by this agent alone.'),
      withPreferences: z
        .boolean()
        .default(false)
        .describe('Preferences, and the newest summary, as well, after what bears on the question.'),
      limit: z.number().int().min(1).max(100).default(10),
    }),
    output: MemoryPage,
    phrases: [
      'what do you know about {query}',
      'what do you remember about {query}',
      'what did I tell you about {query}',
      'what have I told you about {query}',
      'what have you remembered about {query}',
    ],
    gather: ({ caller }, { query }) => understand(caller, query),
    run(
      { sql, now, caller },
      { query, roomId = caller.agent?.answering?.roomId, agentId, withPreferences, limit },
      meaning: Meaning | null,
    ) {
      const inScope = ({ scope }: Memory) =>
        scope.kind === 'everywhere' ||
        (scope.kind === 'room' && scope.roomId === roomId) ||
        (scope.kind === 'agent' && scope.agentId === agentId)
      const memories = readMemories(
        sql,
        `WHERE ${current} ORDER BY memory.createdAt DESC, memory.number DESC`,
        now,
      ).filter(inScope)
      const found = rankMemories(sql, { memories, query, now, meaning })
      const others = memories.filter((memory) => !found.includes(memory))
      const newest = others.find(({ kind }) => kind === 'summary')
      const rest = [...others.filter(({ kind }) => kind === 'preference').slice(0, steady), ...(newest ? [newest] : [])]
      const all = withPreferences ? [...found, ...rest] : found
      return { memories: all.slice(0, limit), total: all.length }
    },
  })

import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { MemoryPage } from '../memory'
import { current, readMemories } from '../rows.server'

export const aboutMe = defineOperation({
  name: 'memory.about_me',
  title: 'Show what I know about you',
  description:
    'Everything that is remembered about the person: preferences first, then people, facts, trips, decisions.',
  home: 'person',
  effect: 'read',
  needs: 'memory:read',
  input: z.object({ limit: z.number().int().min(1).max(500).default(100) }),
  output: MemoryPage,
  phrases: [
    'what do you know about me',
    'what do you remember about me',
    'what have you learned about me',
    'tell me what you know about me',
    'what do you know of me',
    'what have you remembered about me',
    'what do you remember',
    'what do you have in memory',
  ],
  run({ sql, now }, { limit }) {
    const order = `ORDER BY CASE memory.kind WHEN 'preference' THEN 0 WHEN 'person' THEN 1 WHEN 'fact' THEN 2 WHEN 'trip' THEN 3 ELSE 4 END,
      memory.createdAt DESC, memory.number DESC`
    const memories = readMemories(sql, `WHERE ${current} AND memory.kind <> 'summary' ${order}`, now)
    return { memories: memories.slice(0, limit), total: memories.length }
  },
})

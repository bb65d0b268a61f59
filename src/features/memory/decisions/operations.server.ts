import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { keepMemory } from '../keeping/keep.server'
import { Memory, MemoryPage } from '../memory'
import { rankMemories } from '../reading/rank.server'
import { current, readMemories } from '../rows.server'

const said = (about: string, chosen: string, advised: string | undefined) => {
  if (!advised) return `${about}: chose ${chosen}.`
  const taken = advised.trim().toLowerCase() === chosen.trim().toLowerCase()
  return taken ? `${about}: took the advice, ${chosen}.` : `${about}: chose ${chosen}, where ${advised} was advised.`
}

const recordDecision = defineOperation({
  name: 'decision.record',
  title: 'Record a decision',
  description:
    'Keeps what was decided: what it was about, what the person chose and what was advised, so that the next ' +
    'recommendation can say “last time you took the later train”. Call it when the person has chosen among options.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  input: z.object({
    about: z.string().trim().min(1, 'Say what was decided.').max(200),
    chosen: z.string().trim().min(1, 'Say what was chosen.').max(300),
    advised: z.string().trim().min(1).max(300).optional(),
    because: z.string().trim().max(500).optional().describe('The reason, where one was given.'),
  }),
  output: Memory,
  phrases: [
    'we decided on {chosen} for {about}',
    'I decided on {chosen} for {about}',
    'I chose {chosen} for {about}',
    'record the decision to {chosen} for {about}',
    'for {about} we decided on {chosen}',
  ],
  run(context, { about, chosen, advised, because }) {
    const text = `${said(about, chosen, advised)}${because ? ` Because: ${because}` : ''}`
    return keepMemory(context, { text, kind: 'decision', subject: about, chosen, advised })
  },
})

const listDecisions = defineOperation({
  name: 'decision.list',
  title: 'List decisions',
  description:
    'What was decided, newest first, or what was decided about something: what was advised and what was chosen.',
  home: 'person',
  effect: 'read',
  needs: 'memory:read',
  input: z.object({
    search: z.string().max(300).optional().describe('What it was about.'),
    limit: z.number().int().min(1).max(200).default(20),
  }),
  output: MemoryPage,
  phrases: [
    'what did we decide about {search}',
    'what did I decide about {search}',
    'what did we decide on {search}',
    'list my decisions',
    'show my decisions',
    'what did we choose for {search}',
  ],
  run({ sql, now }, { search, limit }) {
    const all = readMemories(
      sql,
      `WHERE ${current} AND memory.kind = 'decision' ORDER BY memory.createdAt DESC, memory.number DESC`,
      now,
    )
    const found = search?.trim() ? rankMemories(sql, { memories: all, query: search, now }) : all
    return { memories: found.slice(0, limit), total: found.length }
  },
})

export const decisionOperations = [recordDecision, listDecisions]

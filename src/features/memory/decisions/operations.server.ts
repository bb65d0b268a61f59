import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { keepMemory } from '../keeping/keep.server'
import { Memory, MemoryPage } from '../memory'
import { rankMemories } from '../reading/rank.server'
import { current, readMemories } from '../rows.server'
import { decisionWords } from './words'

const Trait = z.string().regex(/^[a-z-]{1,30}$/, 'One word in small letters.')

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
    topic: z.string().max(160).optional().describe('The kind of choice, such as flight; it is listed by it.'),
    traits: z.array(Trait).max(10).optional().describe('What marks the choice, such as later or direct.'),
  }),
  output: Memory,
  phrases: [
    'we decided on {chosen} for {about}',
    'I decided on {chosen} for {about}',
    'I chose {chosen} for {about}',
    'record the decision to {chosen} for {about}',
    'for {about} we decided on {chosen}',
    'I decided to go with {chosen} for {about}',
    'we decided to go with {chosen} for {about}',
    'I decided to take {chosen} for {about}',
    'I am going with {chosen} for {about}',
  ],
  run(context, { about, chosen, advised, because, topic = null, traits = [] }) {
    const text = `${decisionWords({ about, chosen, advised })}${because ? ` Because: ${because}` : ''}`
    return keepMemory(context, { text, kind: 'decision', subject: about.slice(0, 120), chosen, advised, topic, traits })
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
    topic: z.string().max(160).optional().describe('Only choices of this kind, such as flight.'),
    limit: z.number().int().min(1).max(200).default(20),
  }),
  output: MemoryPage,
  phrases: [
    'list my decisions',
    'show my decisions',
    'what have I decided',
    'what have I decided lately',
    'what did I decide lately',
  ],
  run({ sql, now }, { search, topic, limit }) {
    const all = readMemories(
      sql,
      `WHERE ${current} AND memory.kind = 'decision' ORDER BY memory.createdAt DESC, memory.number DESC`,
      now,
    )
    const ofKind = topic === undefined ? all : all.filter((memory) => memory.topic === topic)
    const found = search?.trim() ? rankMemories(sql, { memories: ofKind, query: search, now }) : ofKind
    return { memories: found.slice(0, limit), total: found.length }
  },
})

export const decisionOperations = [recordDecision, listDecisions]

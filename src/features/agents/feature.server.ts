import type { Feature } from '../../platform/operations/feature'
import { connectionTables } from './connections/tables'
import { embedding, embeddingOnKept } from './embedding/job.server'
import { forgetting } from './forgetting/subscriber.server'
import { answersOf } from './job/listen.server'
import type { TurnParts } from './job/prepare-turn.server'
import { turnJob } from './job/run-turn.server'
import { modelOperations } from './operations/models.server'
import { getTurn } from './operations/turns.server'
import { summarizing } from './summaries/job.server'
import { agentTables } from './tables'

/** Agents that answer in rooms; the first of them answers in private rooms. */
export const agentsFeature = (parts: TurnParts): Feature => ({
  name: 'agents',
  operations: [getTurn, ...modelOperations(parts)],
  tables: [...agentTables, connectionTables],
  subscribers: [...answersOf(parts.agents[0]!.id), forgetting, embeddingOnKept],
  jobs: [turnJob(parts), summarizing(parts), embedding],
})

import { operationQuery } from '../../platform/browser/queries'
import type { Learning, Memory, MemoryFilter, MemoryPage } from './memory'

export const memoriesQuery = (filter: Partial<MemoryFilter> = {}) => operationQuery<MemoryPage>('memory.list', filter)
export const explanationQuery = (memoryId: string) =>
  operationQuery<{ because: string; memory: Memory; before: Memory[] }>('memory.explain', { memoryId })
export const learningQuery = operationQuery<{ learning: Learning }>('memory.settings')

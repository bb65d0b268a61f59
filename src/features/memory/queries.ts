import { operationQuery } from '../../platform/browser/queries'
import type { Learning, Memory, MemoryFilter, MemoryPage } from './memory'
import type { Preferences } from './preference'

export const memoriesQuery = (filter: Partial<MemoryFilter> = {}) => operationQuery<MemoryPage>('memory.list', filter)
export const explanationQuery = (memoryId: string) =>
  operationQuery<{ because: string; memory: Memory; before: Memory[] }>('memory.explain', { memoryId })
export const preferencesQuery = operationQuery<{ preferences: Preferences }>('preference.list')
export const learningQuery = operationQuery<{ learning: Learning }>('memory.settings')

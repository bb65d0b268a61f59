import type { Feature, TimerHandler } from '../../platform/operations/feature'
import { decisionSubscribers } from './decisions/hear.server'
import { decisionOperations } from './decisions/operations.server'
import { expiryTimer } from './expiry.server'
import { correctMemory } from './keeping/correct.server'
import { forget } from './keeping/forget.server'
import { confirmMemory, forgetMemory } from './keeping/forget-memory.server'
import { noteMemory } from './keeping/note.server'
import { clearPreferences, setPreferences } from './keeping/preferences.server'
import { rememberMemory } from './keeping/remember.server'
import { readSettings, setLearning } from './keeping/settings.server'
import { aboutMe } from './reading/about-me.server'
import { explainMemory } from './reading/explain.server'
import { exportMemory } from './reading/export.server'
import { listMemories } from './reading/list.server'
import { listPreferences } from './reading/preferences.server'
import { searchMemories, type Understand } from './reading/search.server'
import { keepingSummaries } from './summaries/keep-summary.server'
import { memoryTables } from './tables'

/** What was to hold until now is forgotten like anything else. */
const expire: TimerHandler = {
  name: expiryTimer,
  home: 'person',
  fire: (context, memoryId) => void forget(context, [memoryId]),
}

/** What Adjutant knows about a person: preferences, facts, people, past trips and decisions. */
export const memoryFeature = (understand: Understand): Feature => ({
  name: 'memory',
  operations: [
    rememberMemory,
    noteMemory,
    correctMemory,
    forgetMemory,
    confirmMemory,
    listMemories,
    searchMemories(understand),
    explainMemory,
    exportMemory,
    aboutMe,
    setPreferences,
    clearPreferences,
    listPreferences,
    readSettings,
    setLearning,
    ...decisionOperations,
  ],
  tables: memoryTables,
  timers: [expire],
  subscribers: [...decisionSubscribers, keepingSummaries],
})

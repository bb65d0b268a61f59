import { z } from 'zod'
import { directoryTable } from '../../platform/directory/table'
import type { FeatureTables } from '../../platform/operations/feature'

/** Which organizations are samples, whose they are, and when a visitor's goes by itself. */
export const samples = directoryTable('samples', 'organizationId', {
  organizationId: z.string(),
  personId: z.string(),
  openedAt: z.string(),
  expiresAt: z.string().nullable(),
})

/** Of accounts, whether somebody only looks around: read here, written by others. */
export const visitors = directoryTable('user', 'id', { id: z.string(), isAnonymous: z.number() })

/** How far a home is filled with invented data. Nobody changes it, so it is not tracked; it goes with the home. */
export const sampleTables: FeatureTables[] = [
  {
    home: 'person',
    migrations: ['CREATE TABLE sampleFilling (only TEXT PRIMARY KEY, state TEXT NOT NULL, startedAt TEXT NOT NULL);'],
    tracked: [],
  },
]

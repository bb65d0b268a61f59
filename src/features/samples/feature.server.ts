import type { Feature } from '../../platform/operations/feature'
import { fillSample, getSample } from './filling/fill.server'
import { fillJob } from './filling/fill-job.server'
import { openSample } from './opening/open.server'
import { type Destroy, expireSample, removeJob, removeSample } from './removing/remove.server'
import { sampleTables } from './tables'

/** Workspaces of invented data to look around in, and how they come and go; `destroy` ends a home. */
export const samplesFeature = (destroy: Destroy): Feature => ({
  name: 'samples',
  operations: [openSample, fillSample, getSample, removeSample],
  tables: sampleTables,
  timers: [expireSample],
  jobs: [fillJob, removeJob(destroy)],
})

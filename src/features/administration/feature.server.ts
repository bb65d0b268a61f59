import type { Feature } from '../../platform/operations/feature'
import { readHealth } from './health.server'

/** Looking after the workspace. */
export const administrationFeature: Feature = { name: 'administration', operations: [readHealth] }

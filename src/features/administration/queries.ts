import { operationQuery } from '../../platform/browser/queries'
import type { Health } from './health'

export const healthQuery = operationQuery<Health>('health.read')

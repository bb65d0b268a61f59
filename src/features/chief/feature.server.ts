import type { Feature } from '../../platform/operations/feature'
import { sayReminder } from './reminders.server'

/** Chief, as far as it does something by itself: only what was asked for earlier. */
export const chiefFeature: Feature = { name: 'chief', operations: [], subscribers: [sayReminder] }

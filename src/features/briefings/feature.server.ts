import type { Feature } from '../../platform/operations/feature'
import { briefDay } from './operations/day.server'
import { findDecisions } from './operations/decisions.server'
import { briefMeeting } from './operations/meeting.server'
import { briefSince } from './operations/since.server'
import { briefWeek } from './operations/week.server'

/** What a person is told of their days: computed from everything else, with what one might do about it. */
export const briefingsFeature: Feature = {
  name: 'briefings',
  operations: [briefDay, briefWeek, briefSince, briefMeeting, findDecisions],
}

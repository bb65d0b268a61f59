import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { LocalDateTime } from '../../../platform/time'
import { type Event, EventId } from '../../calendar/event'
import { briefEvent } from '../brief'
import { MeetingBriefing } from '../briefing'
import { findMeetings } from '../reading/meeting.server'
import { prepareFor } from '../reading/prepare.server'
import { Sources } from '../reading/sources.server'

const mostChoices = 5

export const briefMeeting = defineOperation({
  name: 'briefing.meeting',
  title: 'Prepare a meeting',
  description:
    'Everything that bears on one meeting: who attends and what is known about them, earlier meetings with them, open ' +
    'tasks, messages and decisions on the subject, conflicts, the time before and after, trips around it. Name it by ' +
    'words, by day or time, or by id; the next meeting when nothing is named.',
  home: 'person',
  effect: 'read',
  needs: 'briefing:read',
  input: z.object({
    search: z.string().max(200).optional().describe('Words of its title, or who attends.'),
    at: LocalDateTime.optional().describe('Its day, or the time it is on.'),
    eventId: EventId.optional(),
    occurrence: LocalDateTime.optional(),
  }),
  output: MeetingBriefing,
  phrases: ['prepare me for {search}', 'brief me for my meeting with {search}', 'prepare me for my next meeting'],
  gather: async (reading, wanted): Promise<MeetingBriefing> => {
    const sources = new Sources(reading)
    const found = await findMeetings(sources, wanted)
    const [event] = found
    if (event)
      return {
        ...(await prepareFor(sources, event)),
        choices: wanted.search === undefined ? [] : others(found, sources),
      }
    const near = await findMeetings(sources, { at: wanted.at?.slice(0, 10) })
    return {
      ...{ now: sources.local, zone: sources.zone, event: null, minutesUntil: 0, previous: null, following: null },
      choices: near.slice(0, mostChoices).map((one) => briefEvent(one, sources.zone)),
      ...{ people: [], earlier: [], tasks: [], decisions: [], messages: [], clashes: [], trips: [], suggestions: [] },
      unread: sources.unread,
      more: {},
    }
  },
  run: (_context, _input, briefing: MeetingBriefing) => briefing,
})

/** What may have been meant instead: on the same day as the one that was taken. */
const others = ([first, ...rest]: Event[], { zone }: Sources) =>
  rest
    .map((event) => briefEvent(event, zone))
    .filter(({ start }) => first && start.local.slice(0, 10) === briefEvent(first, zone).start.local.slice(0, 10))
    .slice(0, mostChoices)

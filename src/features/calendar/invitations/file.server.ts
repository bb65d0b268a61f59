import { z } from 'zod'
import { missing } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import type { Sender } from '../../mail/connection'
import { Attendee, EventId } from '../event'
import { composeNotice } from './compose'
import { gatherSender } from './send.server'
import { standingOf } from './told.server'

const Person = Attendee.pick({ name: true, email: true })

export const invitationFile = defineOperation({
  name: 'event.invitation',
  title: 'Show the invitation to an event',
  description:
    'The invitation to an event as it would be sent: subject, words, the calendar file (.ics) to send oneself where no ' +
    'mail is set up, who was invited already, who was not and who does not know of a change yet.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({ eventId: EventId }),
  output: z.object({
    name: z.string(),
    text: z.string(),
    subject: z.string(),
    words: z.string(),
    /** Whether it can be sent from here. */
    mail: z.boolean(),
    invited: z.array(Person),
    notInvited: z.array(Person),
    /** Those invited who do not know how it stands now. */
    untold: z.array(Person),
  }),
  phrases: ['give me the invitation to {event} as a file'],
  gather: gatherSender,
  run({ sql, caller, now }, { eventId }, sender: Sender) {
    const { series, told, untold } = standingOf(sql, eventId)
    const [known] = told
    const said = series ?? (known ? (JSON.parse(known.series) as NonNullable<typeof series>) : null)
    if (!said) throw missing('event.missing', 'That event is not there any more.')
    const organizer = { name: sender.name, email: sender.email || sender.by?.fromEmail || 'unknown@localhost' }
    const sequence = Math.max(0, ...told.map((one) => one.sequence))
    const kind = !series ? 'off' : untold.some(({ why }) => why === 'changed') ? 'changed' : 'new'
    const { locale, zone } = caller
    const notice = composeNotice({ kind, series: said, organizer, sequence, note: '', locale, zone, now })
    const person = ({ name, email }: { name: string; email: string }) => ({ name, email })
    return {
      name: `${
        said.main.title
          .replaceAll(/[^\p{L}\p{N} _-]+/gu, '')
          .trim()
          .slice(0, 80) || 'invitation'
      }.ics`,
      text: notice.calendar.text,
      subject: notice.subject,
      words: notice.text,
      mail: sender.by !== null,
      invited: told.map(person),
      notInvited: untold.filter(({ why }) => why === 'new').map(person),
      untold: untold.filter(({ why }) => why !== 'new').map(person),
    }
  },
})

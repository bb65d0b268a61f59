import { useQuery } from '@tanstack/react-query'
import { Button } from '../../../../ui/actions/button'
import type { Event } from '../../event'
import { invitationQuery } from '../../queries'
import { strings } from '../../strings'
import { askToTell } from '../changes/tell-question'
import { useDesk } from '../parts/desk'

const words = strings.invite

/** Who of those on an event was not invited or does not know of a change, with a way to tell them. */
export function Invitations({ event: { id, title, attendees } }: { event: Event }) {
  const { reader } = useDesk()
  const { data } = useQuery({ ...invitationQuery(id), enabled: attendees.length > 0 })
  const names = (people: { name: string; email: string }[]) =>
    new Intl.ListFormat(reader.locale).format(people.map(({ name, email }) => name || email))
  const ask = (kind: 'invite' | 'tell') => askToTell({ eventId: id, title, kind })
  if (attendees.length > 0 && !data) return null
  return (
    <div className="grid justify-items-start gap-1 pt-0.5">
      {data && data.untold.length > 0 && (
        <p className="m-0 text-change text-xs">
          {words.untold(names(data.untold))}{' '}
          <Button variant="link" size="small" onClick={() => ask('tell')}>
            {words.tellNow}
          </Button>
        </p>
      )}
      {data && data.notInvited.length > 0 ? (
        <p className="m-0 text-ink-3 text-xs">
          {words.notInvited(names(data.notInvited))}{' '}
          <Button variant="link" size="small" onClick={() => ask('invite')}>
            {words.sendNow}
          </Button>
        </p>
      ) : (
        <Button variant="link" size="small" className="-ms-2" onClick={() => ask('invite')}>
          {words.open}
        </Button>
      )}
    </div>
  )
}

import { Avatar } from '../../../../ui/display/avatar'
import type { Attendee } from '../../event'
import { strings } from '../../strings'

/** Who is there, and whether they said they would be. */
export const People = ({ attendees }: { attendees: Attendee[] }) => (
  <ul aria-label={strings.card.people} className="grid gap-1">
    {attendees.map(({ name, email, status }) => (
      <li key={email} className="flex min-w-0 items-center gap-2">
        <Avatar name={name || email} className="size-5 text-[9px]" />
        <span className="min-w-0 truncate" title={email}>
          {name || email}
        </span>
        {status !== 'unknown' && <span className="shrink-0 text-ink-3 text-xs">{strings.card.answers[status]}</span>}
      </li>
    ))}
  </ul>
)

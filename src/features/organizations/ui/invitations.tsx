import { useSuspenseQuery } from '@tanstack/react-query'
import { Link2 } from 'lucide-react'
import { useState } from 'react'
import type { Role } from '../../../platform/caller'
import { Button } from '../../../ui/actions/button'
import { Row, Rows, Section } from '../../../ui/display/section'
import { Moment } from '../../../ui/time/moment'
import { change } from '../actions'
import { invitationsQuery } from '../queries'
import { strings } from '../strings'
import { InviteDialog } from './invite-dialog'

/** Open invitations, and making another. */
export function Invitations({ role }: { role: Role }) {
  const { data } = useSuspenseQuery(invitationsQuery)
  const [inviting, setInviting] = useState(false)
  const open = data.invitations.filter(({ status }) => status === 'open')
  const invite = (
    <Button variant="primary" onClick={() => setInviting(true)}>
      {strings.invite}
    </Button>
  )
  return (
    <Section title={strings.invitations} text={strings.invitationsText} actions={invite}>
      {open.length === 0 ? (
        <p className="text-ink-3 text-sm">{strings.noneOpen}</p>
      ) : (
        <Rows>
          {open.map(({ id, note, role: joinsAs, expiresAt }) => (
            <Row
              key={id}
              actions={
                <Button
                  size="small"
                  variant="danger"
                  onClick={() => void change('invitation.revoke', { invitationId: id })}
                >
                  {strings.revoke}
                </Button>
              }
            >
              <Link2 aria-hidden className="size-4 shrink-0 stroke-[1.75] text-ink-3" />
              <div className="min-w-0">
                <p className="truncate font-medium">{note || strings.somebody}</p>
                <p className="text-ink-2 text-sm">
                  {strings.roles[joinsAs]} · {strings.expires} <Moment at={expiresAt} style="short" />
                </p>
              </div>
            </Row>
          ))}
        </Rows>
      )}
      {inviting && <InviteDialog role={role} onClose={() => setInviting(false)} />}
    </Section>
  )
}

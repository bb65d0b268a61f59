import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { Row, Rows, Section } from '../../../ui/display/section'
import { sessionQuery } from '../../organizations/queries'
import { act } from '../../receipts/act'
import type { MailConnection, MailOwner } from '../connection'
import { mailQuery } from '../queries'
import { strings } from '../strings'
import { MailDialog } from './mail-dialog'
import { TryMail } from './try-mail'

/** How mail is sent: the organization's way, one's own, and a try of the one that is used. */
export default function MailPage() {
  const { data } = useSuspenseQuery(mailQuery)
  const { data: session } = useSuspenseQuery(sessionQuery)
  const [edited, setEdited] = useState<MailOwner | null>(null)
  const role = session.organization?.role ?? 'guest'
  const manages = role === 'owner' || role === 'admin'
  return (
    <Section title={strings.title} text={strings.text}>
      <Rows>
        <Way owner="organization" way={data.organization} changes={manages} onEdit={setEdited} />
        <Way
          owner="me"
          way={data.me}
          changes={role !== 'guest'}
          fallBack={data.organization !== null}
          onEdit={setEdited}
        />
      </Rows>
      {(data.me ?? data.organization) && <TryMail />}
      {edited && (
        <MailDialog owner={edited} way={data[edited]} isOwner={role === 'owner'} onClose={() => setEdited(null)} />
      )}
    </Section>
  )
}

interface WayProps {
  owner: MailOwner
  way: MailConnection | null
  changes: boolean
  /** Whether another is used where there is none. */
  fallBack?: boolean
  onEdit: (owner: MailOwner) => void
}

function Way({ owner, way, changes, fallBack = false, onEdit }: WayProps) {
  const words = strings.owners[owner]
  const remove = () => act({ operation: 'mail.disconnect', input: { owner }, said: strings.removed })
  const none = fallBack ? `${strings.none} ${strings.noneUsed}` : `${strings.none} ${strings.noneFile}`
  return (
    <Row
      actions={
        changes && (
          <>
            {way && (
              <Button size="small" variant="ghost" onClick={() => void remove()}>
                {strings.remove}
              </Button>
            )}
            <Button size="small" onClick={() => onEdit(owner)}>
              {way ? strings.change : strings.setUp}
            </Button>
          </>
        )
      }
    >
      <div className="min-w-[min(13rem,100%)]">
        <p className="m-0 font-medium">{words.title}</p>
        <p className="m-0 break-words text-ink-2 text-sm">{way ? way.fromEmail : none}</p>
        <p className="m-0 break-all text-ink-3 text-xs">{way ? throughWords(way) : words.text}</p>
        {!changes && <p className="m-0 text-ink-3 text-xs">{strings.admins}</p>}
      </div>
    </Row>
  )
}

function throughWords({ kind, host, port, security, url }: MailConnection): string {
  if (kind === 'api') return url ?? strings.through.hidden
  return host && port && security
    ? `${strings.through.smtp(host, port)}, ${strings.security[security]}`
    : strings.through.hidden
}

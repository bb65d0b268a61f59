import { useSuspenseQuery } from '@tanstack/react-query'
import { Plug } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { EmptyState } from '../../../ui/display/empty-state'
import { Rows, Section } from '../../../ui/display/section'
import { sessionQuery } from '../../organizations/queries'
import { serversQuery } from '../queries'
import type { ToolServer } from '../server'
import { strings } from '../strings'
import { CameBack } from './came-back'
import { ServerDialog } from './server-dialog'
import { ServerRow } from './server-row'

/** The servers of tools, what they offer and what of it is allowed. */
export default function ToolsPage() {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const role = session.organization?.role ?? 'guest'
  if (role === 'guest')
    return (
      <Section title={strings.title}>
        <p className="m-0 text-ink-2 text-sm">{strings.guests}</p>
      </Section>
    )
  return <Servers manages={role === 'owner' || role === 'admin'} />
}

function Servers({ manages }: { manages: boolean }) {
  const { data } = useSuspenseQuery(serversQuery)
  const [form, setForm] = useState<{ server: ToolServer | null } | null>(null)
  const add = (
    <Button variant="primary" onClick={() => setForm({ server: null })}>
      {strings.add}
    </Button>
  )
  return (
    <>
      <Section title={strings.title} text={strings.text} actions={add}>
        <CameBack servers={data.servers} />
        {data.servers.length === 0 ? (
          <EmptyState icon={Plug} title={strings.none} text={strings.noneText} />
        ) : (
          <Rows>
            {data.servers.map((server) => (
              <ServerRow
                key={server.id}
                server={server}
                changes={manages || server.owner === 'me'}
                onEdit={() => setForm({ server })}
              />
            ))}
          </Rows>
        )}
      </Section>
      {form && <ServerDialog server={form.server} manages={manages} onClose={() => setForm(null)} />}
    </>
  )
}

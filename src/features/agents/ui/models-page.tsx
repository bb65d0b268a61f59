import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { Rows, Section } from '../../../ui/display/section'
import { sessionQuery } from '../../organizations/queries'
import type { Connection } from '../connections/connection'
import { modelsQuery } from '../queries'
import { strings } from '../strings'
import { tryChange } from './change-models'
import { ConnectDialog } from './connect-dialog'
import { Hosts } from './hosts'
import { ModelRow } from './model-row'

/** Which models answer and in which order, connecting one, and the hosts of one's own network that may be asked. */
export default function ModelsPage() {
  const { data } = useSuspenseQuery(modelsQuery)
  const { data: session } = useSuspenseQuery(sessionQuery)
  const [form, setForm] = useState<{ connection: Connection | null } | null>(null)
  const role = session.organization?.role ?? 'guest'
  const manages = role === 'owner' || role === 'admin'
  const connects = role !== 'guest'
  const connect = connects && (
    <Button variant="primary" onClick={() => setForm({ connection: null })}>
      {strings.connect}
    </Button>
  )
  return (
    <>
      <Section title={strings.section} text={strings.text} actions={connect}>
        <Rows>
          {data.models.map((model) => (
            <ModelRow
              key={model.modelId}
              model={model}
              list={data}
              may={{ connects, manages }}
              onEdit={(connection) => setForm({ connection })}
            />
          ))}
        </Rows>
        <div className="flex flex-wrap gap-2 empty:hidden">
          {data.chosen.me.length > 0 && <Usual owner="me" />}
          {manages && data.chosen.organization.length > 0 && <Usual owner="organization" />}
        </div>
      </Section>
      {role === 'owner' && <Hosts hosts={data.hosts} />}
      {form && <ConnectDialog connection={form.connection} manages={manages} onClose={() => setForm(null)} />}
    </>
  )
}

const Usual = ({ owner }: { owner: 'me' | 'organization' }) => (
  <Button
    size="small"
    variant="link"
    onClick={() => void tryChange('model.choose', { owner, modelIds: [] }, strings.usualSaid)}
  >
    {strings.usual[owner]}
  </Button>
)

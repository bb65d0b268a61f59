import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Section } from '../../../../ui/display/section'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Select } from '../../../../ui/forms/select'
import { sessionQuery } from '../../../organizations/queries'
import { serversQuery } from '../../../tools/queries'
import { settingsQuery } from '../../queries'
import { strings } from '../../strings'
import { chooseServer } from '../actions'

const words = strings.settings
const kinds = ['sample', 'kiwi', 'tools', 'other'] as const
type Kind = (typeof kinds)[number]

/** Which flights server the organization asks; admins choose another. */
export default function TravelPage() {
  const { data: settings } = useSuspenseQuery(settingsQuery)
  const { data: session } = useSuspenseQuery(sessionQuery)
  const manages = session.organization?.role === 'owner' || session.organization?.role === 'admin'
  return (
    <Section title={words.title} text={words.text}>
      <p className="m-0 text-sm">
        {words.asks(settings.name)}
        {settings.url && <span className="block break-all text-ink-3 text-xs">{settings.url}</span>}
      </p>
      {manages ? (
        <ServerForm kind={settings.serverId ? 'tools' : settings.kind} serverId={settings.serverId} />
      ) : (
        <p className="m-0 text-ink-3 text-sm">{words.admins}</p>
      )}
    </Section>
  )
}

function ServerForm({ kind: current, serverId }: { kind: Kind; serverId: string | null }) {
  const [kind, setKind] = useState<Kind>(current)
  const { data: tools } = useSuspenseQuery(serversQuery)
  const shared = tools.servers.filter(({ owner }) => owner === 'organization')
  const [chosen, setChosen] = useState(serverId ?? shared[0]?.id ?? '')
  const [draft, setDraft] = useState({ name: '', url: '', secret: '' })
  const [saving, setSaving] = useState(false)
  const text = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setDraft({ ...draft, [name]: currentTarget.value }),
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaving(true)
    const given = Object.entries(draft).filter(([, value]) => value.trim() !== '')
    const saved = await chooseServer(
      kind === 'tools'
        ? { kind: 'other', serverId: chosen }
        : { kind, ...(kind === 'other' && Object.fromEntries(given)) },
    )
    if (saved) setDraft({ name: '', url: '', secret: '' })
    setSaving(false)
  }
  return (
    <form onSubmit={(event) => void save(event)} className="grid max-w-[480px] gap-3">
      <Field label={words.kind} hint={words.about[kind]}>
        {(input) => (
          <Select
            {...input}
            value={kind}
            onChange={({ currentTarget }) => setKind(kinds.find((one) => one === currentTarget.value) ?? 'sample')}
            options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
        )}
      </Field>
      {kind === 'tools' &&
        (shared.length > 0 ? (
          <Field label={words.server} hint={words.serverHint}>
            {(input) => (
              <Select
                {...input}
                value={chosen}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
                options={shared.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Field>
        ) : (
          <p className="m-0 text-ink-2 text-sm">{words.noServers}</p>
        ))}
      {kind === 'other' && (
        <>
          <Field label={words.url}>
            {(input) => <Input {...input} {...text('url')} type="url" required placeholder="https://" />}
          </Field>
          <Field label={words.name}>{(input) => <Input {...input} {...text('name')} maxLength={60} />}</Field>
          <Field label={words.secret} hint={words.secretHint}>
            {(input) => <Input {...input} {...text('secret')} type="password" autoComplete="off" />}
          </Field>
        </>
      )}
      <Button
        type="submit"
        variant="primary"
        className="justify-self-start"
        disabled={saving || (kind === 'tools' && chosen === '')}
      >
        {words.save}
      </Button>
    </form>
  )
}

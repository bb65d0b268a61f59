import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { Select } from '../../../ui/forms/select'
import { Dialog, DialogActions, DialogBody } from '../../../ui/overlays/dialog'
import { actOrThrow } from '../../receipts/act'
import type { ToolServer } from '../server'
import { strings } from '../strings'

const words = strings.form
const owners = Object.entries(words.ownersOf).map(([value, label]) => ({ value, label }))

interface ServerDialogProps {
  /** What to change; `null` to add one. */
  server: ToolServer | null
  manages: boolean
  onClose: () => void
}

/** Adds a server of tools, or changes one. A token goes in and never comes out. */
export function ServerDialog({ server, manages, onClose }: ServerDialogProps) {
  const [state, setState] = useState<{ busy: boolean; error: string | null }>({ busy: false, error: null })
  const save = async (form: HTMLFormElement) => {
    setState({ busy: true, error: null })
    try {
      const input = readForm(new FormData(form))
      await (server
        ? actOrThrow<ToolServer>({
            operation: 'server.edit',
            input: { serverId: server.id, ...input },
            said: ({ name }) => strings.said.changed(name),
          })
        : actOrThrow<ToolServer>({ operation: 'server.add', input, said: ({ name }) => strings.said.added(name) }))
      onClose()
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error) })
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={server ? words.editTitle(server.name) : words.title}
      description={words.text}
      closeLabel={words.close}
    >
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault()
          void save(event.currentTarget)
        }}
      >
        <DialogBody className="grid gap-4">
          <Field label={words.url}>
            {(input) => (
              <Input
                {...input}
                name="url"
                type="url"
                required
                maxLength={2000}
                placeholder="https://"
                defaultValue={server?.url}
              />
            )}
          </Field>
          <Field label={words.name} hint={!server && words.nameHint}>
            {(input) => <Input {...input} name="name" maxLength={60} defaultValue={server?.name} />}
          </Field>
          {!server && manages && (
            <Field label={words.owner}>
              {(input) => <Select {...input} name="owner" className="w-full" options={owners} />}
            </Field>
          )}
          <Secrets server={server} />
          {state.error && <Alert>{state.error}</Alert>}
        </DialogBody>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary" disabled={state.busy}>
            {server ? words.save : words.add}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** What most servers do not ask for, behind one line. */
function Secrets({ server }: { server: ToolServer | null }) {
  const callback = `${window.location.origin}/api/tools/callback`
  const hidden = { type: 'password', autoComplete: 'off', maxLength: 4000 } as const
  return (
    <details open={Boolean(server?.hasSecret || server?.clientId)}>
      <summary className="cursor-pointer rounded-sm text-accent text-sm">{words.more}</summary>
      <div className="mt-3 grid gap-4">
        <Field label={words.secret} hint={server?.hasSecret ? words.kept : words.secretHint}>
          {(input) => <Input {...input} {...hidden} name="secret" />}
        </Field>
        <Field label={words.header} hint={words.headerHint}>
          {(input) => <Input {...input} name="header" maxLength={60} defaultValue={server?.header ?? ''} />}
        </Field>
        <Field label={words.clientId} hint={words.clientIdHint(callback)}>
          {(input) => <Input {...input} name="clientId" maxLength={2000} defaultValue={server?.clientId ?? ''} />}
        </Field>
        <Field label={words.clientSecret} hint={server?.hasClientSecret && words.kept}>
          {(input) => <Input {...input} {...hidden} name="clientSecret" />}
        </Field>
      </div>
    </details>
  )
}

/** What the form says, without what was left blank. */
function readForm(fields: FormData): Record<string, unknown> {
  const names = ['url', 'name', 'owner', 'secret', 'header', 'clientId', 'clientSecret']
  const given = names.map((name) => [name, String(fields.get(name) ?? '').trim()] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
}

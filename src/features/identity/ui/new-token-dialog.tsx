import { useState } from 'react'
import { perform, sentenceOf } from '../../../platform/browser/perform'
import { invalidateAll } from '../../../platform/browser/queries'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { Select } from '../../../ui/forms/select'
import { Dialog, DialogActions } from '../../../ui/overlays/dialog'
import { strings } from '../strings'
import { NewSecret } from './new-secret'
import { readPermissions } from './read-permissions'

const words = strings.tokens
const optionsOf = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Makes a token; its secret is shown once, here. */
export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const [secret, setSecret] = useState<string | null>(null)
  const [state, setState] = useState<{ busy: boolean; error: string | null }>({ busy: false, error: null })
  const create = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    const days = Number(fields.get('expires'))
    setState({ busy: true, error: null })
    try {
      const permissions = fields.get('scope') === 'read' ? { permissions: await readPermissions() } : {}
      const made = await perform<{ secret: string }>('token.create', {
        name: fields.get('name'),
        ...permissions,
        ...(days ? { expiresInDays: days } : {}),
      })
      setSecret(made.secret)
      await invalidateAll()
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error) })
    }
  }
  const title = secret ? words.secretTitle : words.create
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={secret ? words.secretText : undefined}
      closeLabel={words.close}
    >
      {secret ? (
        <NewSecret secret={secret} onDone={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void create(event.currentTarget)
          }}
        >
          <div className="grid gap-4 px-5 pt-3 pb-5">
            <Field label={words.name}>
              {(input) => (
                <Input {...input} name="name" required maxLength={80} placeholder={words.nameExample} autoFocus />
              )}
            </Field>
            <Field label={words.scope}>
              {(input) => <Select {...input} name="scope" className="w-full" options={optionsOf(words.scopes)} />}
            </Field>
            <Field label={words.expires}>
              {(input) => (
                <Select
                  {...input}
                  name="expires"
                  className="w-full"
                  defaultValue="90"
                  options={optionsOf(words.expiries)}
                />
              )}
            </Field>
            {state.error && <Alert>{state.error}</Alert>}
          </div>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button type="submit" variant="primary" disabled={state.busy}>
              {words.create}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}

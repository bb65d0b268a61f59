import { useState } from 'react'
import { Failure, sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { Dialog, DialogActions, DialogBody } from '../../../ui/overlays/dialog'
import type { Connection } from '../connections/connection'
import { strings } from '../strings'
import { changeModels } from './change-models'
import { ConnectFields } from './connect-fields'

const words = strings.form

interface ConnectDialogProps {
  /** What to change; `null` to connect a new one. */
  connection: Connection | null
  manages: boolean
  onClose: () => void
}

/** Connects a model, or changes one. Its key goes in and never comes out. */
export function ConnectDialog({ connection, manages, onClose }: ConnectDialogProps) {
  const [state, setState] = useState<{ busy: boolean; error: string | null }>({ busy: false, error: null })
  const save = async (form: HTMLFormElement) => {
    setState({ busy: true, error: null })
    try {
      const input = readForm(new FormData(form))
      const name = String(input.name ?? input.model)
      if (connection) {
        const { provider: _, owner: __, ...changes } = input
        const change = { modelId: connection.id, ...changes, price: input.price ?? null }
        await changeModels('model.edit', change, strings.changed(name))
      } else await changeModels('model.connect', input, strings.connected(name))
      onClose()
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error) })
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={connection ? words.editTitle(connection.name) : strings.connect}
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
          <ConnectFields connection={connection} manages={manages} />
          {state.error && <Alert>{state.error}</Alert>}
        </DialogBody>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary" disabled={state.busy}>
            {connection ? words.save : words.connect}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** What the form says, without what was left blank. */
function readForm(fields: FormData): Record<string, unknown> {
  const text = (name: string) => String(fields.get(name) ?? '').trim()
  const given = ['url', 'model', 'name', 'key', 'owner', 'provider'].map((name) => [name, text(name)])
  const [input, output] = [text('input'), text('output')]
  if ((input === '') !== (output === '')) throw new Failure('invalid', 'model.price', words.bothPrices)
  const price = input === '' ? {} : { price: { input: Number(input), output: Number(output) } }
  return { ...Object.fromEntries(given.filter(([, value]) => value !== '')), ...price }
}

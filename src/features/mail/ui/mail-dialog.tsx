import { type FormEvent, useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { Dialog, DialogActions, DialogBody } from '../../../ui/overlays/dialog'
import { actOrThrow } from '../../receipts/act'
import type { MailConnection, MailOwner } from '../connection'
import { strings } from '../strings'
import { beginWith, inputOf, type MailDraft } from './mail-draft'
import { MailFields } from './mail-fields'

const words = strings.form

interface MailDialogProps {
  owner: MailOwner
  way: MailConnection | null
  /** Whether it may be a server of the own network. */
  isOwner: boolean
  onClose: () => void
}

/** Says how mail is sent. The password goes in and never comes out. */
export function MailDialog({ owner, way, isOwner, onClose }: MailDialogProps) {
  const [draft, setDraft] = useState<MailDraft>(() => beginWith(way))
  const [state, setState] = useState<{ busy: boolean; error: string | null }>({ busy: false, error: null })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setState({ busy: true, error: null })
    try {
      const input = { owner, ...inputOf(draft) }
      await actOrThrow({ operation: 'mail.connect', input, said: strings.saved(draft.fromEmail) })
      onClose()
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error) })
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title[owner]}
      description={words.text}
      closeLabel={words.cancel}
    >
      <form className="flex min-h-0 flex-col" onSubmit={(event) => void save(event)}>
        <DialogBody className="grid gap-4">
          <MailFields draft={draft} kept={way?.hasSecret ?? false} isOwner={isOwner} onChange={setDraft} />
          {state.error && <Alert>{state.error}</Alert>}
        </DialogBody>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary" disabled={state.busy}>
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

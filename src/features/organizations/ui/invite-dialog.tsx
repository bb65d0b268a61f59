import { useState } from 'react'
import { perform, sentenceOf } from '../../../platform/browser/perform'
import { invalidateAll } from '../../../platform/browser/queries'
import type { Role } from '../../../platform/caller'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { Select } from '../../../ui/forms/select'
import { Dialog, DialogActions } from '../../../ui/overlays/dialog'
import { CopyButton } from '../../../ui/text/copy-button'
import { strings } from '../strings'
import { explainedRolesFor } from './roles'

/** Makes a link that lets one person join; it is shown once, here. */
export function InviteDialog({ role, onClose }: { role: Role; onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const create = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    try {
      const input = { note: fields.get('note'), role: fields.get('role') }
      const { path } = await perform<{ path: string }>('invitation.create', input)
      setLink(`${location.origin}${path}`)
      await invalidateAll()
    } catch (failure) {
      setError(sentenceOf(failure))
    }
  }
  const title = link ? strings.linkTitle : strings.invite
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={link ? strings.linkText : undefined}
      closeLabel={strings.close}
    >
      {link ? (
        <InvitationLink link={link} onDone={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void create(event.currentTarget)
          }}
        >
          <div className="grid gap-4 px-5 pt-3 pb-5">
            <Field label={strings.for}>
              {(input) => <Input {...input} name="note" maxLength={200} placeholder={strings.forExample} autoFocus />}
            </Field>
            <Field label={strings.as}>
              {(input) => (
                <Select
                  {...input}
                  name="role"
                  className="w-full"
                  defaultValue="member"
                  options={explainedRolesFor(role)}
                />
              )}
            </Field>
            {error && <Alert>{error}</Alert>}
          </div>
          <DialogActions>
            <Button onClick={onClose}>{strings.cancel}</Button>
            <Button type="submit" variant="primary">
              {strings.create}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}

function InvitationLink({ link, onDone }: { link: string; onDone: () => void }) {
  return (
    <>
      <div className="px-5 pt-3 pb-5">
        <div className="flex items-center gap-1 rounded-md border border-line bg-sunken py-1 pr-1 pl-3">
          <code className="min-w-0 flex-1 select-all break-all font-mono text-xs">{link}</code>
          <CopyButton label={strings.copy} done={strings.copied} text={() => link} />
        </div>
      </div>
      <DialogActions>
        <Button variant="primary" onClick={onDone}>
          {strings.done}
        </Button>
      </DialogActions>
    </>
  )
}

import { Button } from '../../../../ui/actions/button'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { strings } from '../../strings'

const words = strings.approval

interface RejectFormProps {
  busy: boolean
  onReject: (note: string) => void
  onCancel: () => void
}

/** Says no, with a reason if one wishes. */
export default function RejectForm({ busy, onReject, onCancel }: RejectFormProps) {
  return (
    <form
      className="mt-1 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onReject(String(new FormData(event.currentTarget).get('note') ?? ''))
      }}
    >
      <Field label={words.note} hint={words.noteHint}>
        {(input) => <Input {...input} name="note" maxLength={1000} autoFocus />}
      </Field>
      <div className="flex gap-1.5">
        <Button type="submit" variant="danger" disabled={busy}>
          {words.reject}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

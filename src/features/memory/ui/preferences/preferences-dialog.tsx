import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { Alert } from '../../../../ui/display/alert'
import { Skeleton } from '../../../../ui/display/skeleton'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import { savePreferences } from '../../actions'
import type { PreferenceKey, Preferences } from '../../preference'
import { preferencesQuery } from '../../queries'
import { strings } from '../../strings'
import { PreferenceField } from './preference-field'

const words = strings.preferences

const groups: { title: string; keys: PreferenceKey[] }[] = [
  { title: words.groups.you, keys: ['name', 'homeCity', 'employer', 'diet'] },
  {
    title: words.groups.travel,
    keys: ['homeAirport', 'currency', 'seat', 'cabin', 'likedAirlines', 'dislikedAirlines'],
  },
  { title: words.groups.work, keys: ['workingHours', 'tone', 'notifications'] },
]

/** All preferences that other parts of the product work with, in one form; what is emptied is not preferred any more. */
export default function PreferencesDialog({ onClose }: { onClose: () => void }) {
  const { data, error } = useQuery(preferencesQuery)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.text}
      closeLabel={strings.editor.cancel}
    >
      {error && (
        <DialogBody>
          <Alert>{sentenceOf(error)}</Alert>
        </DialogBody>
      )}
      {!data && !error && (
        <DialogBody>
          <Skeleton className="h-64 w-full" />
        </DialogBody>
      )}
      {data && <Form known={data.preferences} onClose={onClose} />}
    </Dialog>
  )
}

function Form({ known, onClose }: { known: Preferences; onClose: () => void }) {
  const [draft, setDraft] = useState(known)
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    if (await savePreferences(known, draft)) onClose()
    setBusy(false)
  }
  return (
    <form onSubmit={(event) => void save(event)} className="flex min-h-0 flex-col">
      <DialogBody className="grid gap-6">
        {groups.map(({ title, keys }) => (
          <fieldset
            key={title}
            className="m-0 grid min-w-0 grid-cols-2 items-start gap-x-4 gap-y-3.5 border-0 p-0 max-sm:grid-cols-1"
          >
            <legend className="mb-2.5 p-0 font-semibold text-sm">{title}</legend>
            {keys.map((key) => (
              <PreferenceField
                key={key}
                preference={key}
                value={draft[key] ?? ''}
                onChange={(value) => setDraft({ ...draft, [key]: value })}
              />
            ))}
          </fieldset>
        ))}
      </DialogBody>
      <DialogActions>
        <Button onClick={onClose}>{strings.editor.cancel}</Button>
        <Button type="submit" variant="primary" disabled={busy}>
          {strings.editor.save}
        </Button>
      </DialogActions>
    </form>
  )
}

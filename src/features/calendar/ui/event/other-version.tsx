import { Suspense, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Alert } from '../../../../ui/display/alert'
import { lazily } from '../../../../ui/lazily'
import type { Event } from '../../event'
import { strings } from '../../strings'

const VersionsDialog = lazily(() => import('../dialogs/versions-dialog'))

/** An event that was changed in two places at once is there twice: says so, and leads to the choice. */
export function OtherVersion({ event }: { event: Event }) {
  const [open, setOpen] = useState(false)
  return (
    <Alert tone="change">
      {strings.card.otherVersion}
      <Button size="small" className="mt-2" onClick={() => setOpen(true)}>
        {strings.versions.open}
      </Button>
      <Suspense fallback={null}>
        {open && <VersionsDialog eventId={event.id} onClose={() => setOpen(false)} />}
      </Suspense>
    </Alert>
  )
}

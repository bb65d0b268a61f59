import { Suspense, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { lazily } from '../../../ui/lazily'
import { NotOpened } from '../../../ui/overlays/not-opened'
import type { Session } from '../../organizations/organization'

const RemoveDialog = lazily(() => import('./remove-dialog'), NotOpened)

interface RemoveSampleProps {
  session: Session
  label: string
  variant: 'ghost' | 'danger'
}

/** One click to take the sample away; because nothing brings it back, it asks once. */
export function RemoveSample({ session, label, variant }: RemoveSampleProps) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant={variant} size={variant === 'ghost' ? 'small' : 'medium'} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <RemoveDialog session={session} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}

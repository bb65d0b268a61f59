import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { Dialog, DialogActions } from '../../../ui/overlays/dialog'
import type { Session } from '../../organizations/organization'
import { removeSample } from '../actions'
import { strings } from '../strings'

const words = strings.removing

/** Asks once, because nothing can bring a sample workspace back. */
export default function RemoveDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const [state, setState] = useState<{ removing: boolean; error: string | null }>({ removing: false, error: null })
  const remove = async () => {
    setState({ removing: true, error: null })
    try {
      await removeSample(session)
    } catch (error) {
      setState({ removing: false, error: sentenceOf(error) })
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.text}
      closeLabel={words.close}
      width="small"
    >
      {state.error && <Alert className="mx-5 mt-3">{state.error}</Alert>}
      <div className="h-3" />
      <DialogActions>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button variant="danger" disabled={state.removing} aria-busy={state.removing} onClick={() => void remove()}>
          {state.removing ? words.busy : words.action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

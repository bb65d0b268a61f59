import { useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import { forget } from '../../actions'
import type { Memory } from '../../memory'
import { strings } from '../../strings'

const words = strings.forgetting

/** Asks before something is forgotten: nothing brings it back. */
export default function ForgetDialog({ memory, onClose }: { memory: Memory; onClose: () => void }) {
  const [busy, setBusy] = useState(false)
  const act = async () => {
    setBusy(true)
    if (await forget(memory)) onClose()
    setBusy(false)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.text}
      closeLabel={words.cancel}
      width="small"
    >
      <DialogBody>
        <p className="m-0 break-words rounded-md bg-sunken px-3 py-2 text-sm">{memory.text}</p>
      </DialogBody>
      <DialogActions>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button variant="danger" disabled={busy} onClick={() => void act()}>
          {words.act}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

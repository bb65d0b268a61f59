import { Button } from '../../../../ui/actions/button'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import type { Resolution, UndoConflict } from '../../queries'
import { strings } from '../../strings'
import { FieldTable } from './field-table'

const words = strings.conflict

interface ConflictDialogProps {
  conflict: UndoConflict
  onChoose: (resolution: Resolution) => void
  onClose: () => void
}

/** Something changed since: both versions side by side, and the person chooses. */
export default function ConflictDialog({ conflict, onChoose, onClose }: ConflictDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.text}
      closeLabel={words.close}
      width="large"
    >
      <DialogBody className="grid gap-4">
        {conflict.restores.map((change) => (
          <section key={`${change.table} ${change.key}`} className="grid gap-2">
            <h3 className="m-0 font-medium text-sm">{change.title}</h3>
            {change.verb === 'deleted' && <p className="text-remove text-sm">{words.deletes}</p>}
            <FieldTable change={change} columns={[words.now, words.back]} />
          </section>
        ))}
      </DialogBody>
      <DialogActions>
        <Button onClick={onClose}>{words.keep}</Button>
        <Button variant="primary" onClick={() => onChoose('restore')}>
          {words.restore}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

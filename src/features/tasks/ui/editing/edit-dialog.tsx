import { Dialog, DialogBody } from '../../../../ui/overlays/dialog'
import { strings } from '../../strings'
import type { Task } from '../../task'
import TaskEditor from './task-editor'

/** A task opened above the page, where there is no room to open it in place. */
export default function EditDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={strings.row.edit(task.title)}
      closeLabel={strings.editor.cancel}
      width="medium"
    >
      <DialogBody>
        <TaskEditor task={task} onClose={onClose} />
      </DialogBody>
    </Dialog>
  )
}

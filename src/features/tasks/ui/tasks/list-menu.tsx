import { Ellipsis } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../../ui/actions/menu'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import { clearDone, renameList } from '../../actions'
import { strings } from '../../strings'

const words = strings.tasks

/** What one can do with a whole list. The ordinary one has no name to change. */
export function ListMenu({ list, onRenamed }: { list: string | null; onRenamed: (name: string) => void }) {
  const [renaming, setRenaming] = useState(false)
  return (
    <>
      <Menu>
        <MenuTrigger asChild>
          <IconButton label={words.listOptions(list ?? words.ordinary)}>
            <Ellipsis aria-hidden />
          </IconButton>
        </MenuTrigger>
        <MenuContent align="end">
          {list && <MenuItem onSelect={() => setRenaming(true)}>{words.renameList}</MenuItem>}
          <MenuItem onSelect={() => void clearDone(list)}>{words.clearDone}</MenuItem>
        </MenuContent>
      </Menu>
      {renaming && list && <RenameDialog list={list} onClose={() => setRenaming(false)} onRenamed={onRenamed} />}
    </>
  )
}

interface RenameDialogProps {
  list: string
  onClose: () => void
  onRenamed: (name: string) => void
}

function RenameDialog({ list, onClose, onRenamed }: RenameDialogProps) {
  const [name, setName] = useState(list)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await renameList(list, name.trim()))) return
    onRenamed(name.trim())
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.renameList}
      closeLabel={strings.editor.cancel}
      width="small"
    >
      <form onSubmit={(event) => void submit(event)} className="contents">
        <DialogBody>
          <Field label={words.newName}>
            {(field) => (
              <Input
                {...field}
                value={name}
                required
                maxLength={80}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        </DialogBody>
        <DialogActions>
          <Button onClick={onClose}>{strings.editor.cancel}</Button>
          <Button type="submit" variant="primary">
            {words.rename}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

import { type FormEvent, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import { localWords } from '../../../../ui/time/format'
import { usePlace } from '../../../../ui/time/place'
import { plusDays, wallDay } from '../../../../ui/time/wall'
import { snoozeTask } from '../../actions'
import { strings } from '../../strings'
import type { Task } from '../../task'

/** Puts a task off until a day, and a time if one likes. */
export default function SnoozeDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const place = usePlace()
  const today = wallDay(new Date().toISOString(), place.zone)
  const [day, setDay] = useState(plusDays(today, 1))
  const [time, setTime] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const until = time ? `${day}T${time}` : day
    if (await snoozeTask(task, until, localWords(until, place.locale))) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={strings.row.snoozeUntil}
      description={task.title}
      closeLabel={strings.editor.cancel}
      width="small"
    >
      <form onSubmit={(event) => void submit(event)} className="contents">
        <DialogBody className="grid grid-cols-2 gap-3">
          <Field label={strings.row.pickDay}>
            {(field) => (
              <Input
                {...field}
                type="date"
                required
                min={today}
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Field>
          <Field label={strings.editor.time}>
            {(field) => <Input {...field} type="time" value={time} onChange={(event) => setTime(event.target.value)} />}
          </Field>
        </DialogBody>
        <DialogActions>
          <Button onClick={onClose}>{strings.editor.cancel}</Button>
          <Button type="submit" variant="primary">
            {strings.row.snooze}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

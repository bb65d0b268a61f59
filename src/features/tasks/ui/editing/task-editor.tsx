import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Select } from '../../../../ui/forms/select'
import { Textarea } from '../../../../ui/forms/textarea'
import { editTask, removeTask } from '../../actions'
import { listsQuery } from '../../queries'
import { strings } from '../../strings'
import type { Priority, Task } from '../../task'
import { changesOf, type Draft, draftOf, repeatChoices } from './draft'
import { SubTasks } from './sub-tasks'

const words = strings.editor
const priorities: Priority[] = ['none', 'low', 'medium', 'high']

/** A task opened in place: every detail, saved as one change. ⌘Enter saves, Escape leaves it as it was. */
export default function TaskEditor({ task, onClose }: { task: Task; onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(task))
  const [busy, setBusy] = useState(false)
  const { data } = useQuery(listsQuery)
  const bind = (name: keyof Draft) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  })
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    const changes = changesOf(task, draft)
    if (Object.keys(changes).length === 0) return onClose()
    setBusy(true)
    const saved = await editTask(task, changes, changes.title ? { title: changes.title } : {})
    setBusy(false)
    if (saved) onClose()
  }
  const remove = () => {
    onClose()
    void removeTask(task)
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void save()
  }
  return (
    <section className="@container" aria-label={strings.row.edit(task.title)} onKeyDown={pressed}>
      <form onSubmit={(event) => void save(event)} className="grid grid-cols-2 gap-3 @xl:grid-cols-4">
        <Field label={words.title} className="col-span-full">
          {(field) => <Input {...field} {...bind('title')} required maxLength={500} autoFocus />}
        </Field>
        <Field label={words.due}>
          {(field) => <Input {...field} {...bind('day')} type="date" min="1900-01-01" max="2999-12-31" />}
        </Field>
        <Field label={words.time}>
          {(field) => <Input {...field} {...bind('time')} type="time" disabled={!draft.day} />}
        </Field>
        <Field label={words.remind} className="col-span-full @xl:col-span-2">
          {(field) => <Input {...field} {...bind('remind')} type="datetime-local" max="2999-12-31T23:59" />}
        </Field>
        <Field label={words.repeat} className="col-span-full @xl:col-span-2">
          {(field) => <Select {...field} {...bind('recurrence')} options={repeatChoices(task)} className="w-full" />}
        </Field>
        <Field label={words.priority} className="@xl:col-span-1">
          {(field) => (
            <Select
              {...field}
              {...bind('priority')}
              options={priorities.map((value) => ({ value, label: strings.row[value] }))}
              className="w-full"
            />
          )}
        </Field>
        <Field label={words.list} className="@xl:col-span-1">
          {(field) => (
            <>
              <Input
                {...field}
                {...bind('list')}
                list={`lists-${task.id}`}
                maxLength={80}
                disabled={task.parentId !== null}
                placeholder={strings.tasks.ordinary}
              />
              <datalist id={`lists-${task.id}`}>
                {data?.lists.map(({ name }) => name && <option key={name} value={name} />)}
              </datalist>
            </>
          )}
        </Field>
        <Field label={words.tags} className="col-span-full">
          {(field) => <Input {...field} {...bind('tags')} placeholder={words.tagsHint} />}
        </Field>
        <Field label={words.notes} className="col-span-full">
          {(field) => <Textarea {...field} {...bind('notes')} maxLength={20_000} className="min-h-16" />}
        </Field>
        <div className="col-span-full flex justify-end gap-2">
          <Button variant="ghost" className="-ml-2 mr-auto" onClick={remove}>
            {strings.row.remove}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary" disabled={busy}>
            {words.save}
          </Button>
        </div>
      </form>
      {!task.parentId && <SubTasks parent={task} />}
    </section>
  )
}

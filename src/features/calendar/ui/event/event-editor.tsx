import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Select } from '../../../../ui/forms/select'
import { Textarea } from '../../../../ui/forms/textarea'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import type { Calendar } from '../../calendars/calendar'
import type { Event } from '../../event'
import { strings } from '../../strings'
import { addEvent, cancelEvent, editEvent } from '../changes/change-events'
import { useDesk } from '../parts/desk'
import { changesOf, type EventDraft, newEventOf, problemOf, repeatChoices } from './event-draft'
import { PeopleInput } from './people-input'
import { useClashes } from './use-clashes'
import { WhenFields } from './when-fields'

const words = strings.editor

interface EventEditorProps {
  /** The event to change; a new one without. */
  event: Event | null
  initial: EventDraft
  calendars: Calendar[]
  onClose: () => void
}

/** Every detail of an event, saved as one change. ⌘Enter saves. */
export default function EventEditor({ event, initial, calendars, onClose }: EventEditorProps) {
  const { reader } = useDesk()
  const [draft, setDraft] = useState(initial)
  const [busy, setBusy] = useState(false)
  // An address that is being written is not wrong yet.
  const [writing, setWriting] = useState(false)
  const problem = problemOf(draft)
  const clashes = useClashes(draft, event, reader.zone)
  const writable = calendars.filter(({ kind }) => kind !== 'feed')
  const bind = <Name extends 'title' | 'place' | 'link' | 'notes' | 'people' | 'recurrence' | 'calendarId'>(
    name: Name,
  ) => ({
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  })
  const save = async (submitted?: FormEvent) => {
    submitted?.preventDefault()
    if (problem || !draft.title.trim()) return
    if (!event) {
      setBusy(true)
      const added = await addEvent(newEventOf(draft), reader)
      setBusy(false)
      if (added) onClose()
      return
    }
    const changes = changesOf(event, draft)
    if (Object.keys(changes).length === 0) return onClose()
    setBusy(true)
    const saved = await editEvent(event, changes, reader)
    setBusy(false)
    if (saved) onClose()
  }
  const pressed = (key: KeyboardEvent) => {
    if (key.key === 'Enter' && (key.metaKey || key.ctrlKey)) void save()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={event ? words.edit(event.title) : words.add}
      closeLabel={words.cancel}
    >
      <form onSubmit={(submitted) => void save(submitted)} onKeyDown={pressed} className="contents">
        <DialogBody className="grid grid-cols-2 content-start gap-3.5">
          <Field label={words.title} className="col-span-2">
            {(field) => <Input {...field} {...bind('title')} required maxLength={500} autoFocus autoComplete="off" />}
          </Field>
          <WhenFields draft={draft} onChange={setDraft} problem={problem?.field === 'end' ? problem.text : null} />
          {clashes.length > 0 && (
            <p aria-live="polite" className="col-span-2 m-0 text-change text-sm">
              {words.overlaps(new Intl.ListFormat(reader.locale).format(clashes.map(({ title }) => title)))}
            </p>
          )}
          <Field label={words.repeat}>
            {(field) => (
              <Select
                {...field}
                {...bind('recurrence')}
                options={repeatChoices(event?.recurrence ?? (initial.recurrence || null), event?.repeats)}
                className="w-full"
              />
            )}
          </Field>
          <Field label={words.showAs}>
            {(field) => (
              <Select
                {...field}
                value={draft.show}
                onChange={({ target }) => setDraft({ ...draft, show: target.value as EventDraft['show'] })}
                options={(['busy', 'tentative', 'free'] as const).map((value) => ({ value, label: words[value] }))}
                className="w-full"
              />
            )}
          </Field>
          <Field label={words.place} className="col-span-2 sm:col-span-1">
            {(field) => <Input {...field} {...bind('place')} maxLength={500} />}
          </Field>
          <Field label={words.links} className="col-span-2 sm:col-span-1">
            {(field) => <Input {...field} {...bind('link')} type="url" maxLength={2000} placeholder="https://" />}
          </Field>
          <Field
            label={words.people}
            hint={words.peopleHint}
            error={problem?.field === 'people' && !writing ? problem.text : null}
            className="col-span-2"
          >
            {(field) => (
              <PeopleInput
                {...field}
                value={draft.people}
                onValue={(people) => setDraft((before) => ({ ...before, people }))}
                onFocus={() => setWriting(true)}
                onLeave={() => setWriting(false)}
              />
            )}
          </Field>
          <Field label={words.notes} className="col-span-2">
            {(field) => <Textarea {...field} {...bind('notes')} maxLength={20_000} className="min-h-16" />}
          </Field>
          {(!event || writable.some(({ id }) => id === event.calendarId)) && writable.length > 1 && (
            <Field label={words.calendar} className="col-span-2">
              {(field) => (
                <Select
                  {...field}
                  {...bind('calendarId')}
                  options={writable.map(({ id, name }) => ({ value: id, label: name }))}
                  className="w-full"
                />
              )}
            </Field>
          )}
        </DialogBody>
        <DialogActions>
          {event && (
            <Button
              variant="ghost"
              className="-ms-2 me-auto"
              onClick={() => {
                onClose()
                void cancelEvent(event)
              }}
            >
              {words.remove}
            </Button>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary" disabled={busy || problem !== null}>
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

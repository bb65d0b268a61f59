import { type FormEvent, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Input } from '../../../../ui/forms/input'
import { strings } from '../../strings'
import { addEvent } from '../changes/change-events'
import type { Place } from '../layout/items'
import { useDesk } from '../parts/desk'
import { Floating } from '../parts/floating'
import { ownCalendar } from '../parts/own-calendar'
import { whenOf } from '../parts/when-words'
import { draftAt, newEventOf } from './event-draft'

interface DrawCardProps {
  place: Place
  below: boolean
  /** Opens the whole form with what is known so far. */
  onDetails: (title: string) => void
  onClose: () => void
}

/** Names what was just drawn: Enter puts it on the calendar. */
export function DrawCard({ place, below, onDetails, onClose }: DrawCardProps) {
  const { reader } = useDesk()
  const [title, setTitle] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim()) return
    onClose()
    void addEvent(newEventOf(draftAt(place, reader.zone, ownCalendar, title)), reader)
  }
  return (
    <Floating anchor="[data-ghost]" label={strings.frame.newEvent} below={below} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-3 p-3.5">
        <Input
          aria-label={strings.draw.title}
          placeholder={strings.draw.placeholder}
          value={title}
          maxLength={500}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => setTitle(event.target.value)}
        />
        <p className="text-ink-2 text-sm">{whenOf(place, reader, true)}</p>
        <div className="flex justify-end gap-2">
          <Button variant="ghost" onClick={() => onDetails(title)}>
            {strings.draw.details}
          </Button>
          <Button type="submit" variant="primary" disabled={!title.trim()}>
            {strings.draw.save}
          </Button>
        </div>
      </form>
    </Floating>
  )
}

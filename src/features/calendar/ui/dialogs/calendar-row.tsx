import { Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Row } from '../../../../ui/display/section'
import { Input } from '../../../../ui/forms/input'
import { ago } from '../../../../ui/time/format'
import { usePlace } from '../../../../ui/time/place'
import type { Calendar } from '../../calendars/calendar'
import { strings } from '../../strings'
import { disconnect, refresh, rename } from '../changes/change-calendars'

const words = strings.calendars

/** One calendar: where it is from, when it was last read, and what went wrong. */
export function CalendarRow({ calendar }: { calendar: Calendar }) {
  const place = usePlace()
  const [name, setName] = useState<string | null>(null)
  const { kind, readAt, problem, account, events } = calendar
  const shown = kind === 'own' ? words.own : calendar.name
  const details = [
    words.kinds[kind],
    account,
    kind !== 'own' && !problem && (readAt ? words.readAt(ago(readAt, place)) : words.reading),
    words.events(events),
  ].filter(Boolean)
  if (name !== null)
    return (
      <Row>
        <form
          className="flex flex-1 gap-2"
          onSubmit={async (event) => {
            event.preventDefault()
            if (name.trim() && (await rename(calendar, name.trim()))) setName(null)
          }}
        >
          <Input
            aria-label={words.newName}
            value={name}
            maxLength={200}
            autoFocus
            onChange={({ target }) => setName(target.value)}
          />
          <Button onClick={() => setName(null)} className="h-9">
            {words.cancel}
          </Button>
          <Button type="submit" variant="primary" className="h-9">
            {words.save}
          </Button>
        </form>
      </Row>
    )
  return (
    <Row
      actions={
        kind !== 'own' && (
          <>
            <IconButton label={words.refresh(shown)} size="small" onClick={() => void refresh(calendar)}>
              <RefreshCw aria-hidden />
            </IconButton>
            <IconButton label={words.rename(shown)} size="small" onClick={() => setName(calendar.name)}>
              <Pencil aria-hidden />
            </IconButton>
            <IconButton label={words.remove(shown)} size="small" onClick={() => void disconnect(calendar)}>
              <Trash2 aria-hidden />
            </IconButton>
          </>
        )
      }
    >
      <div className="min-w-0">
        <p className="m-0 truncate font-medium">{shown}</p>
        <p className="m-0 text-ink-3 text-xs">{details.join(' · ')}</p>
        {problem && <p className="m-0 text-remove text-xs">{problem}</p>}
      </div>
    </Row>
  )
}

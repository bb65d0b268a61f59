import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { cn } from '../../../../ui/cn'
import { Alert } from '../../../../ui/display/alert'
import { Skeleton } from '../../../../ui/display/skeleton'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import type { Event } from '../../event'
import { calendarsQuery, versionsQuery } from '../../queries'
import { strings } from '../../strings'
import { resolveVersions } from '../changes/change-calendars'
import { placeOf } from '../layout/items'
import { useDesk } from '../parts/desk'
import { type Reader, whenOf } from '../parts/when-words'

const words = strings.versions
type Field = keyof typeof words.fields

/** Two versions of one event side by side; one of them stays, or both. */
export default function VersionsDialog({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const { reader } = useDesk()
  const { data, error } = useQuery(versionsQuery)
  const { data: known } = useQuery(calendarsQuery)
  const [busy, setBusy] = useState(false)
  const pair = data?.versions.find(({ other }) => other.id === eventId)
  const calendar = known?.calendars.find(({ id }) => id === pair?.kept.calendarId)
  const keep = async (which: 'mine' | 'theirs' | 'both') => {
    setBusy(true)
    if (await resolveVersions(eventId, which)) onClose()
    setBusy(false)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.text}
      closeLabel={words.close}
      width="large"
    >
      <DialogBody>
        {error && <Alert>{sentenceOf(error)}</Alert>}
        {!pair && !error && <Skeleton className="h-40 rounded-md" />}
        {pair && (
          <div className="grid gap-3 sm:grid-cols-2">
            <Version title={words.mine} event={pair.other} against={pair.kept} reader={reader}>
              <Button variant="primary" disabled={busy} onClick={() => void keep('mine')}>
                {words.keep}
              </Button>
            </Version>
            <Version title={words.theirs(calendar?.name ?? '')} event={pair.kept} against={pair.other} reader={reader}>
              <Button variant="primary" disabled={busy} onClick={() => void keep('theirs')}>
                {words.keep}
              </Button>
            </Version>
          </div>
        )}
      </DialogBody>
      <DialogActions>
        <Button disabled={busy || !pair} onClick={() => void keep('both')}>
          {words.both}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

interface VersionProps {
  title: string
  event: Event
  against: Event
  reader: Reader
  children: React.ReactNode
}

/** One version; what the other says differently stands out. */
function Version({ title, event, against, reader, children }: VersionProps) {
  const [own, other] = [detailsOf(event, reader), detailsOf(against, reader)]
  const shown = (Object.keys(words.fields) as Field[]).filter((name) => own[name] || other[name])
  return (
    <section aria-label={title} className="grid content-start gap-3 rounded-md border border-line bg-raised p-4">
      <h3 className="m-0 font-medium text-ink-2 text-sm">{title}</h3>
      <dl className="m-0 grid gap-2 text-sm">
        {shown.map((name) => (
          <div key={name}>
            <dt className="text-ink-3 text-xs">{words.fields[name]}</dt>
            <dd
              className={cn(
                'm-0 whitespace-pre-line break-words',
                own[name] !== other[name] && 'rounded-sm bg-change-soft px-1.5 py-0.5 font-medium',
              )}
            >
              {own[name] || words.none}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-auto">{children}</div>
    </section>
  )
}

const detailsOf = (event: Event, reader: Reader): Record<Field, string> => ({
  title: event.title,
  when: whenOf(placeOf(event, reader.zone), reader, true),
  place: event.place ?? '',
  repeats: event.repeats ?? '',
  people: event.attendees.map(({ name, email }) => name || email).join(', '),
  notes: event.notes,
  links: event.links.join('\n'),
  busy: event.tentative ? strings.editor.tentative : event.busy ? strings.editor.busy : strings.editor.free,
})

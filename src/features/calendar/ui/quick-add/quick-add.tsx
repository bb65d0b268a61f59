import { CalendarDays, CornerDownLeft, type LucideIcon, MapPin, Plus, Repeat, TriangleAlert } from 'lucide-react'
import { type FormEvent, type RefObject, useEffect, useState } from 'react'
import { loadPart } from '../../../../platform/browser/load-part'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { cn } from '../../../../ui/cn'
import { toast } from '../../../../ui/overlays/toast'
import { useSettled } from '../../../../ui/use-settled'
import { strings } from '../../strings'
import { addEvent } from '../changes/change-events'
import { draftAt } from '../event/event-draft'
import { useClashes } from '../event/use-clashes'
import { useDesk } from '../parts/desk'
import { ownCalendar } from '../parts/own-calendar'
import { whenOf } from '../parts/when-words'
import type { ReadLine } from './read-line'

interface QuickAddProps {
  /** The day one is looking at. */
  day: string
  inputRef: RefObject<HTMLInputElement | null>
  onAdded: (day: string) => void
}

/** One line that takes an event as one would say it; when it would be shows while one types. */
export function QuickAdd({ day, inputRef, onAdded }: QuickAddProps) {
  const { reader, settings } = useDesk()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const settled = useSettled(text.trim(), 100)
  const setting = { zone: reader.zone, locale: reader.locale, day, usualMinutes: settings.defaultMinutes }
  const read = useReading(settled, setting)
  const shown = text.trim() === '' ? null : read

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || busy) return
    setBusy(true)
    try {
      const { readLine } = await loadPart(() => import('./read-line'))
      const line = readLine(text.trim(), { ...setting, now: new Date().toISOString() })
      if (!line || !(await addEvent(line.event, reader))) return
      setText('')
      onAdded(line.place.from.slice(0, 10))
    } catch (error) {
      void toast.fail(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="relative min-w-0 flex-1">
      <div className="flex h-9 items-center gap-2 rounded-md border border-line bg-raised pe-1 ps-2.5 transition-[border-color,box-shadow] duration-140 focus-within:border-accent focus-within:ring-3 focus-within:ring-accent/15">
        <Plus aria-hidden className="size-4 shrink-0 stroke-[1.75] text-ink-3" />
        <input
          ref={inputRef}
          aria-label={strings.quickAdd.label}
          placeholder={strings.quickAdd.placeholder}
          value={text}
          maxLength={500}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text === '') event.currentTarget.blur()
            if (event.key === 'Escape') setText('')
          }}
          className="h-full min-w-0 flex-1 truncate bg-transparent text-base outline-none max-sm:text-[16px]"
        />
        {text.trim() !== '' && (
          <Button type="submit" variant="primary" size="small" disabled={busy}>
            {busy ? strings.quickAdd.adding : strings.quickAdd.add}
            <CornerDownLeft aria-hidden className="max-sm:hidden" />
          </Button>
        )}
      </div>
      {shown && <Reading read={shown} />}
    </form>
  )
}

/** The event as it would be added. */
function Reading({ read }: { read: ReadLine }) {
  const { reader } = useDesk()
  const clashes = useClashes(draftAt(read.place, reader.zone, ownCalendar), null, reader.zone)
  return (
    <div
      aria-live="polite"
      className="absolute inset-x-0 top-full z-40 mt-1.5 flex flex-wrap items-center gap-1.5 rounded-md border border-line bg-raised px-3 py-2 text-sm shadow-lifted"
    >
      <span className="me-1 min-w-0 max-w-full truncate font-medium">{read.title}</span>
      <Chip icon={CalendarDays} quiet={!read.dated}>
        {whenOf(read.place, reader, true)}
      </Chip>
      {read.repeats && <Chip icon={Repeat}>{read.repeats}</Chip>}
      {read.at && <Chip icon={MapPin}>{read.at}</Chip>}
      {clashes.length > 0 && (
        <span className="inline-flex items-center gap-1.5 text-change text-xs">
          <TriangleAlert aria-hidden className="size-3 stroke-2" />
          {strings.editor.overlaps(new Intl.ListFormat(reader.locale).format(clashes.map(({ title }) => title)))}
        </span>
      )}
    </div>
  )
}

const Chip = ({ icon: Icon, quiet, children }: { icon: LucideIcon; quiet?: boolean; children: string }) => (
  <span
    className={cn(
      'inline-flex max-w-full items-center gap-1.5 rounded-full px-2 py-px text-xs leading-5',
      quiet ? 'border border-line border-dashed text-ink-3' : 'bg-accent-soft text-accent',
    )}
  >
    <Icon aria-hidden className="size-3 shrink-0 stroke-2" />
    <span className="truncate">{children}</span>
  </span>
)

/** How a line would be read. What reads dates is loaded with the first letter. */
function useReading(
  text: string,
  { zone, locale, day, usualMinutes }: { zone: string; locale: string; day: string; usualMinutes: number },
) {
  const [read, setRead] = useState<ReadLine | null>(null)
  useEffect(() => {
    if (text === '') return setRead(null)
    let current = true
    import('./read-line').then(
      ({ readLine }) => {
        if (current) setRead(readLine(text, { now: new Date().toISOString(), zone, locale, day, usualMinutes }))
      },
      // Without what reads dates nothing is shown while one types; adding says what is missing.
      () => {},
    )
    return () => {
      current = false
    }
  }, [text, zone, locale, day, usualMinutes])
  return read
}

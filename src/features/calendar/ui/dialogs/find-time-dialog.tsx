import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Alert } from '../../../../ui/display/alert'
import { Skeleton } from '../../../../ui/display/skeleton'
import { Field } from '../../../../ui/forms/field'
import { Select } from '../../../../ui/forms/select'
import { Dialog, DialogBody } from '../../../../ui/overlays/dialog'
import { plusDays, wallTime } from '../../../../ui/time/wall'
import { lengthWords } from '../../../../ui/time/words'
import { type KnownPerson, slotsQuery } from '../../queries'
import { strings } from '../../strings'
import type { Place } from '../layout/items'
import { useDesk } from '../parts/desk'
import { whenOf } from '../parts/when-words'
import { Company } from './company'

const words = strings.find
const lengths = [15, 30, 45, 60, 90, 120, 180, 240]
type Span = keyof typeof words.spans
type Part = keyof typeof words.parts
const spans: Record<Span, [first: number, days: number]> = {
  today: [0, 1],
  tomorrow: [1, 1],
  week: [0, 7],
  month: [0, 30],
}
const parts: Record<Part, object> = {
  any: {},
  morning: { notAfter: '12:00' },
  afternoon: { notBefore: '12:00' },
  always: { anyHours: true },
}
const named = <Name extends string>(of: Record<Name, string>) =>
  (Object.keys(of) as Name[]).map((value) => ({ value, label: of[value] }))

interface FindTimeDialogProps {
  /** A time, and with whom. */
  onTake: (place: Place, people: KnownPerson[]) => void
  onClose: () => void
}

/** Free times of a length, best first, each with its reason; one press begins an event there. */
export default function FindTimeDialog({ onTake, onClose }: FindTimeDialogProps) {
  const { reader, settings } = useDesk()
  const [minutes, setMinutes] = useState(settings.defaultMinutes)
  const [span, setSpan] = useState<Span>('week')
  const [part, setPart] = useState<Part>('any')
  const [people, setPeople] = useState<KnownPerson[]>([])
  const members = people.flatMap(({ personId }) => personId ?? [])
  const [first, days] = spans[span]
  const from = plusDays(reader.today, first)
  const { data, error } = useQuery(
    slotsQuery({
      minutes,
      ...(first > 0 && { from }),
      to: plusDays(from, days),
      ...parts[part],
      ...(members.length > 0 && { people: members }),
      limit: 8,
    }),
  )
  const problems = data?.people.flatMap(({ problem }) => problem ?? []) ?? []
  const choices = [...new Set([...lengths, settings.defaultMinutes])].sort((a, b) => a - b)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.text}
      closeLabel={words.close}
    >
      <DialogBody className="grid gap-4">
        <div className="grid grid-cols-3 gap-3 max-sm:grid-cols-1">
          <Field label={words.length}>
            {(field) => (
              <Select
                {...field}
                autoFocus
                value={minutes}
                onChange={({ target }) => setMinutes(Number(target.value))}
                options={choices.map((value) => ({ value: String(value), label: lengthWords(value, reader.locale) }))}
                className="w-full"
              />
            )}
          </Field>
          <Field label={words.when}>
            {(field) => (
              <Select
                {...field}
                value={span}
                onChange={({ target }) => setSpan(target.value as Span)}
                options={named(words.spans)}
                className="w-full"
              />
            )}
          </Field>
          <Field label={words.part}>
            {(field) => (
              <Select
                {...field}
                value={part}
                onChange={({ target }) => setPart(target.value as Part)}
                options={named(words.parts)}
                className="w-full"
              />
            )}
          </Field>
        </div>
        <Company people={people} problems={problems} onChange={setPeople} />
        {error && <Alert>{sentenceOf(error)}</Alert>}
        {!data && !error && <Skeleton className="h-40 rounded-md" />}
        {data && data.holidays.length > 0 && (
          <p className="m-0 text-ink-3 text-xs">
            {words.holidays(new Intl.ListFormat(reader.locale).format(data.holidays.map(({ name }) => name)))}
          </p>
        )}
        {data?.slots.length === 0 && <p className="m-0 text-ink-2 text-sm">{words.none}</p>}
        {data && data.slots.length > 0 && (
          <ul aria-label={words.found} className="grid gap-1.5">
            {data.slots.map(({ start, end, reason }) => {
              const place = { whole: false, from: wallTime(start.at, reader.zone), to: wallTime(end.at, reader.zone) }
              return (
                <li key={start.at}>
                  <button
                    type="button"
                    onClick={() => onTake(place, people)}
                    className="flex w-full items-baseline gap-3 rounded-md border border-line bg-raised px-3.5 py-2 text-start transition-colors duration-140 hover:border-line-strong hover:bg-hover"
                  >
                    <span className="shrink-0 font-medium">{whenOf(place, reader, true)}</span>
                    <span className="ms-auto text-end text-ink-3 text-xs">{reason}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        )}
      </DialogBody>
    </Dialog>
  )
}

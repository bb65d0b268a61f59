import { useId } from 'react'
import { Checkbox } from '../../../../ui/forms/checkbox'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Select } from '../../../../ui/forms/select'
import { strings } from '../../strings'
import { useDesk } from '../parts/desk'
import { timesOf } from '../parts/when-words'
import { type EventDraft, placeOfDraft, withStart } from './event-draft'

const words = strings.editor
const reach = { min: '1900-01-01', max: '2999-12-31' }

interface WhenFieldsProps {
  draft: EventDraft
  onChange: (draft: EventDraft) => void
  problem: string | null
}

/** When an event starts and ends, and on whose wall. */
export function WhenFields({ draft, onChange, problem }: WhenFieldsProps) {
  const { reader } = useDesk()
  const id = useId()
  const set = (changes: Partial<EventDraft>) => onChange({ ...draft, ...changes })
  const zones = zonesWith([draft.zone, draft.endZone, reader.zone])
  const abroad = !draft.allDay && (draft.zone !== reader.zone || draft.endZone !== reader.zone)
  const here = abroad ? placeOfDraft(draft, reader.zone) : null
  return (
    <>
      <div className="col-span-2 flex items-center gap-2">
        <Checkbox id={id} checked={draft.allDay} onCheckedChange={(checked) => set({ allDay: checked === true })} />
        <label htmlFor={id} className="text-sm">
          {words.allDay}
        </label>
      </div>
      <Field label={words.start} className={draft.allDay ? 'col-span-2 sm:col-span-1' : 'col-span-2'}>
        {(field) => (
          <div className="flex gap-1.5">
            <Input
              {...field}
              {...reach}
              type="date"
              required
              value={draft.startDay}
              onChange={({ target }) => onChange(withStart(draft, target.value, draft.startTime))}
            />
            {!draft.allDay && (
              <Input
                aria-label={words.startTime}
                type="time"
                required
                className="w-34 shrink-0"
                value={draft.startTime}
                onChange={({ target }) => onChange(withStart(draft, draft.startDay, target.value))}
              />
            )}
          </div>
        )}
      </Field>
      <Field label={words.end} error={problem} className={draft.allDay ? 'col-span-2 sm:col-span-1' : 'col-span-2'}>
        {(field) => (
          <div className="flex gap-1.5">
            <Input
              {...field}
              {...reach}
              type="date"
              required
              value={draft.endDay}
              onChange={({ target }) => set({ endDay: target.value })}
            />
            {!draft.allDay && (
              <Input
                aria-label={words.endTime}
                type="time"
                required
                className="w-34 shrink-0"
                value={draft.endTime}
                onChange={({ target }) => set({ endTime: target.value })}
              />
            )}
          </div>
        )}
      </Field>
      {!draft.allDay && (
        <>
          <Field label={words.zone} hint={here && words.here(timesOf(here, reader))}>
            {(field) => (
              <Select
                {...field}
                value={draft.zone}
                options={zones}
                className="w-full"
                onChange={({ target }) =>
                  set({ zone: target.value, ...(draft.endZone === draft.zone && { endZone: target.value }) })
                }
              />
            )}
          </Field>
          <Field label={words.endZone}>
            {(field) => (
              <Select
                {...field}
                value={draft.endZone}
                options={zones}
                className="w-full"
                onChange={({ target }) => set({ endZone: target.value })}
              />
            )}
          </Field>
        </>
      )}
    </>
  )
}

const zonesWith = (used: string[]) =>
  [...new Set([...used, ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }))

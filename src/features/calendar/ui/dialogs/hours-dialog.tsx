import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Chip } from '../../../../ui/actions/chip'
import { Checkbox } from '../../../../ui/forms/checkbox'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import { act } from '../../../receipts/act'
import type { CalendarSettings } from '../../settings'
import { strings } from '../../strings'
import { run, weekdayOf, weekOf } from '../layout/range'
import { useDesk } from '../parts/desk'
import { shortWeekday } from '../parts/when-words'
import { HolidayFields } from './holiday-fields'
import { OtherHours } from './other-hours'

const words = strings.hours

/** When the person works, whose holidays they keep, and whether others may see when they are busy. */
export default function HoursDialog({ onClose }: { onClose: () => void }) {
  const { settings, reader, firstDay } = useDesk()
  const share = useId()
  const [draft, setDraft] = useState<CalendarSettings>(settings)
  const set = (changes: Partial<CalendarSettings>) => setDraft({ ...draft, ...changes })
  const week = run(weekOf(reader.today, firstDay), 7)
  const toggle = (weekday: number) => {
    const workDays = draft.workDays.includes(weekday)
      ? draft.workDays.filter((day) => day !== weekday)
      : [...draft.workDays, weekday]
    set({ workDays, otherHours: draft.otherHours.filter(({ day }) => workDays.includes(day)) })
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (await act<CalendarSettings>({ operation: 'calendar.configure', input: draft, said: words.saved })) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.text}
      closeLabel={words.cancel}
      width="medium"
    >
      <form onSubmit={(event) => void save(event)} className="contents">
        <DialogBody className="grid gap-4">
          <fieldset className="m-0 grid min-w-0 gap-1.5 border-0 p-0">
            <legend className="mb-1.5 p-0 font-medium text-sm">{words.days}</legend>
            <div className="flex flex-wrap gap-1.5">
              {week.map((day) => (
                <Chip
                  key={day}
                  pressed={draft.workDays.includes(weekdayOf(day))}
                  onClick={() => toggle(weekdayOf(day))}
                >
                  {shortWeekday(day, reader.locale)}
                </Chip>
              ))}
            </div>
          </fieldset>
          <div className="grid grid-cols-2 gap-3">
            <Field label={words.from}>
              {(field) => (
                <Input
                  {...field}
                  type="time"
                  required
                  value={draft.workStart}
                  onChange={({ target }) => set({ workStart: target.value })}
                />
              )}
            </Field>
            <Field label={words.to}>
              {(field) => (
                <Input
                  {...field}
                  type="time"
                  required
                  value={draft.workEnd}
                  onChange={({ target }) => set({ workEnd: target.value })}
                />
              )}
            </Field>
          </div>
          <OtherHours settings={draft} week={week} onChange={(otherHours) => set({ otherHours })} />
          <Field label={words.usual}>
            {(field) => (
              <Input
                {...field}
                type="number"
                required
                min={5}
                max={480}
                step={5}
                value={draft.defaultMinutes}
                onChange={({ target }) => set({ defaultMinutes: Number(target.value) })}
              />
            )}
          </Field>
          <HolidayFields place={draft.holidays} onChange={(holidays) => set({ holidays })} />
          <div className="flex items-start gap-2">
            <Checkbox
              id={share}
              checked={draft.shareBusy}
              onCheckedChange={(checked) => set({ shareBusy: checked === true })}
              className="mt-0.5"
            />
            <label htmlFor={share} className="text-sm">
              {words.share}
              <span className="block text-ink-3 text-xs">{words.shareHint}</span>
            </label>
          </div>
        </DialogBody>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary">
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

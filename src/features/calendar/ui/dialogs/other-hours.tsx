import { X } from 'lucide-react'
import { Chip } from '../../../../ui/actions/chip'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Input } from '../../../../ui/forms/input'
import type { CalendarSettings } from '../../settings'
import { strings } from '../../strings'
import { weekdayOf } from '../layout/range'
import { useDesk } from '../parts/desk'
import { longWeekday, shortWeekday } from '../parts/when-words'

const words = strings.hours

interface OtherHoursProps {
  settings: CalendarSettings
  /** The days of a week, in the person's order. */
  week: string[]
  onChange: (otherHours: CalendarSettings['otherHours']) => void
}

/** Working days with hours of their own. */
export function OtherHours({ settings, week, onChange }: OtherHoursProps) {
  const { reader } = useDesk()
  const { otherHours, workDays, workStart, workEnd } = settings
  const dayOf = (weekday: number) => week.find((day) => weekdayOf(day) === weekday) ?? reader.today
  const left = workDays.filter((day) => !otherHours.some((one) => one.day === day)).sort((a, b) => a - b)
  const change = (weekday: number, changes: object) =>
    onChange(otherHours.map((one) => (one.day === weekday ? { ...one, ...changes } : one)))
  return (
    <fieldset className="m-0 grid min-w-0 gap-2 border-0 p-0">
      <legend className="mb-1.5 p-0 font-medium text-sm">{words.other}</legend>
      {otherHours.map(({ day, start, end }) => {
        const name = longWeekday(dayOf(day), reader.locale)
        return (
          <div key={day} className="flex items-center gap-2 max-sm:grid max-sm:grid-cols-[1fr_1fr_auto]">
            <span className="w-24 shrink-0 truncate text-sm max-sm:col-span-3 max-sm:w-auto">{name}</span>
            <Input
              aria-label={words.fromOn(name)}
              className="flex-1 max-sm:px-2"
              type="time"
              required
              value={start}
              onChange={({ target }) => change(day, { start: target.value })}
            />
            <span aria-hidden className="text-ink-3 max-sm:hidden">
              –
            </span>
            <Input
              aria-label={words.toOn(name)}
              className="flex-1 max-sm:px-2"
              type="time"
              required
              value={end}
              onChange={({ target }) => change(day, { end: target.value })}
            />
            <IconButton
              label={`${name}: ${words.asUsual}`}
              size="small"
              onClick={() => onChange(otherHours.filter((one) => one.day !== day))}
            >
              <X aria-hidden />
            </IconButton>
          </div>
        )
      })}
      <div className="flex flex-wrap gap-1.5">
        {left.map((day) => (
          <Chip
            key={day}
            onClick={() =>
              onChange([...otherHours, { day, start: workStart, end: workEnd }].sort((a, b) => a.day - b.day))
            }
          >
            + {shortWeekday(dayOf(day), reader.locale)}
            <span className="sr-only">: {words.otherOn(longWeekday(dayOf(day), reader.locale))}</span>
          </Chip>
        ))}
      </div>
    </fieldset>
  )
}

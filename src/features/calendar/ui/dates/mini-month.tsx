import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { cn } from '../../../../ui/cn'
import { plusDays } from '../../../../ui/time/wall'
import { strings } from '../../strings'
import { daysShown, step } from '../layout/range'
import { letterWeekday, longDay, monthWords } from '../parts/when-words'

interface MiniMonthProps {
  date: string
  today: string
  locale: string
  firstDay: number
  /** The days on show. */
  shown: string[]
  onPick: (day: string) => void
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** A month to pick a day from: arrows move by days and weeks, Page Up and Page Down by months. */
export function MiniMonth({ date, today, locale, firstDay, shown, onPick }: MiniMonthProps) {
  const [at, setAt] = useState(date)
  const [before, setBefore] = useState(date)
  if (before !== date) {
    setBefore(date)
    setAt(date)
  }
  const days = daysShown('month', at, firstDay)
  const go = (root: HTMLElement, day: string) => {
    setAt(day)
    requestAnimationFrame(() => root.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus())
  }
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl' && /Left|Right/.test(event.key) ? -1 : 1
    const by = steps[event.key]
    const pages = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
    if (by === undefined && pages === 0) return
    event.preventDefault()
    event.stopPropagation()
    go(event.currentTarget, by === undefined ? step('month', at, pages) : plusDays(at, by * mirrored))
  }
  return (
    <div className="w-[224px]">
      <div className="flex items-center pb-1 ps-2">
        <span aria-live="polite" className="font-medium text-sm">
          {monthWords(at, locale)}
        </span>
        <IconButton
          label={strings.frame.monthBefore}
          size="small"
          className="ms-auto"
          onClick={() => setAt(step('month', at, -1))}
        >
          <ChevronLeft aria-hidden className="rtl:rotate-180" />
        </IconButton>
        <IconButton label={strings.frame.monthAfter} size="small" onClick={() => setAt(step('month', at, 1))}>
          <ChevronRight aria-hidden className="rtl:rotate-180" />
        </IconButton>
      </div>
      <section aria-label={strings.frame.days} onKeyDown={pressed} className="grid grid-cols-7">
        {days.slice(0, 7).map((day) => (
          <span key={day} aria-hidden className="grid h-6 place-items-center text-2xs text-ink-3">
            {letterWeekday(day, locale)}
          </span>
        ))}
        {days.map((day) => (
          <button
            key={day}
            type="button"
            data-day={day}
            tabIndex={day === at ? 0 : -1}
            aria-label={longDay(day, locale)}
            aria-current={day === today ? 'date' : undefined}
            aria-pressed={shown.includes(day)}
            onClick={() => onPick(day)}
            className={cn(
              'grid h-8 place-items-center text-xs tabular-nums transition-colors duration-140 hover:bg-hover',
              shown.includes(day) ? 'bg-hover' : 'rounded-md',
              shown[0] === day && 'rounded-s-md',
              shown.at(-1) === day && 'rounded-e-md',
              day.slice(0, 7) === at.slice(0, 7) ? 'text-ink' : 'text-ink-3',
            )}
          >
            <span
              className={cn(
                'grid size-6 place-items-center rounded-full',
                day === today && 'bg-ink font-medium text-canvas',
              )}
            >
              {Number(day.slice(8))}
            </span>
          </button>
        ))}
      </section>
    </div>
  )
}

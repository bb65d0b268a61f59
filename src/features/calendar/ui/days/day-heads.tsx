import { cn } from '../../../../ui/cn'
import { strings } from '../../strings'
import { useDesk } from '../parts/desk'
import { longDay, shortWeekday } from '../parts/when-words'

/** The days by name, each a way to the day by itself. */
export function DayHeads({ days }: { days: string[] }) {
  const { reader, openDay } = useDesk()
  return days.map((day) => {
    const today = day === reader.today
    return (
      <div key={day} className="min-w-0 border-transparent border-s px-1 py-1.5 text-center">
        <button
          type="button"
          aria-current={today ? 'date' : undefined}
          onClick={() => openDay(day)}
          className="mx-auto inline-flex items-center gap-1.5 rounded-md px-1.5 py-0.5 transition-colors duration-140 hover:bg-hover"
        >
          <span className="sr-only">{strings.grid.openDay(longDay(day, reader.locale))}</span>
          <span aria-hidden className="contents">
            <span className={cn('text-xs', today ? 'font-medium text-ink' : 'text-ink-3')}>
              {shortWeekday(day, reader.locale)}
            </span>
            <span
              className={cn(
                'grid h-6 min-w-6 place-items-center rounded-full px-1 font-medium text-sm tabular-nums',
                today ? 'bg-ink text-canvas' : 'text-ink',
              )}
            >
              {Number(day.slice(8))}
            </span>
          </span>
        </button>
      </div>
    )
  })
}

import { cn } from '../../../../ui/cn'
import type { Point } from '../layout/drag'
import { shifted } from '../layout/drag'
import type { Item } from '../layout/items'
import { useDesk } from '../parts/desk'
import { useDrag } from '../parts/use-drag'
import { useItemKeys } from '../parts/use-item-keys'
import { letterWeekday, monthWords, shortWeekday } from '../parts/when-words'
import { MonthWeek } from './month-week'

interface MonthGridProps {
  days: string[]
  /** Any day of the month on show. */
  date: string
  items: Item[]
}

/** A month in weeks. Events move from day to day; drawing over days makes something that lasts them. */
export function MonthGrid({ days, date, items }: MonthGridProps) {
  const desk = useDesk()
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
  const keys = useItemKeys(items, 'weeks', desk)
  const { ghost: dragGhost, onPointerDown } = useDrag({
    items,
    canChange: desk.canChange,
    locate: (x, y, root) => cellAt(x, y, root, weeks.length),
    drag: (item, _grip, from, to) => shifted(item, to.column - from.column, 0),
    draw: (from, to) => ({
      whole: true,
      from: days[Math.min(from.column, to.column)] ?? '',
      to: days[Math.max(from.column, to.column)] ?? '',
    }),
    onMove: desk.move,
    onDraw: desk.draw,
  })
  const ghost = dragGhost ?? keys.ghost ?? (desk.draft ? { item: null, place: desk.draft } : null)
  return (
    <div data-scroller className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <div aria-hidden className="sticky top-0 z-20 grid shrink-0 grid-cols-7 border-line border-b bg-surface">
        {weeks[0]?.map((day) => (
          <span key={day} className={cn('py-1.5 text-center text-ink-3 text-xs')}>
            <span className="max-sm:hidden">{shortWeekday(day, desk.reader.locale)}</span>
            <span className="sm:hidden">{letterWeekday(day, desk.reader.locale)}</span>
          </span>
        ))}
      </div>
      <section
        aria-label={monthWords(date, desk.reader.locale)}
        onPointerDown={onPointerDown}
        onKeyDown={keys.onKeyDown}
        onKeyUp={keys.onKeyUp}
        onBlur={keys.onBlur}
        className="grid min-h-[520px] flex-1"
        style={{ gridTemplateRows: `repeat(${weeks.length}, minmax(84px, 1fr))` }}
      >
        {weeks.map((week) => (
          <MonthWeek key={week[0]} week={week} month={date.slice(0, 7)} items={items} ghost={ghost} />
        ))}
      </section>
    </div>
  )
}

/** The day under a pointer, counted through all weeks. */
function cellAt(x: number, y: number, root: HTMLElement, weeks: number): Point {
  const { left, top, width, height } = root.getBoundingClientRect()
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(value * count)))
  const across = within((x - left) / width, 7)
  const column = getComputedStyle(root).direction === 'rtl' ? 6 - across : across
  return { column: within((y - top) / height, weeks) * 7 + column, minute: 0 }
}

import { useId, useLayoutEffect, useRef } from 'react'
import { minutesOf, wallTime } from '../../../../ui/time/wall'
import { strings } from '../../strings'
import { dragged, drawn, pointAt } from '../layout/drag'
import type { Item } from '../layout/items'
import { weekNumber } from '../layout/range'
import { useDesk } from '../parts/desk'
import { useDrag } from '../parts/use-drag'
import { useItemKeys } from '../parts/use-item-keys'
import { AllDayRow } from './all-day-row'
import { DayColumn } from './day-column'
import { DayHeads } from './day-heads'
import { Hours } from './hours'
import { gutter, heightOf } from './scale'

/** One day or several by their hours: whole days on top, then each day’s column. */
export function DayGrid({ days, items }: { days: string[]; items: Item[] }) {
  const desk = useDesk()
  const { reader, now, settings } = desk
  const help = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const timed = items.filter((item) => !item.whole)
  const keys = useItemKeys(timed, 'hours', desk)
  const { ghost: dragGhost, onPointerDown } = useDrag({
    items: timed,
    canChange: desk.canChange,
    locate: (x, y, root) =>
      pointAt(x, y, root.getBoundingClientRect(), days.length, getComputedStyle(root).direction === 'rtl'),
    drag: dragged,
    draw: (from, to) => drawn(days[from.column] ?? '', from.minute, to.minute, settings.defaultMinutes),
    onMove: desk.move,
    onDraw: desk.draw,
  })
  const ghost = dragGhost ?? keys.ghost
  const showsToday = days.includes(reader.today)
  const opening = useRef(
    Math.min(minutesOf(`2000-01-01T${settings.workStart}`), showsToday ? minutesOf(wallTime(now, reader.zone)) : 1440),
  )
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: heightOf(opening.current) - 28 })
  }, [])
  const columns = { gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` }
  return (
    <div ref={scroller} data-scroller className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
      <div className="sticky top-0 z-30 border-line border-b bg-surface">
        {days.length > 1 && (
          <div className="flex">
            <div className="grid shrink-0 place-items-center text-2xs text-ink-3" style={{ width: gutter }}>
              {desk.firstDay === 1 && strings.frame.week(weekNumber(days[0] ?? ''))}
            </div>
            <div className="grid min-w-0 flex-1" style={columns}>
              <DayHeads days={days} />
            </div>
          </div>
        )}
        <AllDayRow days={days} items={items} />
      </div>
      <div className="flex">
        <Hours showNow={showsToday} />
        <p id={help} className="sr-only">
          {strings.grid.help}
        </p>
        <section
          aria-label={strings.grid.hours}
          aria-describedby={help}
          onPointerDown={onPointerDown}
          onKeyDown={keys.onKeyDown}
          onKeyUp={keys.onKeyUp}
          onBlur={keys.onBlur}
          className="relative grid min-w-0 flex-1"
          style={{ ...columns, height: heightOf(1440) }}
        >
          {days.map((day) => (
            <DayColumn key={day} day={day} items={timed} ghost={ghost} />
          ))}
        </section>
      </div>
    </div>
  )
}

import { useState } from 'react'
import { cn } from '../../../../ui/cn'
import { strings } from '../../strings'
import { barsOver } from '../layout/bars'
import { dragged, type Point } from '../layout/drag'
import type { Item } from '../layout/items'
import { BarButton, GhostBar } from '../parts/bar-button'
import { useDesk } from '../parts/desk'
import { useDrag } from '../parts/use-drag'
import { useItemKeys } from '../parts/use-item-keys'
import { longDay } from '../parts/when-words'
import { gutter } from './scale'

const laneHeight = 24
const fewLanes = 3

/** What lasts whole days, above the hours. Drawing here makes something that lasts days. */
export function AllDayRow({ days, items }: { days: string[]; items: Item[] }) {
  const desk = useDesk()
  const [unfolded, setUnfolded] = useState(false)
  const whole = items.filter((item) => item.whole)
  const keys = useItemKeys(whole, 'days', desk)
  const { ghost: dragGhost, onPointerDown } = useDrag({
    items: whole,
    canChange: desk.canChange,
    locate: (x, _y, root) => dayAt(x, root, days.length),
    drag: dragged,
    draw: (from, to) => ({
      whole: true,
      from: days[Math.min(from.column, to.column)] ?? '',
      to: days[Math.max(from.column, to.column)] ?? '',
    }),
    onMove: desk.move,
    onDraw: desk.draw,
  })
  const bars = barsOver(days, whole)
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1))
  const shown = unfolded ? lanes : lanes > fewLanes ? fewLanes - 1 : lanes
  const ghost = dragGhost ?? keys.ghost ?? (desk.draft?.whole ? { item: null, place: desk.draft } : null)
  return (
    <div className="flex border-line-soft border-t">
      <span aria-hidden className="shrink-0 pe-2 pt-1 text-end text-2xs text-ink-3" style={{ width: gutter }}>
        {strings.grid.allDay}
      </span>
      <section
        aria-label={strings.grid.wholeDays}
        onPointerDown={onPointerDown}
        onKeyDown={keys.onKeyDown}
        onKeyUp={keys.onKeyUp}
        onBlur={keys.onBlur}
        className="relative min-w-0 flex-1"
        style={{ height: Math.max(1, lanes > shown ? shown + 1 : shown) * laneHeight + 6 }}
      >
        <div
          aria-hidden
          className="absolute inset-0 grid"
          style={{ gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` }}
        >
          {days.map((day) => (
            <div key={day} className="border-line-soft border-s" />
          ))}
        </div>
        <ol aria-label={strings.grid.allDay} className="contents">
          {bars
            .filter(({ lane }) => lane < shown)
            .map((bar) => (
              <BarButton
                key={bar.item.key}
                bar={bar}
                lifted={ghost?.item?.key === bar.item.key}
                style={{
                  top: bar.lane * laneHeight + 3,
                  height: laneHeight - 3,
                  insetInlineStart: `${(bar.start / days.length) * 100}%`,
                  width: `${(bar.length / days.length) * 100}%`,
                }}
              />
            ))}
        </ol>
        {lanes > shown &&
          days.map((day, place) => {
            const hidden = bars.filter(
              (bar) => bar.lane >= shown && bar.start <= place && place < bar.start + bar.length,
            )
            if (hidden.length === 0) return null
            return (
              <button
                key={day}
                type="button"
                aria-label={strings.grid.moreOn(hidden.length, longDay(day, desk.reader.locale))}
                onClick={() => setUnfolded(true)}
                className={cn('absolute truncate rounded-sm px-1.5 text-start text-ink-2 text-xs hover:bg-hover')}
                style={{
                  top: shown * laneHeight + 3,
                  insetInlineStart: `${(place / days.length) * 100}%`,
                  width: `${100 / days.length}%`,
                }}
              >
                {strings.grid.more(hidden.length)}
              </button>
            )
          })}
        {ghost && <GhostBar ghost={ghost} days={days} top={3} height={laneHeight - 3} />}
      </section>
    </div>
  )
}

/** The day under a pointer in one row of days. */
export function dayAt(x: number, root: HTMLElement, count: number): Point {
  const { left, width } = root.getBoundingClientRect()
  const across = Math.min(count - 1, Math.max(0, Math.floor(((x - left) / width) * count)))
  return { column: getComputedStyle(root).direction === 'rtl' ? count - 1 - across : across, minute: 0 }
}

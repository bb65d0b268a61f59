import { useEffect, useRef, useState } from 'react'
import { cn } from '../../../../ui/cn'
import { strings } from '../../strings'
import { barsOver, fitting } from '../layout/bars'
import { daysOf, type Item } from '../layout/items'
import { BarButton, GhostBar } from '../parts/bar-button'
import { useDesk } from '../parts/desk'
import type { Ghost } from '../parts/use-drag'
import { longDay, shortMonth } from '../parts/when-words'

const laneHeight = 23
const headHeight = 30

interface MonthWeekProps {
  week: string[]
  month: string
  items: Item[]
  ghost: Ghost | null
}

/** A week of a month: as many of its events as there is room for, and how many more. */
export function MonthWeek({ week, month, items, ghost }: MonthWeekProps) {
  const { reader, openDay } = useDesk()
  const row = useRef<HTMLDivElement>(null)
  const [lanes, setLanes] = useState(3)
  useEffect(() => {
    const measured = row.current
    if (!measured) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setLanes(Math.max(1, Math.floor((entry.contentRect.height - headHeight) / laneHeight)))
    })
    observer.observe(measured)
    return () => observer.disconnect()
  }, [])
  const bars = barsOver(week, items)
  const hidden = week.map((_, day) => fitting(bars, day, lanes).hidden)
  const shown = bars.filter(
    ({ start, length, lane }) =>
      lane < lanes - 1 || (lane === lanes - 1 && hidden.slice(start, start + length).every((count) => count === 0)),
  )
  const [first, last] = [week[0] ?? '', week[6] ?? '']
  const covers = ghost && daysOf(ghost.place).first <= last && daysOf(ghost.place).last >= first
  return (
    <div ref={row} className="relative border-line-soft border-b">
      <div className="absolute inset-0 grid grid-cols-7">
        {week.map((day) => (
          <div
            key={day}
            className={cn(
              'min-w-0 border-line-soft border-s first:border-s-0',
              !day.startsWith(month) && 'bg-sunken/65',
            )}
          >
            <button
              type="button"
              aria-current={day === reader.today ? 'date' : undefined}
              onClick={() => openDay(day)}
              className={cn(
                'm-1 inline-grid h-[22px] min-w-[22px] place-items-center rounded-full px-1 text-xs tabular-nums transition-colors duration-140',
                day === reader.today
                  ? 'bg-ink font-medium text-canvas'
                  : ['hover:bg-hover', day.startsWith(month) ? 'text-ink' : 'text-ink-3'],
              )}
            >
              <span className="sr-only">{strings.grid.openDay(longDay(day, reader.locale))}</span>
              <span aria-hidden>
                {day.endsWith('-01')
                  ? `${Number(day.slice(8))} ${shortMonth(day, reader.locale)}`
                  : Number(day.slice(8))}
              </span>
            </button>
          </div>
        ))}
      </div>
      <ol aria-label={`${longDay(first, reader.locale)} – ${longDay(last, reader.locale)}`} className="contents">
        {shown.map((bar) => (
          <BarButton
            key={bar.item.key}
            bar={bar}
            lifted={ghost?.item?.key === bar.item.key}
            style={{
              top: headHeight + bar.lane * laneHeight,
              height: laneHeight - 3,
              insetInlineStart: `${(bar.start / 7) * 100}%`,
              width: `${(bar.length / 7) * 100}%`,
            }}
          />
        ))}
      </ol>
      {week.map((day, place) => {
        const rest = bars.filter(
          (bar) => !shown.includes(bar) && bar.start <= place && place < bar.start + bar.length,
        ).length
        if (rest === 0) return null
        return (
          <button
            key={day}
            type="button"
            onClick={() => openDay(day)}
            className="absolute mx-[2px] truncate rounded-sm px-1.5 text-start text-ink-2 text-xs hover:bg-hover"
            style={{
              top: headHeight + (lanes - 1) * laneHeight,
              insetInlineStart: `${(place / 7) * 100}%`,
              width: `calc(${100 / 7}% - 4px)`,
            }}
          >
            <span className="sr-only">{strings.grid.moreOn(rest, longDay(day, reader.locale))}</span>
            <span aria-hidden className="max-sm:hidden">
              {strings.grid.more(rest)}
            </span>
            <span aria-hidden className="sm:hidden">
              +{rest}
            </span>
          </button>
        )
      })}
      {covers && ghost && <GhostBar ghost={ghost} days={week} top={headHeight} height={laneHeight - 3} />}
    </div>
  )
}

import { Circle, Repeat } from 'lucide-react'
import type { CSSProperties } from 'react'
import { cn } from '../../../../ui/cn'
import { localTime } from '../../../../ui/time/format'
import { strings } from '../../strings'
import { coverOf, type PlacedSegment } from '../layout/columns'
import { isOver } from '../layout/items'
import { blockLook } from '../parts/block-look'
import { useDesk } from '../parts/desk'
import { labelOf } from '../parts/item-words'
import { lookOf } from '../parts/looks'
import { elsewhere, timesOf } from '../parts/when-words'
import { heightOf, hourHeight } from './scale'

interface EventBlockProps {
  segment: PlacedSegment
  /** It is being carried elsewhere: what stays is a shadow of it. */
  lifted: boolean
}

/** One event among the hours of a day, as tall as it is long. */
export function EventBlock({ segment, lifted }: EventBlockProps) {
  const desk = useDesk()
  const { item, column, reach, columns } = segment
  const { top, bottom } = coverOf(segment)
  const { locale } = desk.reader
  const event = item.source.kind === 'event' ? item.source.event : null
  const over = isOver(item, desk.now, desk.reader.zone)
  const room = heightOf(bottom - top)
  const abroad = event && elsewhere(event.start, item.from, locale)
  const changeable = desk.canChange(item)
  // In a crowd each reaches under the next one, so that its name can be read.
  const lean = columns > 1 && column + reach < columns ? 1.65 : 1
  const style: CSSProperties = {
    top: heightOf(top),
    height: room,
    insetInlineStart: `${(column / columns) * 100}%`,
    width: `${Math.min((reach / columns) * lean, 1 - column / columns) * 100}%`,
  }
  return (
    <li
      className="@container absolute pe-[3px] pb-[2px] hover:z-10 has-[:focus-visible]:z-10 has-aria-expanded:z-10"
      style={style}
    >
      <button
        type="button"
        data-key={item.key}
        aria-haspopup="dialog"
        aria-expanded={desk.openKey === item.key}
        onClick={() => desk.open(item)}
        style={event ? lookOf(desk.hueOf(event)) : undefined}
        className={cn(
          'relative flex h-full w-full flex-col items-stretch overflow-hidden rounded-[7px] border text-start text-xs leading-[16px] transition-[box-shadow,opacity] duration-140 hover:shadow-soft aria-expanded:shadow-lifted',
          room > 44 ? 'px-2 py-1' : room > 30 ? 'px-2 py-px' : 'justify-center px-2',
          blockLook(event, over),
          columns > 1 && 'ring-2 ring-surface',
          lifted && 'opacity-35',
          changeable && 'touch-pan-y',
        )}
      >
        <span className="sr-only">{labelOf(item, desk)}</span>
        <span aria-hidden className="contents">
          {event && (
            <span
              aria-hidden
              className={cn('absolute inset-y-0 start-0 w-[3px]', event.tentative ? 'bg-(--edge)/50' : 'bg-(--edge)')}
            />
          )}
          <span className="flex min-w-0 items-center gap-1">
            {!event && <Circle aria-hidden className="size-2.5 shrink-0 stroke-2 text-ink-3" />}
            <span className={cn('min-w-0 font-medium', room > 3 * 16 + 10 ? 'line-clamp-2 break-words' : 'truncate')}>
              {item.title}
            </span>
            {room <= 34 && (
              <span className="hidden shrink-0 text-ink-2 @[92px]:inline">{localTime(item.from, locale)}</span>
            )}
          </span>
          {room > 34 && (
            <span className="flex min-w-0 items-center gap-1 truncate text-ink-2">
              <span className="truncate">{timesOf(item, desk.reader)}</span>
              {event?.occurrence !== undefined && <Repeat aria-hidden className="size-2.5 shrink-0 stroke-2" />}
            </span>
          )}
          {abroad && room > 52 && (
            <span className="truncate text-ink-2">{strings.grid.inZone(abroad.time, abroad.city)}</span>
          )}
          {event?.place && room > hourHeight * 1.1 && <span className="truncate text-ink-2">{event.place}</span>}
          {changeable && !segment.begun && (
            <span data-grip="start" aria-hidden className="absolute inset-x-2 top-0 h-1.5 cursor-ns-resize" />
          )}
          {changeable && !segment.goesOn && (
            <span data-grip="end" aria-hidden className="absolute inset-x-2 bottom-0 h-1.5 cursor-ns-resize" />
          )}
        </span>
      </button>
    </li>
  )
}

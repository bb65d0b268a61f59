import { ChevronRight, Circle, Repeat } from 'lucide-react'
import type { CSSProperties } from 'react'
import { cn } from '../../../../ui/cn'
import { localTime } from '../../../../ui/time/format'
import { strings } from '../../strings'
import { type Bar, barsOver } from '../layout/bars'
import { type Item, isOver } from '../layout/items'
import { blockLook } from './block-look'
import { useDesk } from './desk'
import { labelOf } from './item-words'
import { lookOf } from './looks'
import type { Ghost } from './use-drag'

interface BarButtonProps {
  bar: Bar
  lifted: boolean
  style: CSSProperties
}

/** One event as a bar over its days: solid for whole days, a dot and the time for what has an hour. */
export function BarButton({ bar, lifted, style }: BarButtonProps) {
  const desk = useDesk()
  const { item } = bar
  const event = item.source.kind === 'event' ? item.source.event : null
  const over = isOver(item, desk.now, desk.reader.zone)
  const solid = item.whole || bar.length > 1
  if (item.source.kind === 'holiday')
    return (
      <li className="absolute px-[2px]" style={style}>
        <span
          title={item.title}
          className="flex h-full items-center gap-1 truncate rounded-[6px] bg-sunken px-1.5 text-ink-2 text-xs leading-none"
        >
          <span className="sr-only">{labelOf(item, desk)}</span>
          <span aria-hidden className="min-w-0 truncate leading-[16px]">
            {item.title}
          </span>
        </span>
      </li>
    )
  return (
    <li className="@container absolute px-[2px]" style={style}>
      <button
        type="button"
        data-key={item.key}
        aria-haspopup="dialog"
        aria-expanded={desk.openKey === item.key}
        onClick={() => desk.open(item)}
        style={{ ...(event && lookOf(desk.hueOf(event))), ...cornersOf(bar) }}
        className={cn(
          'relative flex h-full w-full min-w-0 items-center gap-1.5 overflow-hidden px-1.5 text-start text-xs leading-none transition-[box-shadow,opacity,background-color] duration-140 hover:shadow-soft',
          solid ? ['border', blockLook(event, over)] : 'text-ink hover:bg-hover',
          over && 'text-ink-2',
          lifted && 'opacity-35',
        )}
      >
        <span className="sr-only">{labelOf(item, desk)}</span>
        <span aria-hidden className="contents">
          {!event && <Circle aria-hidden className="size-2.5 shrink-0 stroke-2 text-ink-3" />}
          {event && !solid && (
            <span
              aria-hidden
              className={cn(
                'size-[7px] shrink-0 rounded-full',
                event.busy && !event.tentative ? 'bg-(--edge)' : 'border border-(--edge)',
              )}
            />
          )}
          {!item.whole && (
            <span className="shrink-0 hidden text-ink-2 tabular-nums @[104px]:inline">
              {localTime(item.from, desk.reader.locale)}
            </span>
          )}
          <span className={cn('min-w-0 truncate leading-[16px]', solid && 'font-medium')}>{item.title}</span>
          {event?.occurrence !== undefined && solid && (
            <Repeat aria-hidden className="size-2.5 shrink-0 stroke-2 opacity-70" />
          )}
          {bar.goesOn && <ChevronRight aria-hidden className="ms-auto size-3 shrink-0 stroke-2 rtl:rotate-180" />}
          {desk.canChange(item) && item.whole && !bar.begun && (
            <span data-grip="start" aria-hidden className="absolute inset-y-0 start-0 w-1.5 cursor-ew-resize" />
          )}
          {desk.canChange(item) && item.whole && !bar.goesOn && (
            <span data-grip="end" aria-hidden className="absolute inset-y-0 end-0 w-1.5 cursor-ew-resize" />
          )}
        </span>
      </button>
    </li>
  )
}

/** A bar that goes on beyond the days shown is open at that end. */
const cornersOf = ({ begun, goesOn }: Bar): CSSProperties => ({
  borderStartStartRadius: begun ? 0 : 6,
  borderEndStartRadius: begun ? 0 : 6,
  borderStartEndRadius: goesOn ? 0 : 6,
  borderEndEndRadius: goesOn ? 0 : 6,
})

/** Where a bar would go. */
export function GhostBar({ ghost, days, top, height }: { ghost: Ghost; days: string[]; top: number; height: number }) {
  const { hueOf } = useDesk()
  const shown = { ...(ghost.item ?? { key: 'new', title: strings.frame.newEvent }), ...ghost.place } as Item
  const [bar] = barsOver(days, [shown])
  if (!bar) return null
  const hue = ghost.item?.source.kind === 'event' ? hueOf(ghost.item.source.event) : 262
  return (
    <div
      data-ghost
      className="pointer-events-none absolute z-10 px-[2px]"
      style={{
        top,
        height,
        insetInlineStart: `${(bar.start / days.length) * 100}%`,
        width: `${(bar.length / days.length) * 100}%`,
      }}
    >
      <div
        style={lookOf(hue)}
        className="flex h-full items-center truncate rounded-[6px] border border-(--edge) bg-(--ground) px-1.5 font-medium text-ink text-xs shadow-lifted"
      >
        {shown.title}
      </div>
    </div>
  )
}

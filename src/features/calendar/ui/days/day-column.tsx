import { cn } from '../../../../ui/cn'
import { minutesOf, wallTime } from '../../../../ui/time/wall'
import { strings } from '../../strings'
import { hoursOfWeekday } from '../../working/hours'
import { placeSegments, segmentsOn } from '../layout/columns'
import type { Item } from '../layout/items'
import { weekdayOf } from '../layout/range'
import { useDesk } from '../parts/desk'
import type { Ghost } from '../parts/use-drag'
import { longDay } from '../parts/when-words'
import { EventBlock } from './event-block'
import { GhostBlock } from './ghost-block'
import { heightOf } from './scale'

interface DayColumnProps {
  day: string
  items: Item[]
  ghost: Ghost | null
}

/** The hours of one day and what is on. */
export function DayColumn({ day, items, ghost }: DayColumnProps) {
  const { reader, now, settings, holidays, draft } = useDesk()
  const placed = placeSegments(segmentsOn(day, items))
  const hours = holidays.has(day) ? null : hoursOfWeekday(weekdayOf(day), settings)
  const wall = wallTime(now, reader.zone)
  const drawn = ghost ?? (draft && !draft.whole ? { item: null, place: draft } : null)
  return (
    <div className="relative border-line-soft border-s">
      {hours ? (
        <>
          <Shade from={0} to={minutesOf(`${day}T${hours.start}`)} />
          <Shade from={minutesOf(`${day}T${hours.end}`)} to={1440} />
        </>
      ) : (
        <Shade from={0} to={1440} />
      )}
      <HourLines />
      <ol
        aria-label={strings.grid.dayLabel(longDay(day, reader.locale), placed.length)}
        className="absolute inset-0 ms-[2px]"
      >
        {placed.map((segment) => (
          <EventBlock key={segment.item.key} segment={segment} lifted={ghost?.item?.key === segment.item.key} />
        ))}
      </ol>
      {drawn && <GhostBlock ghost={drawn} day={day} />}
      {wall.startsWith(day) && <NowLine minute={minutesOf(wall)} />}
    </div>
  )
}

const Shade = ({ from, to }: { from: number; to: number }) => (
  <div
    aria-hidden
    className="absolute inset-x-0 bg-sunken/65"
    style={{ top: heightOf(from), height: heightOf(to - from) }}
  />
)

const NowLine = ({ minute }: { minute: number }) => (
  <div
    aria-hidden
    className={cn('pointer-events-none absolute inset-x-0 z-[15] h-0.5 -translate-y-px bg-accent')}
    style={{ top: heightOf(minute) }}
  >
    <span className="-translate-y-1/2 absolute -start-1 top-1/2 size-2 rounded-full bg-accent" />
  </div>
)

const HourLines = () => (
  <div
    aria-hidden
    className="pointer-events-none absolute inset-0 bg-[repeating-linear-gradient(to_bottom,transparent_0,transparent_calc(var(--hour)-1px),var(--line-soft)_calc(var(--hour)-1px),var(--line-soft)_var(--hour))]"
    style={{ ['--hour' as string]: `${heightOf(60)}px` }}
  />
)

import { Plus } from 'lucide-react'
import { usePlace } from '../../../../ui/time/place'
import { clockOf, minutesOf, wallDay, wallTime } from '../../../../ui/time/wall'
import { lengthWords } from '../../../../ui/time/words'
import { strings } from '../../strings'
import type { Task } from '../../task'
import { type Entry, freeGaps, hoursOf, placeEntries, roundUp } from './schedule-layout'
import { ScheduledTask } from './scheduled-task'

const hourHeight = 52
const entryHeight = 34
/** Before it, nobody counts time as free. */
const workdayStart = 8 * 60

interface ScheduleProps {
  date: string
  now: string
  tasks: Task[]
  /** Starts something at a free time: `14:00`. */
  onAddAt: (time: string) => void
}

/** The day by hours: what has a time at its place, the line of now, and the free time between. */
export function Schedule({ date, now, tasks, onAddAt }: ScheduleProps) {
  const { zone, locale } = usePlace()
  const entries = tasks.flatMap((task): Entry<Task>[] => {
    const moment = task.due ?? task.remind
    return moment ? [{ minute: minutesOf(wallTime(moment.at, zone)), item: task }] : []
  })
  const current = wallDay(now, zone) === date ? minutesOf(wallTime(now, zone)) : null
  const minutes = entries.map(({ minute }) => minute)
  const { first, last } = hoursOf(current === null ? minutes : [...minutes, current])
  const hours = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const past = date < wallDay(now, zone)
  const gaps = past
    ? []
    : freeGaps(minutes, Math.max(current === null ? first * 60 : workdayStart, roundUp(current ?? 0)), last * 60)
  const top = (minute: number) => ((minute - first * 60) / 60) * hourHeight

  return (
    <div className="relative" style={{ height: (last - first) * hourHeight + 10 }}>
      {hours.map((hour) => (
        <div
          key={hour}
          aria-hidden
          className="-translate-y-1/2 absolute inset-x-0 flex items-center gap-3"
          style={{ top: (hour - first) * hourHeight }}
        >
          <span className="w-10 text-right text-ink-3 text-xs">{clockOf(hour * 60)}</span>
          <span className="h-px flex-1 bg-line-soft" />
        </div>
      ))}
      {gaps.map(({ start, end }) => (
        <button
          key={`free ${start}`}
          type="button"
          aria-label={`${strings.today.free(lengthWords(end - start, locale))}. ${strings.today.addAt(clockOf(start))}`}
          onClick={() => onAddAt(clockOf(start))}
          className="group absolute right-0 left-13 grid place-items-center rounded-md text-ink-3 text-xs transition-colors duration-140 hover:bg-hover/70"
          style={{ top: top(start) + 4, height: top(end) - top(start) - 8 }}
        >
          <span className="inline-flex items-center gap-1.5 rounded-full bg-surface px-2 group-hover:bg-transparent">
            <Plus aria-hidden className="hidden size-3 stroke-2 group-hover:block group-focus-visible:block" />
            {strings.today.free(lengthWords(end - start, locale))}
          </span>
        </button>
      ))}
      {current !== null && <NowLine top={top(current)} time={clockOf(current)} />}
      <ol aria-label={strings.today.schedule}>
        {placeEntries(entries).map(({ item, minute, column, columns }) => (
          <li
            key={item.id}
            className="absolute pr-1"
            style={{
              top: top(minute) + 1,
              height: entryHeight,
              left: `calc(52px + (100% - 52px) * ${column / columns})`,
              width: `calc((100% - 52px) / ${columns})`,
            }}
          >
            <ScheduledTask task={item} time={clockOf(minute)} narrow={columns > 2} />
          </li>
        ))}
      </ol>
    </div>
  )
}

const NowLine = ({ top, time }: { top: number; time: string }) => (
  <div className="pointer-events-none absolute inset-x-0 z-10 flex items-center gap-2" style={{ top }}>
    <span className="absolute left-0 w-10 bg-surface text-right font-medium text-accent text-xs">
      <span className="sr-only">{strings.today.now}</span> {time}
    </span>
    <span className="absolute left-[46px] size-1.5 rounded-full bg-accent" />
    <span className="absolute right-0 left-[49px] h-px bg-accent" />
  </div>
)

import { Link } from '@tanstack/react-router'
import { usePlace } from '../../../../ui/time/place'
import { clockOf, minutesOf, wallDay, wallTime } from '../../../../ui/time/wall'
import { strings } from '../../strings'
import type { Task } from '../../task'
import type { DayBriefing, DayEvent } from './briefing'
import { FreeTime } from './free-time'
import { type Entry, freeGaps, hoursOf, placeEntries, roundUp, shortest } from './schedule-layout'
import { ScheduledEvent } from './scheduled-event'
import { ScheduledTask } from './scheduled-task'

const hourHeight = 52
const tallFrom = 40
/** Before it, nobody counts time as free. */
const workdayStart = 8 * 60

interface ScheduleProps {
  date: string
  now: string
  tasks: Task[]
  briefing: Pick<DayBriefing, 'events' | 'overlaps'>
  /** Starts something at a free time: `14:00`. */
  onAddAt: (time: string) => void
}

type Scheduled = { kind: 'task'; task: Task } | { kind: 'event'; event: DayEvent }

/** Minutes of a day for a wall-clock value; what is before or after that day counts as its edge. */
const minuteOn = (local: string, date: string) =>
  local.slice(0, 10) < date ? 0 : local.slice(0, 10) > date ? 24 * 60 : minutesOf(local)

function entriesOf({ date, tasks, briefing }: ScheduleProps, zone: string): Entry<Scheduled>[] {
  const events = briefing.events
    .filter(({ allDay }) => !allDay)
    .map(
      (event): Entry<Scheduled> => ({
        minute: minuteOn(event.start.local, date),
        until: minuteOn(event.end.local, date),
        item: { kind: 'event', event },
      }),
    )
  const timed = tasks.flatMap((task): Entry<Scheduled>[] => {
    const moment = task.due ?? task.remind
    const minute = moment && minutesOf(wallTime(moment.at, zone))
    return minute === null ? [] : [{ minute, until: minute, item: { kind: 'task', task } }]
  })
  return [...events, ...timed]
}

/** The day by hours: events and what has a time at its place, the line of now, and the free time between. */
export function Schedule(props: ScheduleProps) {
  const { date, now, briefing, onAddAt } = props
  const { zone, locale } = usePlace()
  const entries = entriesOf(props, zone)
  const current = wallDay(now, zone) === date ? minutesOf(wallTime(now, zone)) : null
  const edges = entries.flatMap(({ minute, until }) => [minute, Math.max(minute, until - 1)])
  const { first, last } = hoursOf(current === null ? edges : [...edges, current])
  const hours = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const from = Math.max(current === null ? first * 60 : workdayStart, roundUp(current ?? 0))
  const gaps = date < wallDay(now, zone) ? [] : freeGaps(entries, from, last * 60)
  const top = (minute: number) => ((minute - first * 60) / 60) * hourHeight
  const overlapping = new Set(briefing.overlaps.flatMap((pair) => [pair.first.link, pair.second.link]))
  const wholeDay = briefing.events.filter(({ allDay }) => allDay)

  return (
    <>
      {wholeDay.length > 0 && (
        <ul aria-label={strings.today.wholeDay} className="mb-3 ml-13 grid gap-1">
          {wholeDay.map((event) => (
            <li key={event.link} className="h-7">
              <ScheduledEvent event={event} time={strings.today.wholeDay} tall={false} over={false} overlaps={false} />
            </li>
          ))}
        </ul>
      )}
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
          <FreeTime key={start} start={start} end={end} locale={locale} top={top} onAddAt={onAddAt} />
        ))}
        {current !== null && <NowLine top={top(current)} time={clockOf(current)} />}
        <ol aria-label={strings.today.schedule}>
          {placeEntries(entries).map(({ item, minute, until, column, columns }) => (
            <li
              key={item.kind === 'task' ? item.task.id : item.event.link}
              className="absolute pr-1"
              style={{
                top: top(minute) + 1,
                height: (Math.max(until - minute, shortest) / 60) * hourHeight - 2,
                left: `calc(52px + (100% - 52px) * ${column / columns})`,
                width: `calc((100% - 52px) / ${columns})`,
              }}
            >
              {item.kind === 'task' ? (
                <ScheduledTask task={item.task} time={clockOf(minute)} narrow={columns > 2} />
              ) : (
                <ScheduledEvent
                  event={item.event}
                  time={`${clockOf(minute)} – ${clockOf(until)}`}
                  tall={until - minute > tallFrom || columns > 1}
                  over={current !== null && until <= current}
                  overlaps={overlapping.has(item.event.link)}
                />
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
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

/** What begins the next day, for those who look at night. */
export function Tomorrow({ briefing, date }: { briefing: DayBriefing; date: string }) {
  const { events, timed, anytime } = briefing
  const first = events.find(({ allDay }) => !allDay)
  const due = timed.length + anytime.length
  return (
    <p className="m-0 px-2 text-ink-2">
      <Link to={`/today/${date}` as string} className="rounded-sm font-medium text-accent hover:underline">
        {strings.today.tomorrow}
      </Link>{' '}
      {first ? strings.today.tomorrowBegins(first.title, first.start.local.slice(11)) : strings.today.tomorrowFree}
      {due > 0 && ` ${strings.today.tomorrowDue(due)}`}
    </p>
  )
}

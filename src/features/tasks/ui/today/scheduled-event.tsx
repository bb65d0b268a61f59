import { Link } from '@tanstack/react-router'
import { TriangleAlert, Users } from 'lucide-react'
import { cn } from '../../../../ui/cn'
import { strings } from '../../strings'
import type { DayEvent } from './briefing'

interface ScheduledEventProps {
  event: DayEvent
  /** “10:00 – 11:00” */
  time: string
  /** Two lines of text have room in it. */
  tall: boolean
  over: boolean
  overlaps: boolean
}

/** One event at its time on the schedule; a press opens it on the calendar. */
export function ScheduledEvent({ event, time, tall, over, overlaps }: ScheduledEventProps) {
  const { title, link, place, people, busy } = event
  const details = [place, people.length > 0 && people.slice(0, 3).join(', ')].filter(Boolean).join(' · ')
  return (
    <Link
      to={link as string}
      className={cn(
        'flex h-full overflow-hidden rounded-[8px] border-l-[3px] border-l-accent bg-accent-soft px-2.5 text-left transition-colors duration-140 hover:brightness-[.98]',
        tall ? 'flex-col justify-start gap-0.5 py-1.5' : 'items-center gap-2',
        over && 'opacity-70',
        !busy && 'bg-transparent ring-1 ring-line ring-inset',
      )}
    >
      <span className="flex min-w-0 items-center gap-1.5">
        <span className="truncate font-medium text-sm">{title}</span>
        {overlaps && (
          <TriangleAlert
            aria-label={strings.today.overlapping}
            role="img"
            className="size-3.5 shrink-0 stroke-[1.75] text-change"
          />
        )}
      </span>
      <span className="flex min-w-0 items-center gap-1.5 text-ink-2 text-xs">
        <span className="shrink-0">{time}</span>
        {tall && details && (
          <>
            {people.length > 0 && <Users aria-hidden className="size-3 shrink-0 stroke-[1.75]" />}
            <span className="truncate">{details}</span>
          </>
        )}
      </span>
    </Link>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight, Sun } from 'lucide-react'
import { useRef, useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { Chip } from '../../../../ui/actions/chip'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Alert } from '../../../../ui/display/alert'
import { EmptyState } from '../../../../ui/display/empty-state'
import { ScreenHeader } from '../../../../ui/display/screen-header'
import { Skeleton } from '../../../../ui/display/skeleton'
import type { ScreenProps } from '../../../../ui/screen'
import { usePlace } from '../../../../ui/time/place'
import { useNow } from '../../../../ui/time/use-now'
import { plusDays, wallDay } from '../../../../ui/time/wall'
import { dayName } from '../../../../ui/time/words'
import { useScreenKeys } from '../../../../ui/use-screen-keys'
import { agendaQuery } from '../../queries'
import { strings } from '../../strings'
import type { Agenda, Task } from '../../task'
import { RowsSkeleton } from '../parts/rows-skeleton'
import { TaskRow } from '../parts/task-row'
import { addLine } from '../quick-add/add-line'
import { QuickAdd } from '../quick-add/quick-add'
import { Advice } from './advice'
import { type DayBriefing, dayQuery } from './briefing'
import { DaySummary } from './day-summary'
import { Schedule, Tomorrow } from './schedule'
import { Section } from './section'
import { SinceLeft } from './since-left'
import { Waiting } from './waiting'

/** A day: what waits, what went by, what one might do, what is late and due, and the schedule by hours. `/today/2026-11-21` shows another day. */
export default function TodayScreen({ rest }: ScreenProps) {
  const { zone, locale } = usePlace()
  const navigate = useNavigate()
  const now = useNow()
  const today = wallDay(now, zone)
  const date = /^\d{4}-\d\d-\d\d$/.test(rest) ? rest : today
  const { data: agenda, error } = useQuery({ ...agendaQuery(date), placeholderData: (previous) => previous })
  const { data: briefing, error: failure } = useQuery({ ...dayQuery(date), placeholderData: (previous) => previous })
  const events = briefing?.events ?? []
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useScreenKeys({ n: () => input.current?.focus() })
  const go = (day: string) => void navigate({ to: (day === today ? '/today' : `/today/${day}`) as string })
  const addAt = (time: string) => {
    setText(` at ${time}`)
    input.current?.focus()
    requestAnimationFrame(() => input.current?.setSelectionRange(0, 0))
  }
  return (
    <>
      <ScreenHeader title={strings.today.title} quiet={date === today ? null : dayName(date, today, locale)}>
        {date !== today && (
          <Button variant="ghost" size="small" onClick={() => go(today)}>
            {strings.today.back}
          </Button>
        )}
        <IconButton label={strings.today.before} onClick={() => go(plusDays(date, -1))}>
          <ChevronLeft aria-hidden />
        </IconButton>
        <IconButton label={strings.today.after} onClick={() => go(plusDays(date, 1))}>
          <ChevronRight aria-hidden />
        </IconButton>
      </ScreenHeader>
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="-outline-offset-2 @container min-h-0 flex-1 overflow-y-auto"
      >
        <div className="mx-auto grid max-w-[1000px] grid-cols-[minmax(0,1fr)] gap-5 px-5 py-6 max-sm:px-3.5">
          {agenda ? (
            <DaySummary agenda={{ ...agenda, date }} events={events} now={now} />
          ) : (
            <Skeleton className="h-14 w-72" />
          )}
          {date === today && briefing && evening(briefing) && <NextDay date={plusDays(today, 1)} />}
          <QuickAdd text={text} onText={setText} defaults={{ due: date }} inputRef={input} />
          {date === today && <Waiting />}
          {date === today && <SinceLeft now={now} />}
          {(error ?? failure) && <Alert>{sentenceOf(error ?? failure)}</Alert>}
          {briefing && briefing.unread.length > 0 && (
            <Alert tone="change">{strings.today.notRead(briefing.unread.join(', '))}</Alert>
          )}
          {!(agenda && briefing) && !error && !failure && <RowsSkeleton />}
          {agenda && briefing && <Day agenda={agenda} briefing={briefing} now={now} onAddAt={addAt} />}
        </div>
      </div>
    </>
  )
}

/** Work is over for today: what comes next is tomorrow. */
const evening = ({ now, hours, events }: DayBriefing) =>
  now.slice(11) >= (hours?.end ?? '18:00') && !events.some(({ allDay, end }) => !allDay && end.local > now)

function NextDay({ date }: { date: string }) {
  const { data } = useQuery(dayQuery(date))
  return data ? <Tomorrow briefing={data} date={date} /> : null
}

interface DayProps {
  agenda: Agenda
  briefing: DayBriefing
  now: string
  onAddAt: (time: string) => void
}

function Day({ agenda, briefing, now, onAddAt }: DayProps) {
  const { overdue, anytime, reminders, timed } = agenda
  const lists: [string, Task[]][] = [
    [strings.today.overdue, overdue],
    [strings.today.anytime, anytime],
    [strings.today.reminders, reminders],
  ]
  const shown = lists.filter(([, tasks]) => tasks.length > 0)
  const { suggestions, events, trips } = briefing
  if (shown.length + timed.length + events.length + suggestions.length === 0)
    return (
      <EmptyState icon={Sun} title={strings.today.nothing} text={strings.today.nothingText}>
        <Chip onClick={() => void addLine(strings.today.example, { due: agenda.date })}>{strings.today.example}</Chip>
      </EmptyState>
    )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 @2xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] @3xl:gap-8">
      <div data-rows className="grid gap-5 empty:hidden">
        <Advice suggestions={suggestions} />
        {shown.map(([title, tasks]) => (
          <Section key={title} title={title} count={tasks.length}>
            <ul>
              {tasks.map((task) => (
                <TaskRow key={task.id} task={task} now={now} hide={title === strings.today.anytime ? ['day'] : []} />
              ))}
            </ul>
          </Section>
        ))}
        {trips.length > 0 && (
          <Section title={strings.today.trips}>
            <ul className="px-2">
              {trips.map(({ id, title, link, leaves }) => (
                <li key={id}>
                  <span className="text-ink-2">{leaves.local.slice(11)}</span>{' '}
                  <Link to={link as string} className="rounded-sm text-accent hover:underline">
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <Section title={strings.today.schedule}>
        <div className="mt-3">
          <Schedule date={agenda.date} now={now} tasks={timed} briefing={briefing} onAddAt={onAddAt} />
        </div>
      </Section>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
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
import { DaySummary } from './day-summary'
import { Schedule } from './schedule'
import { Section } from './section'
import { Waiting } from './waiting'

/** A day: what is late, what is due, the schedule by hours, what waits. `/today/2026-11-21` shows another day. */
export default function TodayScreen({ rest }: ScreenProps) {
  const { zone, locale } = usePlace()
  const navigate = useNavigate()
  const now = useNow()
  const today = wallDay(now, zone)
  const date = /^\d{4}-\d\d-\d\d$/.test(rest) ? rest : today
  const { data: agenda, error } = useQuery({ ...agendaQuery(date), placeholderData: (previous) => previous })
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
      <div className="@container min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid max-w-[1000px] gap-5 px-5 py-6 max-sm:px-3.5">
          {agenda ? <DaySummary agenda={{ ...agenda, date }} now={now} /> : <Skeleton className="h-14 w-72" />}
          <QuickAdd text={text} onText={setText} defaults={{ due: date }} inputRef={input} />
          {date === today && <Waiting />}
          {error && <Alert>{sentenceOf(error)}</Alert>}
          {!agenda && !error && <RowsSkeleton />}
          {agenda && <Day agenda={agenda} now={now} onAddAt={addAt} />}
        </div>
      </div>
    </>
  )
}

function Day({ agenda, now, onAddAt }: { agenda: Agenda; now: string; onAddAt: (time: string) => void }) {
  const { overdue, anytime, reminders, timed } = agenda
  const lists: [string, Task[]][] = [
    [strings.today.overdue, overdue],
    [strings.today.anytime, anytime],
    [strings.today.reminders, reminders],
  ]
  const shown = lists.filter(([, tasks]) => tasks.length > 0)
  if (shown.length === 0 && timed.length === 0)
    return (
      <EmptyState icon={Sun} title={strings.today.nothing} text={strings.today.nothingText}>
        <Chip onClick={() => void addLine(strings.today.example, { due: agenda.date })}>{strings.today.example}</Chip>
      </EmptyState>
    )
  return (
    <div className="grid items-start gap-6 @3xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] @3xl:gap-8">
      {shown.length > 0 && (
        <div data-rows className="grid gap-5">
          {shown.map(([title, tasks]) => (
            <Section key={title} title={title} count={tasks.length}>
              <ul>
                {tasks.map((task) => (
                  <TaskRow key={task.id} task={task} now={now} hide={title === strings.today.anytime ? ['day'] : []} />
                ))}
              </ul>
            </Section>
          ))}
        </div>
      )}
      <Section title={strings.today.schedule}>
        <div className="mt-3">
          <Schedule date={agenda.date} now={now} tasks={timed} onAddAt={onAddAt} />
        </div>
      </Section>
    </div>
  )
}

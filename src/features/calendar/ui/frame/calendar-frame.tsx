import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Alert } from '../../../../ui/display/alert'
import { ScreenHeader } from '../../../../ui/display/screen-header'
import { useKeptState } from '../../../../ui/kept-state'
import { localWords } from '../../../../ui/time/format'
import { useSettled } from '../../../../ui/use-settled'
import { strings } from '../../strings'
import { RangePicker } from '../dates/range-picker'
import { SideColumn } from '../dates/side-column'
import { nextHour } from '../layout/next-hour'
import { daysShown, step, type View } from '../layout/range'
import { DeskContext } from '../parts/desk'
import { hueIn, huesOf } from '../parts/looks'
import { longDay, monthWords, type Reader, shortMonth } from '../parts/when-words'
import { QuickAdd } from '../quick-add/quick-add'
import { CalendarBody } from './calendar-body'
import { CalendarMenu, type Panel } from './calendar-menu'
import { OpenCard } from './open-card'
import { Panels } from './panels'
import { useCalendarData } from './use-calendar-data'
import { useDeskState } from './use-desk-state'
import { ViewSwitch } from './view-switch'

interface CalendarFrameProps {
  view: View
  date: string
  reader: Reader
  now: string
  narrow: boolean
  firstDay: number
  inputRef: RefObject<HTMLInputElement | null>
  /** The item whose card an address opens. */
  opened: string | null
  onGo: (view: View, day: string) => void
}

/** The days on show, where they have a name; shorter on a phone. */
function shownWords(view: View, date: string, { locale }: Reader, narrow: boolean): string | undefined {
  if (view === 'month') return narrow ? shortMonth(date, locale) : monthWords(date, locale)
  if (view === 'day') return narrow ? localWords(date, locale) : longDay(date, locale)
  return undefined
}

/** Everything around the days: the way through time, the line to add with, what is open above. */
export function CalendarFrame({
  view,
  date,
  reader,
  now,
  narrow,
  firstDay,
  inputRef,
  opened,
  onGo,
}: CalendarFrameProps) {
  const { today, locale, zone } = reader
  const [panel, setPanel] = useState<Panel | null>(null)
  const [tasks, keepTasks] = useKeptState('calendar.tasks', 'shown')
  const [hiddenIds, keepHidden] = useKeptState('calendar.hidden', '')
  const [search, setSearch] = useState('')
  const settledSearch = useSettled(view === 'list' ? search.trim() : '', 150)
  const days = daysShown(view, date, firstDay)
  const hidden = new Set(hiddenIds.split(' '))
  const tasksShown = tasks === 'shown'
  const wanted = { view, date, days, firstDay, zone, search: settledSearch, tasksShown, hidden }
  const data = useCalendarData(wanted)
  const hues = huesOf(data.calendars)
  const feeds = new Set(data.calendars.filter(({ kind }) => kind === 'feed').map(({ id }) => id))
  const state = useDeskState({ reader, feeds, days, onDay: (day) => onGo(view, day), opened })
  const desk = {
    ...state.desk,
    reader,
    now,
    firstDay,
    settings: data.settings,
    holidays: data.holidays,
    clashing: data.clashing,
    hueOf: ({ calendarId }: { calendarId: string }) => hueIn(hues, calendarId),
    openDay: (day: string) => onGo('day', day),
  }
  const toggle = (id: string) => {
    const next = new Set(hiddenIds.split(' ').filter(Boolean))
    if (!next.delete(id)) next.add(id)
    keepHidden([...next].join(' '))
  }
  const openPanel = (next: Panel) =>
    next === 'new' ? state.add(nextHour(now, zone, data.settings.defaultMinutes)) : setPanel(next)
  const toggleTasks = () => keepTasks(tasksShown ? 'hidden' : 'shown')
  const shown = view === 'day' || view === 'week' ? days : [date]
  const month = { date, today, locale, firstDay, shown, onPick: (day: string) => onGo(view, day) }
  const words = shownWords(view, date, reader, narrow)
  return (
    <DeskContext value={desk}>
      <ScreenHeader title={strings.title} quiet={<RangePicker {...month} days={days} words={words} />}>
        {date !== today && (
          <Button variant="ghost" size="small" className="max-sm:hidden" onClick={() => onGo(view, today)}>
            {strings.frame.today}
          </Button>
        )}
        <IconButton label={strings.frame.before[view]} keys="←" onClick={() => onGo(view, step(view, date, -1))}>
          <ChevronLeft aria-hidden className="rtl:rotate-180" />
        </IconButton>
        <IconButton label={strings.frame.after[view]} keys="→" onClick={() => onGo(view, step(view, date, 1))}>
          <ChevronRight aria-hidden className="rtl:rotate-180" />
        </IconButton>
      </ScreenHeader>
      <div className="flex shrink-0 flex-wrap items-center gap-x-2.5 gap-y-2 border-line-soft border-b px-4 py-2 max-sm:px-2.5">
        <div className="flex min-w-0 flex-1 basis-64">
          <QuickAdd day={view === 'day' ? date : today} inputRef={inputRef} onAdded={state.show} />
        </div>
        <div className="flex items-center gap-1.5 max-sm:w-full">
          <ViewSwitch
            view={view}
            choices={narrow ? ['day', 'month', 'list'] : ['day', 'week', 'month', 'list']}
            onView={(next) => onGo(next, date)}
          />
          {date !== today && (
            <Button variant="ghost" size="small" className="sm:hidden" onClick={() => onGo(view, today)}>
              {strings.frame.today}
            </Button>
          )}
          <div className="max-sm:ms-auto">
            <CalendarMenu tasksShown={tasksShown} onTasks={toggleTasks} onOpen={openPanel} />
          </div>
        </div>
      </div>
      {data.error && <Alert className="mx-4 mt-3">{sentenceOf(data.error)}</Alert>}
      {data.more && (
        <Alert tone="change" className="mx-4 mt-3">
          {strings.frame.tooMany}
        </Alert>
      )}
      <div className="@container flex min-h-0 flex-1">
        <SideColumn
          month={month}
          calendars={data.calendars}
          hues={hues}
          hidden={hidden}
          tasksShown={tasksShown}
          onTasks={toggleTasks}
          onToggle={toggle}
        />
        <CalendarBody
          view={view}
          date={date}
          days={days}
          data={data}
          search={search}
          onSearch={setSearch}
          onPanel={openPanel}
          onAdded={state.show}
        />
      </div>
      <OpenCard state={state} data={data} view={view} />
      <Panels panel={panel} state={state} calendars={data.calendars} onClose={() => setPanel(null)} />
    </DeskContext>
  )
}

import { Search, X } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Skeleton } from '../../../../ui/display/skeleton'
import { inputClasses } from '../../../../ui/forms/input'
import { strings } from '../../strings'
import { DayGrid } from '../days/day-grid'
import type { View } from '../layout/range'
import { AgendaList } from '../list/agenda-list'
import { MonthGrid } from '../month/month-grid'
import type { Panel } from './calendar-menu'
import { EmptyCalendar } from './empty-calendar'
import type { useCalendarData } from './use-calendar-data'

interface CalendarBodyProps {
  view: View
  date: string
  days: string[]
  data: ReturnType<typeof useCalendarData>
  search: string
  onSearch: (search: string) => void
  onPanel: (panel: Panel) => void
  onAdded: (day: string) => void
}

/** The days themselves. */
export function CalendarBody({ view, date, days, data, search, onSearch, onPanel, onAdded }: CalendarBodyProps) {
  const input = useRef<HTMLInputElement>(null)
  if (!data.loaded || !data.settled)
    return (
      <div aria-busy={!data.error} className="grid flex-1 grid-cols-5 content-start gap-4 p-6">
        {['h-24', 'h-40', 'h-16', 'h-32', 'h-20'].map((height) => (
          <Skeleton key={height} className={`${height} rounded-md`} />
        ))}
      </div>
    )
  const empty =
    data.events.length === 0 && data.calendars.length > 0 && data.calendars.every(({ events }) => events === 0)
  return (
    <div className="relative flex min-w-0 flex-1 flex-col">
      {(view === 'day' || view === 'week') && <DayGrid key={view} days={days} items={data.items} />}
      {view === 'month' && <MonthGrid days={days} date={date} items={data.items} />}
      {view === 'list' && (
        <div className="min-h-0 flex-1 overflow-y-auto">
          <div className="mx-auto grid max-w-[760px] grid-cols-[minmax(0,1fr)] gap-5 px-5 py-5 max-sm:px-3">
            <div className="relative">
              <Search aria-hidden className="absolute start-3 top-2.5 size-4 stroke-[1.75] text-ink-3" />
              <input
                ref={input}
                type="search"
                aria-label={strings.list.search}
                placeholder={strings.list.search}
                value={search}
                maxLength={200}
                onChange={(event) => onSearch(event.target.value)}
                className={`${inputClasses} h-9 ps-9 pe-9 [&::-webkit-search-cancel-button]:hidden`}
              />
              {search !== '' && (
                <IconButton
                  label={strings.list.clear}
                  size="small"
                  className="absolute end-1 top-1"
                  onClick={() => {
                    onSearch('')
                    input.current?.focus()
                  }}
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </div>
            <AgendaList days={search.trim() === '' ? days : []} items={data.items} searching={search.trim() !== ''} />
          </div>
        </div>
      )}
      {empty && view !== 'list' && (
        <EmptyCalendar day={date} onConnect={() => onPanel('calendars')} onAdded={onAdded} />
      )}
    </div>
  )
}

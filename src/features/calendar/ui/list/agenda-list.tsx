import { CalendarX2, Circle, MapPin, Repeat, SearchX, TriangleAlert, Users } from 'lucide-react'
import { cn } from '../../../../ui/cn'
import { EmptyState } from '../../../../ui/display/empty-state'
import { localTime } from '../../../../ui/time/format'
import { dayName } from '../../../../ui/time/words'
import { strings } from '../../strings'
import { type Item, isOver, keyOf } from '../layout/items'
import { useDesk } from '../parts/desk'
import { labelOf } from '../parts/item-words'
import { lookOf } from '../parts/looks'
import { useItemKeys } from '../parts/use-item-keys'
import { dateOf, elsewhere, longDay, timesOf } from '../parts/when-words'
import { byDay } from './by-day'

interface AgendaListProps {
  days: string[]
  items: Item[]
  /** Whether these are what a search found. */
  searching: boolean
}

/** What is on, day after day, in words. */
export function AgendaList({ days, items, searching }: AgendaListProps) {
  const desk = useDesk()
  const { locale, today } = desk.reader
  const keys = useItemKeys(items, 'days', desk)
  const groups = byDay(items, days)
  if (groups.length === 0)
    return searching ? (
      <EmptyState icon={SearchX} title={strings.empty.noMatch} text={strings.empty.noMatchText} />
    ) : (
      <EmptyState icon={CalendarX2} title={strings.empty.list} text={strings.empty.listText} />
    )
  return (
    <section
      aria-label={strings.views.list}
      onKeyDown={keys.onKeyDown}
      onKeyUp={keys.onKeyUp}
      onBlur={keys.onBlur}
      className="grid grid-cols-[minmax(0,1fr)] gap-6"
    >
      {groups.map(({ day, items: onDay }) => {
        const name = dayName(day, today, locale)
        return (
          <section key={day} aria-label={longDay(day, locale)}>
            <h2 className="m-0 mb-1.5 flex items-baseline gap-2 px-2 font-semibold text-base">
              {name}
              <span className="font-normal text-ink-3 text-xs">{dateOf(day, locale)}</span>
            </h2>
            <ul className="grid grid-cols-[minmax(0,1fr)] gap-px">
              {onDay.map((item) => (
                <Row key={item.key} item={item} day={day} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

function Row({ item, day }: { item: Item; day: string }) {
  const desk = useDesk()
  const { reader } = desk
  const event = item.source.kind === 'event' ? item.source.event : null
  if (item.source.kind === 'holiday')
    return (
      <li className="flex gap-3 px-2 py-1.5 text-ink-2 text-sm">
        <span className="w-[92px] shrink-0 max-sm:w-[74px]">{strings.grid.allDay}</span>
        <span aria-hidden className="w-3 shrink-0" />
        <span className="min-w-0 break-words">
          <span className="sr-only">{`${strings.holidays.label}: `}</span>
          {item.title}
        </span>
      </li>
    )
  const abroad = event && elsewhere(event.start, item.from, reader.locale)
  const over = isOver(item, desk.now, reader.zone)
  const continues = !item.whole && item.from.slice(0, 10) < day
  return (
    <li>
      <button
        type="button"
        data-key={item.key}
        aria-haspopup="dialog"
        aria-expanded={desk.openKey === item.key}
        onClick={() => desk.open(item)}
        style={event ? lookOf(desk.hueOf(event)) : undefined}
        className={cn(
          'flex w-full items-stretch gap-3 rounded-md px-2 py-2 text-start transition-colors duration-140 hover:bg-hover/70 aria-expanded:bg-hover/70',
          over && 'text-ink-2',
        )}
      >
        <span className="sr-only">{labelOf(item, desk)}</span>
        <span aria-hidden className="contents">
          <span className="w-[92px] shrink-0 pt-px text-ink-2 text-sm tabular-nums max-sm:w-[74px]">
            {item.whole
              ? strings.grid.allDay
              : continues
                ? `… ${item.to.slice(11)}`
                : event
                  ? timesOf(item, reader)
                  : localTime(item.from, reader.locale)}
          </span>
          <span aria-hidden className="flex w-3 shrink-0 justify-center">
            {event ? (
              <span
                className={cn(
                  'w-[3px] rounded-full',
                  event.busy && !event.tentative ? 'bg-(--edge)' : 'bg-(--edge)/40',
                )}
              />
            ) : (
              <Circle className="mt-1.5 size-3 stroke-2 text-ink-3" />
            )}
          </span>
          <span className="min-w-0 flex-1">
            <span className="flex items-center gap-1.5">
              <span className="min-w-0 break-words font-medium">{item.title}</span>
              {event?.occurrence !== undefined && (
                <Repeat aria-hidden className="size-3 shrink-0 stroke-2 text-ink-3" />
              )}
              {event && desk.clashing.has(keyOf(event)) && (
                <TriangleAlert aria-hidden className="size-3 shrink-0 stroke-2 text-ink-3" />
              )}
            </span>
            {(event?.place || abroad || (event && event.attendees.length > 0)) && (
              <span className="flex flex-wrap gap-x-3 text-ink-2 text-sm">
                {abroad && <span>{strings.grid.inZone(abroad.time, abroad.city)}</span>}
                {event?.place && (
                  <span className="inline-flex min-w-0 items-center gap-1">
                    <MapPin aria-hidden className="size-3 shrink-0 stroke-[1.75]" />
                    <span className="truncate">{event.place}</span>
                  </span>
                )}
                {event && event.attendees.length > 0 && (
                  <span className="inline-flex min-w-0 items-center gap-1">
                    <Users aria-hidden className="size-3 shrink-0 stroke-[1.75]" />
                    <span className="truncate">
                      {event.attendees.map(({ name, email }) => name || email).join(', ')}
                    </span>
                  </span>
                )}
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  )
}

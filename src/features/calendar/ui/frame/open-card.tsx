import { DrawCard } from '../event/draw-card'
import { EventCard } from '../event/event-card'
import { TaskCard } from '../event/task-card'
import { clashesOf } from '../layout/items'
import type { View } from '../layout/range'
import type { useCalendarData } from './use-calendar-data'
import type { DeskState } from './use-desk-state'

interface OpenCardProps {
  state: DeskState
  data: ReturnType<typeof useCalendarData>
  view: View
}

/** The small panel beside what was pressed or drawn. */
export function OpenCard({ state, data, view }: OpenCardProps) {
  const below = view === 'list' || view === 'day'
  const item = data.items.find(({ key }) => key === state.openKey)
  if (state.draft) {
    const place = state.draft
    return (
      <DrawCard place={place} below={below} onDetails={(title) => state.add(place, title)} onClose={state.closeDraft} />
    )
  }
  if (!item) return null
  if (item.source.kind === 'task') return <TaskCard item={item} below={below} onClose={state.closeCard} />
  if (item.source.kind === 'holiday') return null
  const { event } = item.source
  return (
    <EventCard
      key={item.key}
      item={item}
      event={event}
      calendar={data.calendars.find(({ id }) => id === event.calendarId)}
      clashes={clashesOf(event, data.events)}
      below={below}
      onEdit={() => state.edit(event)}
      onClose={state.closeCard}
    />
  )
}

import { Suspense } from 'react'
import { lazily } from '../../../../ui/lazily'
import { NotOpened } from '../../../../ui/overlays/not-opened'
import type { Calendar } from '../../calendars/calendar'
import type { Panel } from './calendar-menu'
import type { DeskState } from './use-desk-state'

const EventEditor = lazily(() => import('../event/event-editor'), NotOpened)
const ScopeDialog = lazily(() => import('../dialogs/scope-dialog'), NotOpened)
const FindTimeDialog = lazily(() => import('../dialogs/find-time-dialog'), NotOpened)
const CalendarsDialog = lazily(() => import('../dialogs/calendars-dialog'), NotOpened)
const InviteDialog = lazily(() => import('../dialogs/invite-dialog'))
const HoursDialog = lazily(() => import('../dialogs/hours-dialog'), NotOpened)

interface PanelsProps {
  panel: Panel | null
  state: DeskState
  calendars: Calendar[]
  onClose: () => void
}

/** What opens above the whole screen, loaded when it first does. */
export function Panels({ panel, state, calendars, onClose }: PanelsProps) {
  const { edited, question } = state
  return (
    <Suspense fallback={null}>
      {edited && (
        <EventEditor event={edited.event} initial={edited.initial} calendars={calendars} onClose={state.closeEditor} />
      )}
      {panel === 'find' && (
        <FindTimeDialog
          onTake={(place, people) => {
            onClose()
            state.show(place.from.slice(0, 10))
            state.add(place, '', people)
          }}
          onClose={onClose}
        />
      )}
      {panel === 'calendars' && <CalendarsDialog calendars={calendars} onClose={onClose} />}
      {panel === 'hours' && <HoursDialog onClose={onClose} />}
      {state.telling && (
        <InviteDialog key={state.telling.eventId} question={state.telling} onClose={state.closeTelling} />
      )}
      {question && <ScopeDialog question={question} onClose={state.closeQuestion} />}
    </Suspense>
  )
}

import type { Feature } from '../../platform/operations/feature'
import type { Reach } from '../../platform/outside/fetch-outside'
import { listCalendars } from './calendars/list.server'
import { disconnect, refresh, renameCalendar } from './calendars/operations.server'
import { connect, subscribe } from './calendars/subscribe.server'
import { exportCalendar } from './exchange/export.server'
import { importCalendar } from './exchange/import.server'
import { invitationFile } from './invitations/file.server'
import { invite, tell } from './invitations/invite.server'
import { listUntold } from './invitations/untold.server'
import { addEvent } from './operations/add.server'
import { cancelEvent } from './operations/cancel.server'
import { editEvent } from './operations/edit.server'
import { moveEvent } from './operations/move.server'
import { showBusy } from './people/busy.server'
import { findPeople } from './people/people.server'
import { findConflicts } from './reading/conflicts.server'
import { findFreeSlots } from './reading/free-slots.server'
import { getEvent } from './reading/get.server'
import { listEvents } from './reading/list.server'
import { changeSettings, showSettings } from './settings.server'
import { refreshJob, refreshWhenDue } from './sync/refresh.server'
import { resolveVersions } from './sync/resolve.server'
import { calendarTables } from './tables'
import { listDays, listPlaces } from './working/days.server'

/** A person’s calendar: events and series, free time, and calendars from elsewhere, which are reached through `reach`. */
export const calendarFeatureWith = (reach?: Reach): Feature => ({
  name: 'calendar',
  operations: [
    addEvent,
    editEvent,
    moveEvent,
    cancelEvent,
    invite,
    tell,
    invitationFile,
    listUntold,
    getEvent,
    listEvents,
    findFreeSlots,
    findPeople,
    showBusy,
    listDays,
    listPlaces,
    findConflicts,
    resolveVersions,
    showSettings,
    changeSettings,
    importCalendar,
    exportCalendar,
    listCalendars,
    subscribe,
    connect,
    refresh,
    renameCalendar,
    disconnect,
  ],
  tables: calendarTables,
  timers: [refreshWhenDue],
  jobs: [refreshJob(reach)],
})

export const calendarFeature = calendarFeatureWith()

import type { Feature } from '../../platform/operations/feature'
import { exportCalendar } from './exchange/export.server'
import { importCalendar } from './exchange/import.server'
import { addEvent } from './operations/add.server'
import { cancelEvent } from './operations/cancel.server'
import { editEvent } from './operations/edit.server'
import { moveEvent } from './operations/move.server'
import { findConflicts } from './reading/conflicts.server'
import { findFreeSlots } from './reading/free-slots.server'
import { getEvent } from './reading/get.server'
import { listEvents } from './reading/list.server'
import { changeSettings, showSettings } from './settings.server'
import { calendarTables } from './tables'

/** A person’s calendar: events and series, free time, and calendars from elsewhere. */
export const calendarFeature: Feature = {
  name: 'calendar',
  operations: [
    addEvent,
    editEvent,
    moveEvent,
    cancelEvent,
    getEvent,
    listEvents,
    findFreeSlots,
    findConflicts,
    showSettings,
    changeSettings,
    importCalendar,
    exportCalendar,
  ],
  tables: calendarTables,
}

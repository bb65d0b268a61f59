import type { CalendarSettings } from '../../settings'

/** What counts until the person’s own settings are read. */
export const usualSettings: CalendarSettings = {
  workDays: [1, 2, 3, 4, 5],
  workStart: '09:00',
  workEnd: '17:00',
  otherHours: [],
  defaultMinutes: 60,
  holidays: null,
  shareBusy: true,
}

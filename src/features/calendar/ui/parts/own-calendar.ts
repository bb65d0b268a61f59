/** The calendar that everybody has, as `event.ts` names it; said here so that the page need not load its schemas. */
export const ownCalendar = 'calendar_own'

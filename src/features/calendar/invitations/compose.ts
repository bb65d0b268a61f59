import type { CalendarEntry, CalendarSeries } from '../../../platform/icalendar/entry'
import { type InvitationNotice, writeCalendar } from '../../../platform/icalendar/write'
import { sayRule } from '../../../platform/recurrence/words'
import { type Instant, toInstant } from '../../../platform/time'
import { isDay } from '../when'

export interface Notice {
  kind: 'new' | 'changed' | 'off'
  series: CalendarSeries
  organizer: { name: string; email: string }
  sequence: number
  /** A word of the person’s own. */
  note: string
  locale: string
  zone: string
  now: Instant
}

/** What those invited are sent: a subject, words that need no calendar, and the file that calendars act on. */
export function composeNotice({ kind, series, organizer, sequence, note, locale, zone, now }: Notice) {
  const { main } = series
  const when = whenWords(main, locale, zone)
  const subjects = { new: 'Invitation', changed: 'Changed', off: 'Cancelled' }
  const openings = {
    new: `${organizer.name} invites you.`,
    changed: `${organizer.name} changed this. It is now:`,
    off: `${organizer.name} cancelled this. It does not take place.`,
  }
  const lines = [
    main.title,
    when,
    main.rule && upper(sayRule(main.rule)),
    main.place && `Where: ${main.place}`,
    ...main.links.map((link) => `Link: ${link}`),
    ...series.different.map(
      (one) => `On ${dayWords(one.occurrence ?? '', locale)} instead: ${whenWords(one, locale, zone)}`,
    ),
  ].filter(Boolean)
  const closing = kind === 'off' ? '' : 'Answer in your calendar, or by replying to this mail.'
  const text = [openings[kind], note, lines.join('\n'), kind === 'off' ? '' : main.notes, closing]
    .filter(Boolean)
    .join('\n\n')
  const notice: InvitationNotice = { method: kind === 'off' ? 'CANCEL' : 'REQUEST', organizer, sequence }
  return {
    subject: `${subjects[kind]}: ${main.title}, ${when}`.slice(0, 300),
    text: `${text}\n`,
    calendar: {
      method: notice.method,
      text: writeCalendar([kind === 'off' ? called(series) : series], { now, notice }),
    },
  }
}

/** What is called off says no more than which it is. */
const called = ({ main, different }: CalendarSeries): CalendarSeries => ({
  main: { ...main, cancelled: true },
  different: different.map((one) => ({ ...one, cancelled: true })),
})

/** “Friday, 20 November 2026, 15:00 – 16:00 (Europe/Zurich)”: in English, days and hours as the place writes them. */
export function whenWords({ start, end }: Pick<CalendarEntry, 'start' | 'end'>, locale: string, usual: string): string {
  if (isDay(start.local)) {
    const [first, last] = [dayWords(start.local, locale), dayWords(end.local, locale)]
    return first === last ? first : `${first} – ${last}`
  }
  const zone = start.zone ?? usual
  const [from, to] = [toInstant(start.local, zone), toInstant(end.local, end.zone ?? zone)]
  const clock = new Intl.DateTimeFormat(english(locale), { hour: 'numeric', minute: '2-digit', timeZone: zone })
  const [before, after] = [new Date(from), new Date(to)]
  const sameDay = dayIn(zone, from) === dayIn(zone, to)
  const until = sameDay ? clock.format(after) : `${dayWords(dayIn(zone, to), locale)}, ${clock.format(after)}`
  return `${dayWords(start.local.slice(0, 10), locale)}, ${clock.format(before)} – ${until} (${zone})`
}

const dayIn = (zone: string, at: Instant) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(at))

function dayWords(day: string, locale: string): string {
  if (day === '') return ''
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`)
  return new Intl.DateTimeFormat(english(locale), { dateStyle: 'full', timeZone: 'UTC' }).format(date)
}

/** English as it is written where a locale is at home. */
function english(locale: string): string {
  const { region } = new Intl.Locale(locale)
  return region ? `en-${region}` : 'en-GB'
}

const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

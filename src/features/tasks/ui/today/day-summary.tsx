import { clockTime, localWords } from '../../../../ui/time/format'
import { type Place, usePlace } from '../../../../ui/time/place'
import { instantOf } from '../../../../ui/time/wall'
import { strings } from '../../strings'
import type { Agenda } from '../../task'
import type { DayEvent } from './briefing'

interface DaySummaryProps {
  agenda: Agenda
  events: DayEvent[]
  now: string
}

/** The day by name, and in one computed sentence. */
export function DaySummary({ agenda, events, now }: DaySummaryProps) {
  const place = usePlace()
  return (
    <div className="px-2">
      <p className="font-semibold text-xl tracking-[-.015em]">{localWords(agenda.date, place.locale, 'long')}</p>
      <p className="text-ink-2">{sentence({ agenda, events, now }, place)}</p>
    </div>
  )
}

function sentence({ agenda: { timed, anytime, overdue }, events, now }: DaySummaryProps, place: Place) {
  const words = strings.today.summary
  const due = timed.length + anytime.length
  const counts = [
    events.length > 0 && words.events(events.length),
    due > 0 && words.due(due),
    overdue.length > 0 && words.overdue(overdue.length),
  ].filter((part) => part !== false)
  if (counts.length === 0) return words.clear
  const next = nextOf(timed, events, { now, place })
  const list = new Intl.ListFormat(place.locale, { type: 'conjunction' }).format(counts)
  const said = `${list.charAt(0).toLocaleUpperCase(place.locale)}${list.slice(1)}.`
  return next ? `${said} ${words.next(next.title, clockTime(next.at, place))}` : said
}

/** What comes next that has a time, of events and tasks. */
function nextOf(tasks: Agenda['timed'], events: DayEvent[], { now, place }: { now: string; place: Place }) {
  const coming = [
    ...events
      .filter(({ allDay }) => !allDay)
      .map(({ title, start }) => ({ title, at: instantOf(start.local, place.zone) })),
    ...tasks
      .filter(({ doneAt }) => doneAt === null)
      .map(({ title, due, remind }) => ({ title, at: (due ?? remind)?.at ?? '' })),
  ].filter(({ at }) => at > now)
  return coming.sort((one, other) => (one.at < other.at ? -1 : 1))[0]
}

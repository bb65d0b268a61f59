import { clockTime, localWords } from '../../../../ui/time/format'
import { type Place, usePlace } from '../../../../ui/time/place'
import { strings } from '../../strings'
import type { Agenda } from '../../task'

/** The day by name, and in one computed sentence. */
export function DaySummary({ agenda, now }: { agenda: Agenda; now: string }) {
  const place = usePlace()
  return (
    <div className="px-2">
      <p className="font-semibold text-xl tracking-[-.015em]">{localWords(agenda.date, place.locale, 'long')}</p>
      <p className="text-ink-2">{sentence(agenda, now, place)}</p>
    </div>
  )
}

function sentence({ timed, anytime, overdue }: Agenda, now: string, place: Place) {
  const words = strings.today.summary
  const counts = [
    timed.length > 0 && words.timed(timed.length),
    anytime.length > 0 && words.anytime(anytime.length),
    overdue.length > 0 && words.overdue(overdue.length),
  ].filter((part) => part !== false)
  if (counts.length === 0) return words.clear
  const next = timed.find((task) => task.doneAt === null && ((task.due ?? task.remind)?.at ?? '') > now)
  const list = new Intl.ListFormat(place.locale, { type: 'conjunction' }).format(counts)
  const said = `${list.charAt(0).toLocaleUpperCase(place.locale)}${list.slice(1)}.`
  return next ? `${said} ${words.next(next.title, clockTime((next.due ?? next.remind)!.at, place))}` : said
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { clockTime } from '../../../../ui/time/format'
import { usePlace } from '../../../../ui/time/place'
import { instantOf, wallDay } from '../../../../ui/time/wall'
import { dayName } from '../../../../ui/time/words'
import { strings } from '../../strings'
import { type SinceBriefing, sinceQuery } from './briefing'
import { Section } from './section'

const most = 4
const words = strings.today.since

/** What went by since the person was last here, each thing a jump to it; nothing where nothing did. */
export function SinceLeft({ now }: { now: string }) {
  const place = usePlace()
  const { data } = useQuery(sinceQuery)
  if (!data?.left) return null
  const parts = partsOf(data)
  if (parts.length === 0) return null
  const day = dayName(data.since.slice(0, 10), wallDay(now, place.zone), place.locale, true)
  const moment = `${day} ${clockTime(instantOf(data.since, place.zone), place)}`
  return (
    <Section title={words.title(moment)}>
      <dl className="m-0 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 px-2 text-sm max-sm:grid-cols-1 max-sm:gap-y-0.5">
        {parts.map(([label, things]) => (
          <div key={label} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd className="m-0 min-w-0 break-words">
              {things.slice(0, most).map(({ id, title, link }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <Link to={link as string} className="rounded-sm text-accent hover:underline">
                    {title}
                  </Link>
                </span>
              ))}
              {things.length > most && <span className="text-ink-3"> {words.more(things.length - most)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** What there is to tell, each thing once. */
function partsOf({ late, took, rang, changes }: SinceBriefing) {
  const known = new Set(late.map(({ id }) => id))
  const parts: [string, SinceBriefing['late']][] = [
    [words.late, late],
    [words.rang, rang.filter(({ id }) => !known.has(id))],
    [words.took, took],
    [words.changed, changes],
  ]
  return parts.filter(([, things]) => things.length > 0)
}

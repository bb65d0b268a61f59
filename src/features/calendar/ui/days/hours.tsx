import { localTime } from '../../../../ui/time/format'
import { minutesOf, wallTime } from '../../../../ui/time/wall'
import { useDesk } from '../parts/desk'
import { gutter, heightOf } from './scale'

const hours = Array.from({ length: 23 }, (_, hour) => hour + 1)
const twoDigits = (hour: number) => String(hour).padStart(2, '0')

/** The hours down the side; the time it is stands among them where today is shown. */
export function Hours({ showNow }: { showNow: boolean }) {
  const { reader, now } = useDesk()
  const current = showNow ? minutesOf(wallTime(now, reader.zone)) : null
  return (
    <div aria-hidden className="relative shrink-0" style={{ width: gutter }}>
      {hours.map((hour) => (
        <span
          key={hour}
          className={
            current !== null && Math.abs(hour * 60 - current) < 16
              ? 'hidden'
              : '-translate-y-1/2 absolute end-2 whitespace-nowrap text-2xs text-ink-3 tabular-nums'
          }
          style={{ top: heightOf(hour * 60) }}
        >
          {hourWords(hour, reader.locale)}
        </span>
      ))}
      {current !== null && (
        <span
          className="-translate-y-1/2 absolute end-2 whitespace-nowrap font-medium text-2xs text-accent tabular-nums"
          style={{ top: heightOf(current) }}
        >
          {localTime(`2000-01-01T${twoDigits(Math.floor(current / 60))}:${twoDigits(current % 60)}`, reader.locale)}
        </span>
      )}
    </div>
  )
}

/** “9 AM” where days have twice twelve hours, “09:00” elsewhere. */
function hourWords(hour: number, locale: string) {
  const instant = new Date(Date.UTC(2000, 0, 1, hour))
  const short = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric' })
  if (short.resolvedOptions().hour12) return short.format(instant)
  return localTime(`2000-01-01T${twoDigits(hour)}:00`, locale)
}

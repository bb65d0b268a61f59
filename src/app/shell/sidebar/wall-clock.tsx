import { useEffect, useState } from 'react'
import { clockTime } from '../../../ui/time/format'
import { usePlace } from '../../../ui/time/place'

/** The time on the person's wall, looked at every five seconds. */
export function WallClock() {
  const place = usePlace()
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 5000)
    return () => clearInterval(timer)
  }, [])
  return <time dateTime={now}>{clockTime(now, place)}</time>
}

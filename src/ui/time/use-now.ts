import { useEffect, useState } from 'react'

const thisMinute = () => new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()

/** The instant it is, to the minute. */
export function useNow(): string {
  const [now, setNow] = useState(thisMinute)
  useEffect(() => {
    const timer = setInterval(() => setNow(thisMinute()), 5_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const day = 86_400_000

/** The wall-clock time of an instant in a zone, `2026-11-20T09:00`, with the browser's own means. */
export function wallTime(instant: string, zone: string): string {
  const parts = new Map(
    formatter(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

export const wallDay = (instant: string, zone: string) => wallTime(instant, zone).slice(0, 10)

/** The day so many days later. */
export const plusDays = (from: string, days: number) =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

/** How many days lie between two days; negative when the second is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)

/** Minutes since midnight of a wall-clock time. */
export const minutesOf = (local: string) => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))

/** `09:05` for 545 minutes since midnight. */
export const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string) {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(zone, made)
  return made
}

/** The instant of a wall-clock time in a zone. A time a clock change skips moves forward by the gap; one it repeats is the first. */
export function instantOf(local: string, zone: string): string {
  const wall = Date.parse(`${local.length === 10 ? `${local}T00:00` : local}:00Z`)
  const offsetAt = (instant: number) => Date.parse(`${wallTime(new Date(instant).toISOString(), zone)}:00Z`) - instant
  const [before, after] = [offsetAt(wall - day), offsetAt(wall + day)]
  const fits = [before, after].find((offset) => offsetAt(wall - offset) === offset)
  return new Date(wall - (fits ?? before)).toISOString()
}

/** A wall-clock time so many minutes later on the wall, whatever clocks do meanwhile. */
export const plusMinutes = (local: string, minutes: number) =>
  new Date(Date.parse(`${local}:00Z`) + minutes * 60_000).toISOString().slice(0, 16)

/** Minutes on the wall from one wall-clock time to another. */
export const minutesBetween = (from: string, to: string) =>
  (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000

const units: Record<string, string> = { HOURLY: 'hour', DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }
const days: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
const places: Record<string, string> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' }
const ordinals = ['th', 'st', 'nd', 'rd']

const joined = (words: string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
const nth = (day: number) => `${day}${day > 10 && day < 14 ? 'th' : (ordinals[day % 10] ?? 'th')}`

/** A repetition of the common kinds in words: “every Monday”, “every other week”, “on the 1st of every month”. */
export function rhythmWords(rule: string): string {
  const parts = Object.fromEntries(rule.split(';').map((piece) => piece.split('=') as [string, string]))
  const unit = units[parts.FREQ ?? ''] ?? 'so often'
  const interval = Number(parts.INTERVAL ?? 1)
  const every = interval === 1 ? `every ${unit}` : interval === 2 ? `every other ${unit}` : `every ${interval} ${unit}s`
  const byDay = parts.BYDAY?.split(',') ?? []
  const until = parts.UNTIL
    ? ` until ${parts.UNTIL.slice(0, 4)}-${parts.UNTIL.slice(4, 6)}-${parts.UNTIL.slice(6, 8)}`
    : ''
  if (byDay.length > 0 && parts.FREQ === 'WEEKLY') {
    const names =
      byDay.length === 5 && !parts.BYDAY?.includes('S') ? 'weekday' : joined(byDay.map((code) => days[code] ?? code))
    return `${interval === 1 ? `every ${names}` : `${every} on ${names}`}${until}`
  }
  if (byDay.length > 0)
    return `${every} on the ${joined(byDay.map((code) => `${places[code.slice(0, -2)] ?? ''} ${days[code.slice(-2)] ?? code}`.trim()))}${until}`
  const day = Number(parts.BYMONTHDAY ?? 0)
  if (day) return `${every} on the ${day < 0 ? 'last day' : nth(day)}${until}`
  return `${every}${until}`
}

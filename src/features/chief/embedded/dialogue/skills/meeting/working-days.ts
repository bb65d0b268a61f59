import { today } from '../../../../../../platform/dates/date-value'
import { readWhen } from '../../../../../../platform/dates/when'
import { addDays } from '../../../../../../platform/time'
import { clean } from '../../../understanding/inputs/clean'
import { unfinishedWords } from '../../../wording/task-words'
import { clockWords, dayWords, joined, upperFirst } from '../../../wording/time-words'
import { perform, type Reply, type Script, type Turn } from '../../script'

interface WorkingDay {
  day: string
  hours: { start: string; end: string } | null
  holiday: string | null
}

interface Days {
  days: WorkingDay[]
  next: string | null
  place: string | null
}

const ahead = 400
const unset =
  'I don’t know whose public holidays you keep. Say “my holidays are those of Switzerland”, or choose a country under working hours and holidays in [the calendar](/calendar).'
const choosing =
  /^(?:my (?:public )?holidays are(?: those of| the ones of)?|(?:use|keep|observe|show|set)(?: my)?(?: the)?(?: public| bank| national)? holidays (?:of|in|for|from|to)|i (?:keep|have|observe) the (?:public |bank |national )?holidays (?:of|in)|i (?:work|live) in(?= .+ holidays)) (?<place>.+?)$/i
const next = /\bnext (?:public |bank |national )?holiday\b/i
const which =
  /^(?:is|are) there (?:an?|any) (?:public |bank |national )?holidays?\b|\b(?:which|what|any|list|show)\b.*\b(?:public |bank |national )?holidays\b|\bholidays (?:are )?(?:there )?(?:in|this|next)\b/i
const isHoliday =
  /^(?:is|are|will) (?<day>.+?) (?:be )?(?:a |an )?(?:public |bank |national )?(?:holidays?|day off|off)$/i
const isWorking =
  /^(?:is (?<day>.+?) an? (?:working|work|business) ?day|(?:do|am|will) i (?:work|working|be working)(?: on)? (?<other>.+?))$/i
const nextWorking = /\bnext (?:working|work|business) ?day\b(?:\s+(?:after|from|following)\s+(?<day>.+?))?$/i

/** Questions about holidays and working days; `null` for anything else. */
export function aboutDays(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('calendar_days')) return null
  const text = clean(message).replace(/[?.!]+$/, '')
  const place = choosing.exec(text)?.groups?.place
  if (place && turn.tools.has('calendar_configure')) return choosePlace(place.replace(/^the /i, ''), turn)
  const working = nextWorking.exec(text)
  if (working) return sayNext(working.groups?.day, turn)
  if (next.test(text) && /^(?:when|what|which|how long|tell|is|show)\b/i.test(text)) return nextHoliday(turn)
  const asked = isHoliday.exec(text)?.groups?.day
  if (asked && /holiday|day off|off$/i.test(text)) return ofDay(asked, turn)
  const { day, other } = isWorking.exec(text)?.groups ?? {}
  if (day ?? other) return ofDay(day ?? other ?? '', turn)
  return which.test(text) && /holiday/i.test(text) ? listHolidays(text, turn) : null
}

function* read(from: string, days: number): Script<Days | string> {
  const result = yield* perform('calendar_days', { from, days })
  if (result.status === 'completed') return result.output as Days
  return result.status === 'failed' ? result.message : ''
}

const now = ({ dates }: Turn) => today(dates).toString()
const dayIn = (text: string, turn: Turn) => readWhen(text, turn.dates).local?.slice(0, 10) ?? null

function* sayNext(after: string | undefined, turn: Turn): Script<Reply> {
  const from = after ? dayIn(after, turn) : now(turn)
  if (!from) return { text: 'After which day?' }
  const found = yield* read(from, 1)
  if (typeof found === 'string') return { text: found }
  return { text: found.next ? `The next working day is ${dayWords(found.next, turn)}.` : 'I see no working day ahead.' }
}

function* nextHoliday(turn: Turn): Script<Reply> {
  const found = yield* read(now(turn), ahead)
  if (typeof found === 'string') return { text: found }
  if (found.place === null) return { text: unset }
  const holiday = found.days.find((one) => one.holiday !== null)
  return {
    text: holiday ? `The next public holiday is ${holiday.holiday}, ${dayWords(holiday.day, turn)}.` : 'None is ahead.',
  }
}

function* listHolidays(text: string, turn: Turn): Script<Reply> {
  const { range, local } = readWhen(text, turn.dates)
  const from = range?.from.slice(0, 10) ?? local?.slice(0, 10) ?? now(turn)
  const to = range?.to.slice(0, 10) ?? addDays(from, 365)
  const length = Math.min(ahead, Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)))
  const found = yield* read(from, length)
  if (typeof found === 'string') return { text: found }
  if (found.place === null) return { text: unset }
  const holidays = found.days.filter((one) => one.holiday !== null)
  if (holidays.length === 0) return { text: 'There is no public holiday in that time.' }
  return {
    text: `Public holidays:\n${holidays.map(({ day, holiday }) => `- ${upperFirst(dayWords(day, turn))}: ${holiday}`).join('\n')}`,
  }
}

function* ofDay(said: string, turn: Turn): Script<Reply> {
  const day = dayIn(said, turn)
  if (!day) return { text: `Which day is “${said}”?` }
  const found = yield* read(day, 1)
  if (typeof found === 'string') return { text: found }
  const [one] = found.days
  const named = upperFirst(dayWords(day, turn))
  if (one?.holiday) return { text: `${named} is a public holiday: ${one.holiday}.` }
  const clock = (time: string) => clockWords(`${day}T${time}`, turn)
  const hours = one?.hours
    ? `${named} is a working day, ${clock(one.hours.start)} to ${clock(one.hours.end)}.`
    : `${named} is a day off for you.`
  return { text: found.place === null ? `${hours} ${unset}` : hours }
}

function* choosePlace(said: string, turn: Turn): Script<Reply> {
  const listed = yield* perform('calendar_places', {})
  const { places } = (listed.status === 'completed' ? listed.output : { places: [] }) as {
    places: { code: string; name: string }[]
  }
  const wanted = said.toLowerCase()
  const aliases: Record<string, string> = { usa: 'US', us: 'US', uk: 'GB', england: 'GB-ENG', scotland: 'GB-SCT' }
  const code = aliases[wanted] ?? places.find(({ name }) => name.toLowerCase() === wanted)?.code
  if (!code) return { text: `I don’t know the public holidays of “${said}”. Name a country.` }
  const result = yield* perform('calendar_configure', { holidays: code })
  if (result.status === 'failed') return { text: result.message }
  const found = yield* read(now(turn), ahead)
  const first = typeof found === 'string' ? undefined : found.days.find(({ holiday }) => holiday !== null)
  const example = first ? ` The next is ${first.holiday}, ${dayWords(first.day, turn)}.` : ''
  return { text: `Your public holidays are those of ${said} now.${example}`, suggestions: ['Undo that'] }
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const named = weekdays.join('|')
const working = new RegExp(
  `^(?:on (?<before>${named})s? )?i (?:only )?work (?:from )?(?<from>\\S+(?: ?[ap]m)?) (?:to|till|until|-|–) (?<to>\\S+(?: ?[ap]m)?) (?:on )?(?<day>${named})s?$|^on (?<other>${named})s? i (?:only )?work (?:from )?(?<otherFrom>\\S+(?: ?[ap]m)?) (?:to|till|until|-|–) (?<otherTo>\\S+(?: ?[ap]m)?)$`,
  'i',
)
const resting = new RegExp(
  `^i (?:don'?t|do not|never) work (?:on )?(?<days>(?:${named})s?(?:(?:,? (?:and|or) |, )(?:${named})s?)*)$`,
  'i',
)

interface Settings {
  workDays: number[]
  workStart: string
  workEnd: string
  otherHours: { day: number; start: string; end: string }[]
}

/** “I work from 9 to 4 on Fridays”, “I don’t work on Mondays”: the hours of a weekday by itself; `null` for anything else. */
export function ownHours(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('calendar_configure') || !turn.tools.has('calendar_settings')) return null
  const text = clean(message).replace(/[.!]+$/, '')
  const off = resting.exec(text)?.groups?.days
  if (off) return change(turn, ({ workDays }) => ({ workDays: workDays.filter((day) => !daysIn(off).includes(day)) }))
  const { from, to, day, other, otherFrom, otherTo } = working.exec(text)?.groups ?? {}
  const [start, end] = [clockIn(from ?? otherFrom), clockIn(to ?? otherTo)]
  const [weekday] = daysIn(day ?? other ?? '')
  if (!weekday || !start || !end) return null
  const over = end <= start && Number(end.slice(0, 2)) < 12 ? `${Number(end.slice(0, 2)) + 12}${end.slice(2)}` : end
  return change(turn, ({ workDays, otherHours }) => ({
    workDays: [...new Set([...workDays, weekday])].sort(),
    otherHours: [...otherHours.filter((one) => one.day !== weekday), { day: weekday, start, end: over }],
  }))
}

const daysIn = (text: string) =>
  weekdays.flatMap((name, place) => (new RegExp(name, 'i').test(text) ? [place + 1] : []))

/** “9”, “8:30”, “4 pm”, “noon” as a time of day; a bare hour as it stands. */
function clockIn(text = ''): string | null {
  if (/^(?:noon|midday)$/i.test(text)) return '12:00'
  const [, hour = '', minute = '00', half] = /^(\d{1,2})(?:[:.](\d\d))? ?(am|pm)?$/i.exec(text) ?? []
  if (hour === '' || Number(hour) > 24) return null
  const plus = /pm/i.test(half ?? '') && Number(hour) < 12 ? 12 : 0
  return `${String((Number(hour) + plus) % 24).padStart(2, '0')}:${minute}`
}

function* change(turn: Turn, changes: (before: Settings) => Partial<Settings>): Script<Reply> {
  const read = yield* perform('calendar_settings', {})
  if (read.status !== 'completed') return { text: read.status === 'failed' ? read.message : '' }
  const result = yield* perform('calendar_configure', changes(read.output as Settings))
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Setting your working hours') }
  const { workDays, workStart, workEnd, otherHours } = result.output as Settings
  const plain = workDays.filter((day) => !otherHours.some((one) => one.day === day))
  const clock = (time: string) => clockWords(`2026-01-01T${time}`, turn)
  const name = (day: number) => upperFirst(weekdays[day - 1] ?? '')
  const lines = [
    plain.length > 0 && `${joined(plain.map(name))} ${clock(workStart)}–${clock(workEnd)}`,
    ...otherHours.map(({ day, start, end }) => `${name(day)} ${clock(start)}–${clock(end)}`),
  ].filter((line) => line !== false)
  return { text: `Your working hours are now ${joined(lines)}.`, suggestions: ['Undo that'] }
}

import { z } from 'zod'
import { invalid } from '../../../platform/errors'
import { PersonId } from '../../../platform/ids'
import { defineOperation } from '../../../platform/operations/operation'
import { addDays, LocalDateTime, localDay, toInstant } from '../../../platform/time'
import { Moment } from '../event'
import { type Company, gatherCompany, joined } from '../people/busy.server'
import { occurrencesIn } from '../series/expand.server'
import { ClockTime } from '../settings'
import { readSettings } from '../settings.server'
import { momentAt } from '../when'
import { weekdayOfDay, workingDays } from '../working/days.server'
import { bestSlots, freeStretches, type Hours } from './free-time'

const FreeSlot = z.object({
  start: Moment,
  end: Moment,
  /** How well it suits, out of 105, and why. */
  score: z.number(),
  reason: z.string(),
})

const Input = z.object({
  minutes: z.number().int().min(5).max(1440).optional().describe('How long; as long as usual when left out.'),
  from: LocalDateTime.optional().describe('A day or a local time, included; now when left out.'),
  to: LocalDateTime.optional().describe('A day or a local time, not included; a week later when left out.'),
  notBefore: ClockTime.optional().describe('No earlier in the day than this.'),
  notAfter: ClockTime.optional().describe('To be over by this time of day.'),
  days: z.array(z.number().int().min(1).max(7)).max(7).optional().describe('Weekdays, 1 Monday to 7 Sunday.'),
  anyHours: z.boolean().optional().describe('Also outside working hours and days, and on holidays.'),
  people: z
    .array(PersonId)
    .max(20)
    .optional()
    .describe('Members of the organization who should be free too, by their ids; calendar.people finds them.'),
  limit: z.number().int().min(1).max(50).default(5),
})

const rangeOf = ({ from, to }: z.output<typeof Input>, now: string, zone: string) => {
  const begin = from ?? localDay(now, zone)
  const end = to ?? addDays(begin.slice(0, 10), 7)
  if (end.slice(0, 10) > addDays(begin.slice(0, 10), 366))
    throw invalid('slots.range', 'Search at most a year at a time.')
  const start = toInstant(begin, zone)
  return { from: start < now ? now : start, to: toInstant(end, zone) }
}

export const findFreeSlots = defineOperation({
  name: 'calendar.free_slots',
  title: 'Find free time',
  description:
    'Free slots of a length within a range of days (the next week when left out) and the person’s working hours, public ' +
    'holidays left out, best first, each with a reason. Narrow it with earliest and latest times of day and weekdays, ask ' +
    'for any hours, or name members of the organization who should be free as well.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: Input,
  output: z.object({
    slots: z.array(FreeSlot),
    /** Those who were to be free too; with a sentence for whom it could not be seen. */
    people: z.array(z.object({ personId: PersonId, name: z.string(), problem: z.string().nullable() })),
    /** Public holidays within the range, which were left out. */
    holidays: z.array(z.object({ day: z.string(), name: z.string() })),
  }),
  phrases: [
    'find {minutes} minutes {from}',
    'when am I free {from}',
    'find a free slot {from} after {notBefore}',
    'find time for a {minutes} minute meeting {from}',
    'find {minutes} minutes with {people} {from}',
    'do I have {minutes} minutes {from}',
    'when could I meet {from} before {notAfter}',
  ],
  async gather(reading, input): Promise<Company[]> {
    const range = rangeOf(input, reading.now, reading.caller.zone)
    return range.from < range.to ? gatherCompany(reading, [...new Set(input.people)], range) : []
  },
  async run({ sql, caller: { zone, locale }, now }, input, company: Company[]) {
    const { minutes, notBefore, notAfter, days, anyHours, limit } = input
    const settings = readSettings(sql)
    const range = { ...rangeOf(input, now, zone), zone }
    const people = company.map(({ personId, name, problem }) => ({ personId, name, problem }))
    if (range.from >= range.to) return { slots: [], people, holidays: [] }
    const first = localDay(range.from, zone)
    const count = Math.ceil((Date.parse(range.to) - Date.parse(range.from)) / 86_400_000) + 1
    const worked = new Map(
      (await workingDays(settings, { from: first, days: count, locale })).map((one) => [one.day, one]),
    )
    const hoursOn = (day: string): Hours | null => {
      if (days && !days.includes(weekdayOfDay(day))) return null
      const { hours, holiday } = worked.get(day) ?? { hours: null, holiday: null }
      const { workStart, workEnd } = settings
      const asked = days && !holiday ? { start: workStart, end: workEnd } : null
      const span = anyHours ? { start: '00:00', end: '24:00' } : (hours ?? asked)
      return span && { start: notBefore ?? span.start, end: notAfter ?? span.end }
    }
    const own = occurrencesIn(sql, range)
      .filter(({ event }) => event.busy)
      .map(({ start, end }) => ({ from: start.at, to: end.at }))
    const busy = joined([...own, ...company.flatMap((one) => one.busy ?? [])], range)
    const free = freeStretches(range, hoursOn, busy, zone)
    const slots = bestSlots(free, (minutes ?? settings.defaultMinutes) * 60_000, zone, limit)
    return {
      slots: slots.map(({ from, to, ...rest }) => ({ start: momentAt(from, zone), end: momentAt(to, zone), ...rest })),
      people,
      holidays: [...worked.values()].flatMap(({ day, holiday }) => (holiday ? [{ day, name: holiday }] : [])),
    }
  },
})

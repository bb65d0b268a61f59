import { z } from 'zod'
import { invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { addDays, LocalDateTime, localDay, toInstant } from '../../../platform/time'
import { Moment } from '../event'
import { occurrencesIn } from '../series/expand.server'
import { ClockTime } from '../settings'
import { readSettings } from '../settings.server'
import { momentAt } from '../when'
import { bestSlots, freeStretches } from './free-time'

const FreeSlot = z.object({
  start: Moment,
  end: Moment,
  /** How well it suits, out of 105, and why. */
  score: z.number(),
  reason: z.string(),
})

export const findFreeSlots = defineOperation({
  name: 'calendar.free_slots',
  title: 'Find free time',
  description:
    'Free slots of a length within a range of days (the next week when left out) and the person’s working hours, best ' +
    'first, each with a reason. Narrow it with earliest and latest times of day and weekdays, or ask for any hours.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({
    minutes: z.number().int().min(5).max(1440).optional().describe('How long; as long as usual when left out.'),
    from: LocalDateTime.optional().describe('A day or a local time, included; now when left out.'),
    to: LocalDateTime.optional().describe('A day or a local time, not included; a week later when left out.'),
    notBefore: ClockTime.optional().describe('No earlier in the day than this.'),
    notAfter: ClockTime.optional().describe('To be over by this time of day.'),
    days: z.array(z.number().int().min(1).max(7)).max(7).optional().describe('Weekdays, 1 Monday to 7 Sunday.'),
    anyHours: z.boolean().optional().describe('Also outside working hours and days.'),
    limit: z.number().int().min(1).max(50).default(5),
  }),
  output: z.object({ slots: z.array(FreeSlot) }),
  phrases: [
    'find {minutes} minutes {from}',
    'when am I free {from}',
    'find a free slot {from} after {notBefore}',
    'find time for a {minutes} minute meeting {from}',
    'do I have {minutes} minutes {from}',
    'when could I meet {from} before {notAfter}',
  ],
  run({ sql, caller: { zone }, now }, { minutes, from, to, notBefore, notAfter, days, anyHours, limit }) {
    const settings = readSettings(sql)
    const begin = from ?? localDay(now, zone)
    const end = to ?? addDays(begin.slice(0, 10), 7)
    if (end.slice(0, 10) > addDays(begin.slice(0, 10), 366))
      throw invalid('slots.range', 'Search at most a year at a time.')
    const start = toInstant(begin, zone)
    const range = { from: start < now ? now : start, to: toInstant(end, zone), zone }
    const hours = {
      days: days ?? (anyHours ? [1, 2, 3, 4, 5, 6, 7] : settings.workDays),
      start: notBefore ?? (anyHours ? '00:00' : settings.workStart),
      end: notAfter ?? (anyHours ? '24:00' : settings.workEnd),
    }
    if (range.from >= range.to) return { slots: [] }
    const busy = occurrencesIn(sql, range)
      .filter(({ event }) => event.busy)
      .map(({ start, end }) => ({ from: start.at, to: end.at }))
    const free = freeStretches(range, hours, busy, zone)
    const length = (minutes ?? settings.defaultMinutes) * 60_000
    const slots = bestSlots(free, length, zone, limit)
    return {
      slots: slots.map(({ from, to, ...rest }) => ({ start: momentAt(from, zone), end: momentAt(to, zone), ...rest })),
    }
  },
})

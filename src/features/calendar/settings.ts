import { z } from 'zod'

const Clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Expected a time of day such as 09:00.')
  .describe('A time of day, HH:MM.')
export const ClockTime = Clock

const Weekday = z.number().int().min(1).max(7)

/** When somebody works, on the wall of wherever they are, and how long their meetings usually take. */
export const CalendarSettings = z.object({
  /** 1 for Monday to 7 for Sunday. */
  workDays: z.array(Weekday).max(7),
  workStart: Clock,
  workEnd: Clock,
  /** Working days with hours of their own. */
  otherHours: z
    .array(z.object({ day: Weekday, start: Clock, end: Clock }))
    .max(7)
    .default([])
    .describe('Weekdays with hours other than the usual ones.'),
  defaultMinutes: z.number().int().min(5).max(480),
  holidays: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,5})?$/, 'Expected a country such as CH, or a part of one such as CH-ZH.')
    .nullable()
    .default(null)
    .describe('The country or region whose public holidays are off: CH, CH-ZH. None when null.'),
  /** Whether others in the organization may see when one is busy, and nothing else. */
  shareBusy: z.boolean().default(true).describe('Whether members of the organization may see when the person is busy.'),
})
export type CalendarSettings = z.infer<typeof CalendarSettings>

export const usualSettings: CalendarSettings = {
  workDays: [1, 2, 3, 4, 5],
  workStart: '09:00',
  workEnd: '17:00',
  otherHours: [],
  defaultMinutes: 60,
  holidays: null,
  shareBusy: true,
}

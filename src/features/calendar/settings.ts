import { z } from 'zod'

const Clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Expected a time of day such as 09:00.')
  .describe('A time of day, HH:MM.')
export const ClockTime = Clock

/** When somebody works, on the wall of wherever they are, and how long their meetings usually take. */
export const CalendarSettings = z.object({
  /** 1 for Monday to 7 for Sunday. */
  workDays: z.array(z.number().int().min(1).max(7)).max(7),
  workStart: Clock,
  workEnd: Clock,
  defaultMinutes: z.number().int().min(5).max(480),
})
export type CalendarSettings = z.infer<typeof CalendarSettings>

export const usualSettings: CalendarSettings = {
  workDays: [1, 2, 3, 4, 5],
  workStart: '09:00',
  workEnd: '17:00',
  defaultMinutes: 60,
}

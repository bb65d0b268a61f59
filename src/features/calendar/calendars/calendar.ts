import { z } from 'zod'
import { line } from '../../../platform/text'
import { Instant } from '../../../platform/time'
import { CalendarId } from '../event'

export const CalendarName = line().min(1, 'Name the calendar.').max(200)

/** An address somebody gives for a calendar; `webcal:` is `https:` by another name. */
export const CalendarAddress = z
  .string()
  .max(2_000)
  .overwrite((text) => text.trim().replace(/^webcals?:/i, 'https:'))
  .refine((text) => URL.canParse(text) && /^https?:/i.test(text), 'Give an address that starts with https://.')

/** A calendar of a person: their own, a feed that is read, or one elsewhere that is kept the same on both sides. */
export const Calendar = z.object({
  id: CalendarId,
  name: z.string(),
  kind: z.enum(['own', 'feed', 'caldav']),
  url: z.string().nullable(),
  account: z.string().nullable(),
  /** When it was last read to its end. */
  readAt: Instant.nullable(),
  /** What went wrong when it was last read, in a sentence. */
  problem: z.string().nullable(),
  events: z.number().int(),
})
export type Calendar = z.infer<typeof Calendar>

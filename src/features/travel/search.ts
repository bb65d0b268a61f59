import { z } from 'zod'
import { line } from '../../platform/text'
import { LocalDate } from '../../platform/time'
import { Cabin, RankedOffer } from './offer'

const PlaceWords = line().min(1, 'Say which place.').max(120)
/** A time on the wall, such as `17:00`. */
const WallTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Expected a time such as 17:00.')
const Airlines = z.array(line().min(2).max(60)).max(20)

/** What to look for. Places are words or IATA codes; days are days at the place one leaves. */
export const FlightSearch = z.object({
  from: PlaceWords.optional().describe('City or airport to leave from; left out, the person’s home airport.'),
  to: PlaceWords.describe('City or airport to go to.'),
  depart: LocalDate.describe('The day to leave, or the first day that would do.'),
  departUntil: LocalDate.optional().describe('The last day that would do, where several would.'),
  back: LocalDate.optional().describe('The day to come back; left out, one way.'),
  leaveFrom: WallTime.optional().describe('The earliest time to leave, on the wall there.'),
  leaveUntil: WallTime.optional().describe('The latest time to leave.'),
  arriveUntil: z
    .string()
    .regex(/^(?:\d{4}-\d\d-\d\dT)?(?:[01]\d|2[0-3]):[0-5]\d$/, 'Expected 10:00 or 2026-11-25T10:00.')
    .optional()
    .describe('By when to be there, on the wall there: a time of the day one leaves, or a day and a time.'),
  backFrom: WallTime.optional().describe('The earliest time to leave for the way back.'),
  backUntil: WallTime.optional().describe('The latest time to leave for the way back.'),
  passengers: z.number().int().min(1).max(9).default(1),
  cabin: Cabin.optional().describe('Left out, what the person prefers, or economy.'),
  directOnly: z.boolean().default(false),
  sort: z
    .enum(['best', 'price', 'duration', 'departure'])
    .default('best')
    .describe('best weighs price, time, changes, calendar and preferences.'),
  maxPrice: z.number().positive().optional(),
  likedAirlines: Airlines.optional().describe('Airlines to favour, besides those remembered.'),
  avoidedAirlines: Airlines.optional().describe('Airlines to leave out.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Expected a currency such as EUR.')
    .optional(),
  limit: z.number().int().min(1).max(20).default(5),
})
export type FlightSearch = z.infer<typeof FlightSearch>

export const PlaceChoice = z.object({ code: z.string(), label: z.string() })

/** The search as it was understood. */
export const Understood = z.object({
  from: PlaceChoice,
  to: PlaceChoice,
  depart: LocalDate,
  departUntil: LocalDate.nullable(),
  back: LocalDate.nullable(),
  passengers: z.number().int(),
  cabin: Cabin,
  directOnly: z.boolean(),
  sort: FlightSearch.shape.sort.unwrap(),
  maxPrice: z.number().nullable(),
  currency: z.string(),
})
export type Understood = z.infer<typeof Understood>

/** What came of a search: offers, best first, or a question about a place. */
export const FlightResults = z.object({
  /** `null` while a place has to be asked about. */
  request: Understood.nullable(),
  ask: z.object({ field: z.enum(['from', 'to']), text: z.string(), choices: z.array(PlaceChoice) }).nullable(),
  /** Who was asked. */
  server: z.string(),
  /** Whether these are invented flights, for want of a real server. Say so to the person. */
  sample: z.boolean(),
  /** How many there were before the limit. */
  total: z.number().int(),
  offers: z.array(RankedOffer),
  /** How words were read, what was assumed and what could not be looked at, in sentences. */
  notes: z.string(),
  calendarChecked: z.boolean(),
})
export type FlightResults = z.infer<typeof FlightResults>

import { z } from 'zod'
import { idSchema } from '../../platform/ids'
import { Instant } from '../../platform/time'
import { Cabin, Leg, OfferId, Price, RankedOffer } from './offer'

export const TripId = idSchema('trip')

/** A journey that was chosen. Nothing is booked by it: it stands on the calendar, and that is all. */
export const Trip = z.object({
  id: TripId,
  title: z.string(),
  out: z.array(Leg),
  back: z.array(Leg),
  price: Price,
  passengers: z.number().int(),
  cabin: Cabin,
  /** Why it was the choice, in words. */
  why: z.string(),
  /** Whether its flights are invented, from the sample server. */
  sample: z.boolean(),
  server: z.string(),
  offerId: OfferId,
  /** What it was compared with when it was chosen, best first. */
  options: z.array(RankedOffer),
  /** Its legs on the calendar; empty where there is no calendar, or not yet. */
  eventIds: z.array(z.string()),
  createdAt: Instant,
})
export type Trip = z.infer<typeof Trip>

export const TripPage = z.object({ trips: z.array(Trip), total: z.number().int() })
export type TripPage = z.infer<typeof TripPage>

import { z } from 'zod'

/** What each preference is called, and the sentence it is remembered as. */
export const preferenceWords = {
  name: { label: 'Name', says: (value: string) => `Wants to be called ${value}.` },
  homeCity: { label: 'Home', says: (value: string) => `Lives in ${value}.` },
  homeAirport: { label: 'Home airport', says: (value: string) => `Flies from ${value}.` },
  currency: { label: 'Currency', says: (value: string) => `Wants prices in ${value}.` },
  seat: { label: 'Seat', says: (value: string) => `Prefers ${value} seats.` },
  cabin: { label: 'Cabin', says: (value: string) => `Flies ${value}.` },
  likedAirlines: { label: 'Airlines liked', says: (value: string) => `Likes flying with ${value}.` },
  dislikedAirlines: { label: 'Airlines avoided', says: (value: string) => `Avoids flying with ${value}.` },
  workingHours: { label: 'Working hours', says: (value: string) => `Works ${value}.` },
  tone: { label: 'Tone', says: (value: string) => `Wants answers that are ${value}.` },
  notifications: { label: 'Notifications', says: (value: string) => `About notifications: ${value}.` },
  diet: { label: 'Food', says: (value: string) => `About food: ${value}.` },
  employer: { label: 'Work', says: (value: string) => `Works at ${value}.` },
} as const

/** The preferences that other parts of the product work with. */
export const PreferenceKey = z.enum(Object.keys(preferenceWords) as [keyof typeof preferenceWords])
export type PreferenceKey = z.infer<typeof PreferenceKey>

/** A city, a name or a few of them: longer is a sentence, and about something else. */
const Value = z
  .string()
  .max(100, 'Keep it to a few words.')
  .overwrite((text) =>
    text
      .toWellFormed()
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
  )
  .min(1, 'Say what you prefer.')

/** Preferences by key; several values stand side by side, with commas. */
export const Preferences = z.object({
  name: Value.optional(),
  homeCity: Value.optional(),
  homeAirport: Value.optional(),
  currency: Value.optional(),
  seat: Value.optional(),
  cabin: Value.optional(),
  likedAirlines: Value.optional(),
  dislikedAirlines: Value.optional(),
  workingHours: Value.optional(),
  tone: Value.optional(),
  notifications: Value.optional(),
  diet: Value.optional(),
  employer: Value.optional(),
})
export type Preferences = z.infer<typeof Preferences>

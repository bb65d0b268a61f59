import type { CSSProperties } from 'react'
import type { Calendar } from '../../calendars/calendar'

const ownHue = 262
/** Green, amber and red belong to receipts. */
const otherHues = [305, 200, 340, 230, 285]

/** The colour of each calendar, as an angle: the person’s own has the accent’s. */
export function huesOf(calendars: Calendar[]): Map<string, number> {
  const others = calendars.filter(({ kind }) => kind !== 'own')
  return new Map([
    ...calendars.filter(({ kind }) => kind === 'own').map(({ id }): [string, number] => [id, ownHue]),
    ...others.map(({ id }, place): [string, number] => [id, otherHues[place % otherHues.length] ?? ownHue]),
  ])
}

export const hueIn = (hues: Map<string, number>, calendarId: string) => hues.get(calendarId) ?? ownHue

/** A tint to stand on and a strong edge, in light and dark, for classes that name `--ground` and `--edge`. */
export const lookOf = (hue: number) =>
  ({
    '--ground': `light-dark(oklch(0.945 0.032 ${hue}), oklch(0.315 0.052 ${hue}))`,
    '--ground-over': `light-dark(oklch(0.97 0.016 ${hue}), oklch(0.26 0.03 ${hue}))`,
    '--edge': `light-dark(oklch(0.55 0.14 ${hue}), oklch(0.72 0.11 ${hue}))`,
  }) as CSSProperties

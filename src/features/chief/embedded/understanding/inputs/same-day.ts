import { Temporal } from 'temporal-polyfill'
import type { Memory } from '../../dialogue/memory'

const patterns: [RegExp, days: number][] = [
  [/\b(?:(?:for|on|of|during) )?(?:that|the same|this same|that same|the very) day\b/i, 0],
  [/\b(?:(?:for|on|of) )?the day after(?: that)?(?=[?.!]*$)|\b(?:(?:for|on) )?the following day\b/i, 1],
  [/\b(?:(?:for|on|of) )?the day before(?: that)?(?=[?.!]*$)/i, -1],
]

/** Puts the day spoken of last in the place of “that day”, “the day after”. */
export function sameDay(message: string, { day }: Pick<Memory, 'day'>): string {
  if (!day) return message
  for (const [pattern, days] of patterns)
    if (pattern.test(message))
      return message.replace(pattern, `on ${Temporal.PlainDate.from(day).add({ days }).toString()}`)
  return message
}

import type { DateContext } from '../../../../../platform/dates/date-value'
import { readWhen } from '../../../../../platform/dates/when'
import { findPeople } from '../../../../../platform/phrases/people'
import { findPlace } from '../../../../../platform/phrases/places'
import { isEvent, type Memory } from '../../dialogue/memory'

const opening =
  /^(?:(?:no|nope|nah|sorry|oops|actually|wait|hm+|rather|instead|correction|my mistake|i meant?|i mean|i said|make that|make it|it['’]?s|it is|that['’]?s|better|let['’]s (?:say|do|make it))\b[,.!]?\s*)+/i
const instead = /[\s,]+(?:instead|rather|then|please)$/i
const swapped =
  /^(?:(?:no|nope|sorry|oops|actually)\b[,.!]?\s*)*not (?:with )?(.{1,60}?)[,;.]\s*(?:but |rather |i meant? |it['’]?s |with )*(.{1,60}?)[.!]?$/i
const turned =
  /^(?:(?:no|nope|sorry|oops|actually)\b[,.!]?\s*)*(?:i meant? |it['’]?s |with )*(.{1,60}?),? (?:and )?not (?:with )?(.{1,60}?)[.!]?$/i

/**
 * Says “no, at 4”, “not John, Jon” and “in room 4” as the plain change of what was just spoken of that it is; anything
 * else stays as it is.
 */
export function correct(message: string, { last }: Pick<Memory, 'last'>, dates: DateContext): string {
  const text = message.trim()
  if (!last || text.length > 140) return message
  const swap =
    renamed(last.title, swapped.exec(text)?.slice(1)) ?? renamed(last.title, turned.exec(text)?.slice(1).reverse())
  if (swap) return `rename it to "${swap}"`
  const lead = opening.exec(text)?.[0] ?? ''
  const rest = text
    .slice(lead.length)
    .replace(/[.!]+$/, '')
    .replace(instead, '')
  if (rest === '') return message
  const when = readWhen(rest, { ...dates, bareHours: lead !== '' })
  if (lead !== '' && (when.local || when.rule) && when.rest === '') return `make it ${rest}`
  if (!isEvent(last)) return message
  const people = findPeople(rest)
  const before = findPeople(last.title)
  if (lead !== '' && people && before && people.start === 0 && people.end === rest.length)
    return `rename it to "${last.title.slice(0, before.start)}${rest}${last.title.slice(before.end)}"`
  const place = findPlace(rest)
  const whole = place?.start === 0 && place.end === rest.length
  return whole && !readWhen(rest, dates).local ? `change the place of it to ${place.place}` : message
}

/** The title with one of its pieces put right; `null` where it does not hold that piece. */
function renamed(title: string, pieces: string[] | undefined): string | null {
  const [wrong = '', right = ''] = pieces ?? []
  if (!wrong || !right) return null
  const at = new RegExp(`(?<![\\p{L}\\p{N}])${wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu')
  return at.test(title) ? title.replace(at, () => right) : null
}

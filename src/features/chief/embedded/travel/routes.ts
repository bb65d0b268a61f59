import { isPlace } from '../../../travel/is-place'
import { clean } from '../understanding/inputs/clean'

/** What may stand before the places of a way: “find me flights from …”. */
export const wayOpening =
  /^(?:(?:i|we) (?:need|want|have|would like) to |(?:find|book|search|show|get|plan)(?: me)? |(?:a )?multi-?city:? ?|flights? |fly(?:ing)? |go(?:ing)? |on |from |for )+/i

/** Whether a text is a way of its own: “Zurich to Boston on Tuesday”. */
export function isRoute(message: string): boolean {
  const bare = clean(message).replace(wayOpening, '')
  const route = /^(.{2,40}?)\s+to\s+(.{2,60})$/i.exec(bare)
  if (!route?.[1] || !route[2] || !isPlace(route[1])) return false
  const words = route[2].split(' ')
  return words.some((_word, index) => isPlace(words.slice(0, index + 1).join(' ')))
}

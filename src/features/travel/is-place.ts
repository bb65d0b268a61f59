import { resolvePlace } from './places/resolve'

/** Whether words are the name of a place as it is written: no slip of the pen, and a code in capitals only. */
export function isPlace(words: string): boolean {
  const text = words.trim()
  if (text.length < 2 || (/^[a-z]{3}$/i.test(text) && text !== text.toUpperCase())) return false
  const found = resolvePlace(text)
  return found.kind === 'several' || (found.kind === 'place' && found.meant === undefined)
}

import type { Priority, Understood } from '../task'

/** A detail that a sign or a few fixed words give away: `!high`, `#home`, `~shopping`, “on my shopping list”. */
export interface Detail extends Understood {
  value: string
}

const priorities: [RegExp, Exclude<Priority, 'none'>][] = [
  [/(?<=^|\s)!(?:high|h|1|!!?)(?=\s|$)/gi, 'high'],
  [/(?<=^|\s)!(?:medium|med|m|2)(?=\s|$)/gi, 'medium'],
  [/(?<=^|\s)!(?:low|l|3)(?=\s|$)/gi, 'low'],
]
const tag = /(?<=^|\s)#([\p{L}\p{N}][\p{L}\p{N}_/-]{0,38})/giu
const listSign = /(?<=^|\s)~(?:"([^"]{1,80})"|“([^”]{1,80})”|([\p{L}\p{N}][\p{L}\p{N}_-]{0,78}))/giu
const listWords = /(?<=^|\s)(?:on|to|in|onto) (?:my|the|our) ([\p{L}\p{N}][\p{L}\p{N}' -]{0,60}?) list(?=[\s.!]*$)/giu
const ordinaryList = /^(?:to-?do|task|tasks|todo)$/i

/** Every detail in the line, in order; the kinds in `ignored` stay ordinary words. `lists` are the names in use. */
export function findDetails(text: string, lists: string[], ignored: readonly Understood['kind'][] = []): Detail[] {
  const found: Detail[] = []
  const collect = (kind: Understood['kind'], pattern: RegExp, read: (groups: string[]) => string) => {
    if (ignored.includes(kind)) return
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length, text: match[0] }
      if (!found.some((other) => span.start < other.end && other.start < span.end))
        found.push({ ...span, kind, value: read([...match].slice(1).filter(Boolean)) })
    }
  }
  for (const [pattern, priority] of priorities) collect('priority', pattern, () => priority)
  collect('tag', tag, ([name]) => name!.toLowerCase())
  collect('list', listSign, ([name]) => name!)
  collect('list', listWords, ([name]) => (ordinaryList.test(name!) ? '' : name!))
  for (const name of lists) collect('list', knownList(name), () => name)
  return found.sort((a, b) => a.start - b.start)
}

/** “in shopping”, where shopping is a list in use, at the end of the line. */
const knownList = (name: string) =>
  new RegExp(
    `(?<=\\S\\s)(?:in|on|to) (?:my |the )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: list)?(?=[\\s.!]*$)`,
    'giu',
  )

import { type DateContext, type FoundDate, today } from '../date-value'
import { weekday, weekdayFrom, weekdayNumber } from '../names'

const list = `(?:${weekday})(?:(?:,? (?:and|or|nor) |, ?)(?:on )?(?:a )?(?:${weekday}))*`
const day = `(?:${list}|today|tomorrow|(?:the )?weekends?|\\d{4}-\\d\\d-\\d\\d)`
const but =
  '(?:except(?: for)?|excluding|excepting|other than|apart from|aside from|besides|save|just not|but not|but|not|never|no)'
const pattern = new RegExp(
  `(?:,? ?\\b(?:and|but) )?(?:\\bany (?:other )?(?:days?|time|weekday) )?\\b${but}(?: (?:on|for))?(?: (?:a|the|any))? (${day})(?![\\w’'-])`,
  'gi',
)
/** “no Monday meetings”, “not Friday’s”: “no” and “but” leave out a day only where it is about days at all. */
const loose = /^(?:no|but|never)\b(?! not\b)/i
const about = /\b(?:any|every|each|all|days?|time|weekdays?|daily|weekly)\s*$/i

/** Days that are left out: “except Friday”, “any day but Tuesday”, “not tomorrow”. */
export function findExclusions(text: string, context: DateContext): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, words = ''] = match
    if (loose.test(all.trim().replace(/^,? ?(?:and )/, '')) && !about.test(text.slice(0, match.index))) return []
    if (
      /^not\b/i.test(all.trim()) &&
      /\b(?:if|why|is|are|was|do|does|did|can|could|will|whether|or)\s*$/i.test(text.slice(0, match.index))
    )
      return []
    const weekdays = /weekend/i.test(words)
      ? [6, 7]
      : [...words.matchAll(new RegExp(weekday, 'gi'))].map(([name]) => weekdayNumber(name))
    const now = today(context)
    const days = /today/i.test(words)
      ? [now]
      : /tomorrow/i.test(words)
        ? [now.add({ days: 1 })]
        : weekdays.map((number) => weekdayFrom(now.subtract({ days: 1 }), number, 1))
    const iso = /^\d{4}-\d\d-\d\d$/.test(words) ? [words] : days.map(String)
    const value = { kind: 'except' as const, weekdays, days: iso }
    const start = match.index + (/^,? /.exec(all)?.[0].length ?? 0)
    return [{ start, end: match.index + all.length, text: all, lead: '', value }]
  })
}

import type { DateContext } from '../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../platform/dates/when'
import { addDays } from '../../../../../platform/time'
import { clean } from './clean'
import { findList } from './list-name'

/** What to list, as `task.list` takes it, and how the question was put. */
export interface ListRequest {
  filter: Record<string, unknown>
  /** `lists`: which lists there are; `count`: how many; `has`: whether something is on it; `due`: when something is due. */
  question: 'show' | 'lists' | 'count' | 'has' | 'due'
  when: When
  /** The list, `undefined` for all. */
  list: string | null | undefined
  search: string | null
}

const searches: [RegExp, ListRequest['question']][] = [
  [
    /^(?:find|search(?: for)?|look(?: up| for)?|where is|show me|open|get)\s+(?:(?:my|the|all|any) )?(?:tasks?|to-?dos?|reminders?|items?|everything|things)?\s*(?:about|for|with|mentioning|called|containing|related to|on)\s+(.+)$/i,
    'show',
  ],
  [/^search (?:my |the )?(?:tasks?|to-?dos?|lists?) for (.+)$/i, 'show'],
  [/^when (?:is|are|was|do i (?:have to|need to)|should i)\s+(?:the |my )?(.+?)\s*(?:due|scheduled)?$/i, 'due'],
  [/^what do (?:i|we) (?:know|have) about (.+)$/i, 'show'],
  [
    /^(?:is|are|was|were)\s+(?:there\s+(?:any\s+|some\s+)?)?(.+?)\s+(?:already |still |currently |listed |there )*(?:on|in)\s+(?:my|the|our|a)\b/i,
    'has',
  ],
  [
    /^(?:do|did|have) (?:i|we) (?:have|put|add|added|already have|already add|got|remember to add|include|write|listed?|make a note)(?: an?)?\s+(.+?)\s+(?:on|in|to|onto)\s+(?:my|the|our|a)\b/i,
    'has',
  ],
  [/^(?:check|see|look) (?:if|whether|to see if)\s+(.+?)\s+(?:is|are)\s+(?:already )?(?:on|in)\b/i, 'has'],
]
const generic =
  /^(?:anything|something|any tasks?|tasks?|any items?|items?|much|a lot|stuff|things?|everything|what|any birthdays|anything else)$/i

/** Takes a question about tasks apart into a filter. */
export function readListRequest(message: string, remindersOnly: boolean, dates: DateContext): ListRequest {
  const text = clean(message).replace(
    /^(?:tell me|let me know|i want to (?:know|see)|i need to know|show me)\s+(?=what|when|how|is|if|whether|which)/i,
    '',
  )
  const found = findList(text)
  const when = readWhen(found ? `${text.slice(0, found.start)} ${text.slice(found.end)}` : text, dates)
  const asksLists =
    /\b(?:what|which|show|list|name|how many|all)\b[^.]*\blists\b(?! of)|\bmy lists\b/i.test(text) &&
    !/\bon (?:my|the) lists?\b/i.test(text)
  const search = searches.flatMap(([pattern, question]) => {
    const words = pattern.exec(text)?.[1]?.replace(/^(?:the|my|an?|some)\s+/i, '')
    return words && !generic.test(words) ? [{ words, question }] : []
  })[0]
  const filter: Record<string, unknown> = {}
  if (remindersOnly) filter.remindersOnly = true
  if (/\b(?:overdue|past due|late|behind|missed|miss)\b/i.test(text)) filter.due = 'overdue'
  else if (when.local && search?.question !== 'due') Object.assign(filter, between(when))
  if (
    /\b(?:completed?|finished|done|checked off|accomplished?|achieved?)\b/i.test(text) &&
    !/\b(?:not|un|left|still|need|have to|get|to be|should)\b/i.test(text)
  )
    filter.status = 'done'
  else if (/\bsnoozed\b/i.test(text)) filter.status = 'snoozed'
  const tag = /\b(?:tagged|tag|label(?:led)?)(?: as| with)? #?([\p{L}\p{N}_-]+)|#([\p{L}\p{N}_-]+)/iu.exec(text)
  if (tag) filter.tag = (tag[1] ?? tag[2] ?? '').toLowerCase()
  if (/\b(?:high|top)[ -]priority\b|\burgent\b|\bimportant\b/i.test(text)) filter.priority = 'high'
  else if (/\blow[ -]priority\b/i.test(text)) filter.priority = 'low'
  const list = found && typeof found.name === 'string' ? found.name : undefined
  if (list !== undefined && !remindersOnly) filter.list = list
  if (search) filter.search = search.words
  const question = asksLists
    ? 'lists'
    : search
      ? search.question
      : /\bhow many\b|\bcount\b|\bnumber of\b/i.test(text)
        ? 'count'
        : 'show'
  return { filter, question, when, list, search: search?.words ?? null }
}

const between = (when: When) => {
  if (when.range) return { from: when.range.from, to: when.range.to }
  const day = (when.local ?? '').slice(0, 10)
  if (/^(?:by|before|until|till)$/.test(when.lead)) return { to: addDays(day, 1) }
  return { from: day, to: addDays(day, 1) }
}

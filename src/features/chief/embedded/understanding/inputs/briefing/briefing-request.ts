import { type DateContext, today } from '../../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../../platform/dates/when'
import { clean } from '../clean'
import { ahead, dayIn, daysIn, sinceIn } from './days'
import { agendaOfWeek, decision, done, meeting, met, next, plan, since, urgent, week } from './patterns'

/** What to brief a person on; days are included at both ends. */
export type BriefingRequest =
  /** A day: all of it, what is urgent, or what to do next. */
  | { kind: 'day'; date: string; ask: 'all' | 'urgent' | 'next' }
  /** Days in sum: all of it, only what was done, or only what is to come. */
  | { kind: 'week'; from: string; to: string; ask: 'all' | 'done' | 'ahead' }
  /** What went by; `null` is since one was last here. */
  | { kind: 'since'; since: string | null }
  | { kind: 'meeting'; search: string | null; at: string | null }
  | { kind: 'decision'; about: string }
  /** When one last met somebody. */
  | { kind: 'met'; whom: string }

const matching = (patterns: RegExp[], text: string) => {
  for (const one of patterns) {
    const match = one.exec(text)
    if (match) return match
  }
  return null
}

/** Reads a wish for a briefing; `null` when it is none. */
export function readBriefing(message: string, dates: DateContext): BriefingRequest | null {
  const text = clean(message)
  const decided = matching(decision, text)?.groups?.about
  if (decided)
    return { kind: 'decision', about: decided.replace(/^(?:the subject of|about|to do about)\s+/i, '').trim() }
  const whom = met.exec(text)?.groups?.whom
  if (whom) return { kind: 'met', whom }
  const prepared = matching(meeting, text)?.groups?.what
  if (prepared) return meetingIn(prepared, dates)
  if (matching(since, text)) return { kind: 'since', since: sinceIn(text, dates) }
  if (matching(done, text)) return { kind: 'week', ask: 'done', ...daysIn(text, dates) }
  if (matching(week, text)) return { kind: 'week', ask: 'all', ...daysIn(text, dates) }
  if (urgent.test(text)) return { kind: 'day', ask: 'urgent', date: dayIn(text, dates) }
  if (next.test(text)) return { kind: 'day', ask: 'next', date: today(dates).toString() }
  if (!matching(plan, text)) return null
  if (agendaOfWeek.test(text)) return { kind: 'week', ask: 'ahead', ...ahead(text, dates) }
  return { kind: 'day', ask: 'all', date: dayIn(text, dates) }
}

const meetingNouns =
  /\b(?:my|the|our|a|an|next|upcoming|first|for|with|about|on|today's|tomorrow's|me|meeting|meetings|call|appointment|event|session|one|thing|1:1|one-on-one|catch-?up)\b/gi

/** Which meeting: the words that name it, and its day or time. */
function meetingIn(what: string, dates: DateContext): BriefingRequest {
  const bare = what
    .replace(/\bthe (?=\d)/i, 'at ')
    .replace(/\b(?:my|the) (?=(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)?|noon)\b(?!:))/i, 'at ')
  const when = readWhen(/^\d/.test(bare) ? `at ${bare}` : bare, dates)
  const named = without(bare, when)
    .replace(meetingNouns, ' ')
    .replace(/[^\p{L}\p{N}\s&'-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const at = when.local && (when.hasDate || when.hasTime) ? (when.hasTime ? when.local : when.local.slice(0, 10)) : null
  return { kind: 'meeting', search: named || null, at }
}

/** The words beside those that say when. */
const without = (text: string, { spans, rest }: When) => (spans.length > 0 ? rest : text)

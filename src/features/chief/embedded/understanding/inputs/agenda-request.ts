import { Temporal } from 'temporal-polyfill'
import type { DateContext } from '../../../../../platform/dates/date-value'
import { today } from '../../../../../platform/dates/date-value'
import { readWhen, type When } from '../../../../../platform/dates/when'
import { clean } from './clean'

export interface AgendaRequest {
  date: string
  days: number
  /** “Am I free at 3?”: answered yes or no first. */
  free: boolean
  /** What was asked for by name: “when is my meeting with Tom”. */
  search: string | null
  when: When
}

/** Which days a question about the agenda means; today when it names none. */
export function readAgendaRequest(message: string, dates: DateContext): AgendaRequest {
  const text = clean(message)
  const when = readWhen(text, dates)
  const now = today(dates)
  const free =
    /\b(?:free|busy|available|availability|open slot|conflicts?|anything|any (?:plans|meetings|appointments|events))\b/i.test(
      text,
    )
  const named =
    /^when(?:'s| is| are)?\s+(?:the |my |our )?(?:next )?(.+?)(?: (?:start|starting|scheduled|today|tomorrow))*$/i.exec(
      clean(when.rest),
    )?.[1]
  const search =
    named && !/^(?:meeting|event|appointment|thing|reminder|task|free|available|it|that|i|do)s?\b/i.test(named)
      ? named
      : null
  if (when.range) {
    const from = Temporal.PlainDate.from(when.range.from.slice(0, 10))
    const to = Temporal.PlainDate.from(when.range.to.slice(0, 10))
    const start = Temporal.PlainDate.compare(from, now) < 0 && Temporal.PlainDate.compare(to, now) > 0 ? now : from
    const days = Math.max(
      1,
      Math.min(31, start.until(to, { largestUnit: 'day' }).days + (when.range.to.includes('T') ? 1 : 0)),
    )
    return { date: start.toString(), days, free, search, when }
  }
  if (when.local && when.hasDate) return { date: when.local.slice(0, 10), days: 1, free, search, when }
  if (/\bweek\b/i.test(text)) return { date: now.toString(), days: 7, free, search, when }
  if (/\bmonth\b/i.test(text)) return { date: now.toString(), days: 31, free, search, when }
  const open = /\b(?:next|upcoming|coming up|coming)\b/i.test(text) || search !== null
  return { date: (when.local ?? now.toString()).slice(0, 10), days: open ? 7 : 1, free, search, when }
}

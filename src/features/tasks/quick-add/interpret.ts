import { readWhen, type When, without } from '../../../platform/dates/when'
import { isAppError } from '../../../platform/errors'
import { sayRule } from '../../../platform/recurrence/words'
import { type Instant, type LocalDate, localDay, type Zone } from '../../../platform/time'
import { checkRule } from '../recurrence/next'
import type { Due, Interpretation, Understood } from '../task'
import { requireFuture, resolveDue, resolveReminder } from '../when'
import { type Detail, findDetails } from './details'

/** Where a line is read: what time it is, where, and which lists there are. */
export interface Setting {
  now: Instant
  zone: Zone
  locale: string
  lists: string[]
  /** The day one is looking at; a time said without a day is on it, unless it is today. */
  date?: LocalDate
  /** Kinds that somebody has said are ordinary words here. */
  ignore?: Understood['kind'][]
}

const asking = /^\s*(?:please\s+)?(?:remind me|set a reminder|reminder)(?:\s+(?:to|about|that|of|for)\b)?:?\s*/i

/**
 * A quickly typed line as a task: “Call John tomorrow at 9 every week #work !high ~calls”. Never fails: what could not
 * be added as it stands is said in `problem`.
 */
export function interpret(text: string, setting: Setting): Interpretation {
  const { now, zone, locale, lists, ignore = [] } = setting
  const details = findDetails(text, lists, ignore)
  const prefix = asking.exec(text)?.[0] ?? ''
  const kind = prefix && !ignore.includes('remind') ? 'remind' : 'due'
  const dates = ignore.includes(kind) ? null : readWhen(mask(text, details), { now, zone, locale })
  const used = dates?.local ? usedSpans(dates, ignore) : []
  const local = used.length > 0 && dates ? onDay(dates, setting) : null
  const rule = ignore.includes('repeat') ? null : (dates?.rule ?? null)
  const spans: Understood[] = used.map(({ start, end, text, value }) => ({
    ...{ start, end, text },
    kind: /^(?:recurrence|except|duration)$/.test(value.kind) ? 'repeat' : kind,
  }))
  const checked = check(kind, local, rule, setting)
  return {
    task: {
      title: titleOf(text, prefix, dates?.naming ? details : [...spans, ...details]),
      ...(local && { [kind]: local, zone }),
      ...(checked.rule && { recurrence: checked.rule }),
      ...collect(details),
    },
    due: kind === 'due' ? checked.moment : null,
    remind: kind === 'remind' ? checked.moment : null,
    repeats: checked.rule && sayRule(checked.rule),
    understood: inOrder([...spans, ...details.map(({ value: _value, ...span }) => span)]),
    problem: checked.problem,
  }
}

/** The phrases that a task has room for: not how long it takes, but how long it goes on. */
const usedSpans = ({ spans, minutes }: When, ignore: Understood['kind'][]) =>
  spans.filter(({ value }) => {
    if (value.kind === 'duration') return minutes === null
    return !((value.kind === 'recurrence' || value.kind === 'except') && ignore.includes('repeat'))
  })

/** When it is: as it was said, but a mere time on the day one is looking at. Today it stays the next such time. */
function onDay({ local, hasDate, hasTime }: When, { date, now, zone }: Setting) {
  const elsewhere = date !== undefined && date !== localDay(now, zone)
  return local && elsewhere && hasTime && !hasDate ? `${date}T${local.slice(11)}` : local
}

/** Spans from left to right, each trimmed of spaces; of two that overlap the earlier one stands. */
function inOrder(spans: Understood[]): Understood[] {
  let at = 0
  return spans
    .map((span) => ({ ...span, text: span.text.trimEnd(), end: span.start + span.text.trimEnd().length }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const free = start >= at && end > start
      if (free) at = end
      return free
    })
}

function check(kind: 'due' | 'remind', local: string | null, rule: string | null, { zone, now }: Setting) {
  const found: { moment: Due | null; rule: string | null; problem: string | null } = {
    moment: null,
    rule: null,
    problem: null,
  }
  try {
    if (!local) return found
    found.moment = kind === 'due' ? resolveDue(local, zone) : resolveReminder(local, zone)
    found.rule = rule && checkRule(rule, local, zone)
    if (kind === 'remind') requireFuture(found.moment, now)
  } catch (error) {
    if (!isAppError(error)) throw error
    found.problem = error.message
  }
  return found
}

/** The line with its details struck out, so that dates keep their places, stop there, and no tag is read as one. */
function mask(text: string, details: Detail[]) {
  let masked = text
  for (const { start, end } of details) masked = masked.slice(0, start) + '|'.repeat(end - start) + masked.slice(end)
  return masked
}

/** What is left when the details are taken out; without “remind me to” it starts with a capital. */
function titleOf(text: string, prefix: string, spans: { start: number; end: number }[]) {
  const rest = without(text, [...(prefix ? [{ start: 0, end: prefix.length }] : []), ...spans]).replace(
    prefix ? /^(?:to|about|that)\s+/i : /^$/,
    '',
  )
  return (prefix ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest).slice(0, 500)
}

function collect(details: Detail[]): Pick<Interpretation['task'], 'priority' | 'tags' | 'list'> {
  const of = (kind: Understood['kind']) => details.filter((detail) => detail.kind === kind).map(({ value }) => value)
  const [tags, list, priority] = [of('tag'), of('list').at(-1), of('priority').at(-1)]
  return {
    ...(priority && { priority: priority as 'high' }),
    ...(tags.length > 0 && { tags: [...new Set(tags)].slice(0, 20) }),
    ...(list && { list }),
  }
}

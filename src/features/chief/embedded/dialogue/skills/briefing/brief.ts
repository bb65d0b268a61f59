import type { z } from 'zod'
import { addDays, toLocal } from '../../../../../../platform/time'
import {
  DayBriefing,
  FoundDecisions,
  MeetingBriefing,
  SinceBriefing,
  WeekBriefing,
} from '../../../../../briefings/briefing'
import { type BriefingRequest, readBriefing } from '../../../understanding/inputs/briefing/briefing-request'
import { readDecision } from '../../../understanding/inputs/briefing/decision'
import { dayBriefingWords, nextStepWords, tomorrowWords, urgentWords } from '../../../wording/briefing/day-words'
import { decisionsWords } from '../../../wording/briefing/decision-words'
import { meetingWords } from '../../../wording/briefing/meeting-words'
import { sinceWords } from '../../../wording/briefing/since-words'
import { aheadWords, doneWords, weekWords } from '../../../wording/briefing/week-words'
import { unfinishedWords } from '../../../wording/task-words'
import { perform, type Reply, type Script, type Turn } from '../../script'
import { keepDecision } from './keep-decision'
import { lastMet } from './last-met'
import { takeUp } from './take-up'

type Request<Kind extends BriefingRequest['kind']> = Extract<BriefingRequest, { kind: Kind }>

/** A briefing, when that is what is asked for; `null` otherwise or where nothing computes one. */
export function brief(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('briefing_day')) return null
  const told = turn.tools.has('decision_record') ? readDecision(message) : null
  if (told) return keepDecision(told, turn)
  const request = readBriefing(message, turn.dates)
  if (!request) return null
  switch (request.kind) {
    case 'day':
      return briefDay(request, turn)
    case 'week':
      return briefWeek(request, turn)
    case 'since':
      return briefSince(request, turn)
    case 'meeting':
      return briefMeeting(request, turn)
    case 'decision':
      return turn.tools.has('decision_find') ? findDecisions(request, turn) : null
    case 'met':
      return turn.tools.has('event_list') ? lastMet(request.whom, turn) : null
  }
}

const computed = 'It is computed from your tasks, your calendar, your trips and the record of what was changed.'

/** What a briefing gives, or why there is none. */
function* ask<Schema extends z.ZodType>(
  tool: string,
  input: Record<string, unknown>,
  schema: Schema,
): Script<{ output: z.output<Schema> } | { reply: Reply }> {
  const result = yield* perform(tool, input)
  if (result.status !== 'completed') return { reply: { text: unfinishedWords(result, 'Reading your day') } }
  const read = schema.safeParse(whole(result.output))
  return read.success
    ? { output: read.data }
    : { reply: { text: 'I could not read all of that. Ask me about fewer days.' } }
}

const leftOut = /^… (\d+) more were left out$/

/** Lists that were cut on their way, because the result was too long, end with a note: it goes where counts are kept. */
function whole(output: unknown): unknown {
  if (typeof output !== 'object' || output === null) return output
  const more: Record<string, unknown> = { ...('more' in output && typeof output.more === 'object' ? output.more : {}) }
  const entries = Object.entries(output).map(([name, value]) => {
    const cut = Array.isArray(value) ? leftOut.exec(String(value.at(-1))) : null
    if (!cut || !Array.isArray(value)) return [name, value]
    more[name] = Number(more[name] ?? 0) + Number(cut[1])
    return [name, value.slice(0, -1)]
  })
  return { ...Object.fromEntries(entries), more }
}

function* briefDay({ date, ask: wanted }: Request<'day'>, turn: Turn): Script<Reply> {
  const today = toLocal(turn.dates.now, turn.dates.zone).slice(0, 10)
  const given = yield* ask('briefing_day', date === today ? {} : { date }, DayBriefing)
  if ('reply' in given) return given.reply
  const briefing = given.output
  const suggestions = date === today ? ['What did I miss?', 'Brief me for tomorrow'] : ['Plan my day']
  if (wanted === 'urgent')
    return { text: urgentWords(briefing, turn), suggestions: ['Plan my day'], why: computed, ...takeUp(briefing) }
  if (wanted === 'next')
    return { text: nextStepWords(briefing, turn), suggestions: ['Plan my day'], why: computed, ...takeUp(briefing) }
  const text = dayBriefingWords(briefing, turn)
  const ends = briefing.hours?.end ?? '17:00'
  const over = date === today && (briefing.now.slice(11) >= ends || briefing.hours === null) && isQuiet(briefing)
  if (!over) return { text, suggestions, why: computed, ...takeUp(briefing) }
  const next = yield* ask('briefing_day', { date: addDays(today, 1) }, DayBriefing)
  const tomorrow = 'output' in next ? `\n\n${tomorrowWords(next.output, turn)}` : ''
  return { text: text + tomorrow, suggestions, why: computed, ...takeUp(briefing) }
}

/** Nothing with a time is still to come. */
const isQuiet = ({ events, timed, now }: DayBriefing) =>
  !events.some(({ end, allDay }) => !allDay && end.local > now) &&
  !timed.some(({ due, remind }) => (due?.local ?? remind?.local ?? '') > now)

function* briefWeek({ from, to, ask: wanted }: Request<'week'>, turn: Turn): Script<Reply> {
  const given = yield* ask('briefing_week', { from, to }, WeekBriefing)
  if ('reply' in given) return given.reply
  const words = { all: weekWords, done: doneWords, ahead: aheadWords }[wanted]
  const text = words(given.output, turn)
  return { text, suggestions: ['Plan my day'], why: computed, ...takeUp(given.output) }
}

function* briefSince({ since }: Request<'since'>, turn: Turn): Script<Reply> {
  const given = yield* ask('briefing_since', since === null ? {} : { since }, SinceBriefing)
  if ('reply' in given) return given.reply
  return { text: sinceWords(given.output, turn), suggestions: ['Plan my day'], why: computed, ...takeUp(given.output) }
}

function* briefMeeting({ search, at }: Request<'meeting'>, turn: Turn): Script<Reply> {
  const input = { ...(search && { search: search.slice(0, 200) }), ...(at && { at }) }
  const given = yield* ask('briefing_meeting', input, MeetingBriefing)
  if ('reply' in given) return given.reply
  const why = 'It is put together from your calendar, your tasks, what you told me and what was decided.'
  return { text: meetingWords(given.output, turn), suggestions: ['Plan my day'], why, ...takeUp(given.output) }
}

function* findDecisions({ about }: Request<'decision'>, turn: Turn): Script<Reply> {
  const given = yield* ask('decision_find', { about: about.slice(0, 200) }, FoundDecisions)
  if ('reply' in given) return given.reply
  const why = 'I looked among decisions, in our conversation and in the receipts.'
  return { text: decisionsWords(given.output, about, turn), suggestions: ['Show my decisions'], why }
}

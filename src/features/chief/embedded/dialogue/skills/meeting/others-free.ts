import { Temporal } from 'temporal-polyfill'
import { readWhen } from '../../../../../../platform/dates/when'
import { clean } from '../../../understanding/inputs/clean'
import { clockWords, dayWords, onWhen, upperFirst } from '../../../wording/time-words'
import { perform, type Reply, type Script, type Turn } from '../../script'
import { callOf, findEach, knowsPeople, namesIn, type Person } from './people'

const asking =
  /^(?:is|are|will)\s+(?<people>.+?)\s+(?:be\s+)?(?:free|available|busy|around|booked)(?:\s+(?<when>.+))?$|^when\s+(?:is|are|will)\s+(?<whose>.+?)\s+(?:be\s+)?(?:free|available)(?:\s+(?<range>.+))?$/i
const nobody = /^(?:i|we|it|that|this|you|there|my|the|anybody|anyone|tickets?|lunch)\b/i

/** “Is Sam free on Tuesday at 10?”, “when is Sam free this week?”: as far as Sam lets it be seen; `null` for anything else. */
export function othersFree(message: string, turn: Turn): Script<Reply> | null {
  if (!knowsPeople(turn) || !turn.tools.has('calendar_busy') || !turn.tools.has('calendar_free_slots')) return null
  const { people, when, whose, range } = asking.exec(clean(message).replace(/[?.!]+$/, ''))?.groups ?? {}
  const names = namesIn(people ?? whose ?? '')
  if (names.length === 0 || nobody.test(people ?? whose ?? '')) return null
  const said = when ?? range ?? ''
  const at = readWhen(said, turn.dates)
  const exact = people !== undefined && at.hasTime && at.local !== null && !at.range
  const answer = (found: { people: Person[]; unknown: string[] }): Script<Reply> =>
    exact ? atMoment(found, at.local ?? '', turn) : inRange(found, at, turn)
  return lookUp(names, answer)
}

function* lookUp(
  names: string[],
  answer: (found: { people: Person[]; unknown: string[] }) => Script<Reply>,
): Script<Reply> {
  const found = yield* findEach(names, answer)
  return 'reply' in found ? found.reply : yield* answer(found)
}

const notSeen = (names: string[]) =>
  `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not in this workspace, so I can’t see when they are busy.`

function* atMoment(
  { people, unknown }: { people: Person[]; unknown: string[] },
  at: string,
  turn: Turn,
): Script<Reply> {
  const { zone } = turn.dates
  const from = new Date(Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds).toISOString()
  const to = new Date(Date.parse(from) + 30 * 60_000).toISOString()
  const said: string[] = []
  const outside = [...unknown, ...people.filter(({ personId }) => personId === null).map(callOf)]
  if (outside.length > 0) said.push(notSeen(outside))
  for (const person of people) {
    if (person.personId === null) continue
    const result = yield* perform('calendar_busy', { personId: person.personId, from, to })
    if (result.status === 'failed') said.push(result.message.replace(/^They keep/, `${callOf(person)} keeps`))
    if (result.status !== 'completed') continue
    const { busy } = result.output as { busy: { from: string; to: string }[] }
    said.push(
      busy.length === 0
        ? `Yes, ${callOf(person)} is free ${onWhen(at, turn)}.`
        : `No, ${callOf(person)} is busy ${onWhen(at, turn)}.`,
    )
  }
  return { text: said.join(' '), suggestions: ['Find 30 minutes with them this week'] }
}

function* inRange(
  { people, unknown }: { people: Person[]; unknown: string[] },
  { local, range }: ReturnType<typeof readWhen>,
  turn: Turn,
): Script<Reply> {
  const outside = [...unknown, ...people.filter(({ personId }) => personId === null).map(callOf)]
  const members = people.flatMap(({ personId }) => personId ?? [])
  if (members.length === 0) return { text: notSeen(outside) }
  const day = local?.slice(0, 10)
  const days = range
    ? { from: range.from.slice(0, 10), to: range.to.slice(0, 10) }
    : day
      ? { from: day, to: Temporal.PlainDate.from(day).add({ days: 1 }).toString() }
      : {}
  const result = yield* perform('calendar_free_slots', { ...days, people: members, minutes: 30, limit: 5 })
  if (result.status !== 'completed') return { text: result.status === 'failed' ? result.message : '' }
  const { slots, people: told } = result.output as {
    slots: { start: { local: string }; end: { local: string } }[]
    people: { name: string; problem: string | null }[]
  }
  const problems = told.flatMap(({ problem }) => problem ?? [])
  const who = people.filter(({ personId }) => personId !== null).map(callOf)
  if (problems.length > 0) return { text: problems.join(' ') }
  const rest = outside.length > 0 ? ` ${notSeen(outside)}` : ''
  if (slots.length === 0) return { text: `You and ${who.join(' and ')} have no half hour in common then.${rest}` }
  const lines = slots.map(
    ({ start, end }) =>
      `- ${upperFirst(dayWords(start.local, turn))} ${clockWords(start.local, turn)}–${clockWords(end.local, turn)}`,
  )
  return { text: `You and ${who.join(' and ')} are both free:\n${lines.join('\n')}${rest}` }
}

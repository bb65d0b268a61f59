import { z } from 'zod'
import { forbidden, invalid, missing } from '../../../platform/errors'
import { PersonId } from '../../../platform/ids'
import { defineOperation, type Reading } from '../../../platform/operations/operation'
import { Instant, later } from '../../../platform/time'
import type { Stretch } from '../reading/free-time'
import { occurrencesIn } from '../series/expand.server'
import { readSettings } from '../settings.server'
import { type FellowMember, gatherMembers } from './people.server'

const longest = 62 * 24 * 3_600_000

export const BusyTimes = z.object({ busy: z.array(z.object({ from: Instant, to: Instant })) })

/**
 * When somebody of the same organization is busy: stretches of time that run into each other are one, and nothing else is
 * told. It is asked of that person's own home, which refuses where they keep it to themselves.
 */
export const showBusy = defineOperation({
  name: 'calendar.busy',
  title: 'See when somebody is busy',
  description:
    'When a member of the same organization is busy within a range of time; what they do is not told. Refused where they ' +
    'keep it to themselves. To find a time with people, use calendar.free_slots.',
  home: 'person',
  effect: 'read',
  needs: 'member:read',
  fellows: true,
  input: z.object({ personId: PersonId, from: Instant, to: Instant }),
  output: BusyTimes,
  gather: (reading) => gatherMembers(reading),
  run({ sql, caller, address }, { personId, from, to }, members: FellowMember[]) {
    const own = personId === caller.personId
    if (!own && !members.some((one) => one.personId === personId))
      throw missing('member.missing', 'Nobody with this id belongs to the organization.')
    if (address.name !== `${caller.organizationId}.${personId}`) throw new Error('busy was asked of another home')
    if (from >= to || to > later(from, longest)) throw invalid('busy.range', 'Ask for two months at a time at most.')
    if (!own && !readSettings(sql).shareBusy)
      throw forbidden('busy.kept', 'They keep to themselves when they are busy.')
    const occurrences = occurrencesIn(sql, { from, to, zone: caller.zone }).filter(({ event }) => event.busy)
    const spans = occurrences.map(({ start, end }) => ({ from: start.at, to: end.at }))
    return { busy: joined(spans, { from, to }) }
  },
})

/** Stretches in order, cut to a range, those that touch as one. */
export function joined(spans: Stretch[], range: Stretch): Stretch[] {
  const all: Stretch[] = []
  for (const { from, to } of spans.sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const cut = { from: from < range.from ? range.from : from, to: to > range.to ? range.to : to }
    const last = all.at(-1)
    if (cut.from >= cut.to) continue
    if (last && cut.from <= last.to) last.to = cut.to > last.to ? cut.to : last.to
    else all.push(cut)
  }
  return all
}

/** Somebody one would meet, and whether their times could be taken into account. */
export interface Company {
  personId: string
  name: string
  busy: Stretch[] | null
  /** Why not, in a sentence. */
  problem: string | null
}

/** The busy times of each of these people. Who can't be asked is told by a sentence and counts as free. */
export async function gatherCompany(reading: Reading, people: string[], range: Stretch): Promise<Company[]> {
  if (people.length === 0) return []
  const members = await gatherMembers(reading)
  return Promise.all(
    people.map(async (personId) => {
      const member = members.find((one) => one.personId === personId)
      if (!member) throw missing('member.missing', 'Nobody with this id belongs to the organization.')
      const input = { personId, ...range }
      const outcome = await reading.homes.perform({ operation: 'calendar.busy', input, caller: reading.caller })
      const { name } = member
      if (outcome.status === 'completed')
        return { personId, name, busy: BusyTimes.parse(outcome.output).busy, problem: null }
      const kept = outcome.status === 'failed' && outcome.error.code === 'busy.kept'
      const problem = kept
        ? `${name} keeps to themselves when they are busy.`
        : `When ${name} is busy can’t be seen now.`
      return { personId, name, busy: null, problem }
    }),
  )
}

import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import type { Receipt } from '../../../platform/operations/outcome'
import { addDays, LocalDateTime, toInstant, toLocal } from '../../../platform/time'
import { advise } from '../advice/advise'
import { briefEvent, briefTask, momentOf } from '../brief'
import { SinceBriefing } from '../briefing'
import { capped } from '../composing/capped'
import { lastHere } from '../composing/last-here'
import { receiptLink } from '../links'
import { isOn, readDay } from '../reading/day.server'
import { Sources } from '../reading/sources.server'

const mostDays = 92
/** Where nobody knows when somebody left: since yesterday morning. */
const usual = (today: string) => `${addDays(today, -1)}T00:00`

export const briefSince = defineOperation({
  name: 'briefing.since',
  title: 'Show what was missed',
  description:
    'What went by since a moment, or since the person was last here: what became late, what took place, which reminders ' +
    'rang, what others changed, what was completed and what waits for approval. Use it for “what did I miss?”, “catch me up”.',
  home: 'person',
  effect: 'read',
  needs: 'briefing:read',
  input: z.object({ since: LocalDateTime.optional().describe('When the person was last here, if left out.') }),
  output: SinceBriefing,
  phrases: ['what did I miss', 'catch me up', 'what happened since {since}', 'what is new'],
  gather: async (reading, input): Promise<SinceBriefing> => {
    const sources = new Sources(reading)
    const { zone, local, today, now, caller } = sources
    const recent = await sources.receipts({ limit: 100 })
    const left = lastHere(
      recent.filter((receipt) => isOwn(receipt, caller.personId)).map(({ at }) => at),
      now,
    )
    const asked = input.since ?? (left === null ? usual(today) : toLocal(left, zone))
    const since = asked < addDays(today, -mostDays) ? addDays(today, -mostDays) : asked
    const from = toInstant(since, zone)
    const [day, listed, done] = await Promise.all([
      readDay(sources, today),
      sources.events(since > local ? today : since.slice(0, 10), addDays(today, 1)),
      sources.doneSince(from),
    ])
    const { ground, waiting, events } = day
    const late = ground.overdue.filter((task) => lateFrom(momentOf(task)) >= since)
    const fresh = recent.filter(({ at, status, undoes }) => at >= from && status === 'completed' && undoes === null)
    const others = fresh.filter((receipt) => !isOwn(receipt, caller.personId))
    const briefing = {
      now: local,
      zone,
      since,
      left: input.since === undefined && left !== null,
      late,
      overdue: ground.overdue.filter((task) => !late.includes(task)),
      took: listed
        .map((event) => briefEvent(event, zone))
        .filter(({ start, end, allDay }) => !allDay && end.local <= local && start.local >= since),
      rang: ground.open.filter(({ remind }) => remind !== null && remind.local >= since && remind.local <= local),
      changes: others.flatMap(changesOf),
      done: done.map((task) => briefTask(task, zone)),
      own: fresh.length - others.length,
      waiting,
      next: events.find((event) => !event.allDay && event.start.local > local && isOn(event, today)) ?? null,
      suggestions: advise(ground),
      unread: sources.unread,
    }
    return capped(briefing, {
      late: 12,
      overdue: 8,
      took: 10,
      rang: 8,
      changes: 12,
      done: 10,
      waiting: 8,
      suggestions: 3,
    })
  },
  run: (_context, _input, briefing: SinceBriefing) => briefing,
})

/** A task due on a day is late when the day is over. */
const lateFrom = (moment: string | null) => (moment === null ? '' : moment.length === 10 ? addDays(moment, 1) : moment)

/**
 * What the person did: on the screen, at the command line, or through an agent they were talking with; and what was
 * remembered of it.
 */
const isOwn = ({ personId, via, changes }: Receipt, person: string) =>
  personId === person &&
  (via === 'web' ||
    via === 'cli' ||
    via === 'agent' ||
    (changes.length > 0 && changes.every(({ table }) => table === 'memories')))

const changesOf = ({ id, at, via, title, changes, agent }: Receipt) =>
  changes.slice(0, 5).map((change) => ({
    id: `${id}.${change.key}`,
    link: receiptLink(id),
    who: agent ?? (via === 'system' ? title : via),
    what: change.verb,
    title: change.title,
    at,
  }))

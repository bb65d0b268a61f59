import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { localDay } from '../../../platform/time'
import { briefMemory } from '../brief'
import { FoundDecisions } from '../briefing'
import { namingWords, speaksOf } from '../composing/naming'
import { receiptLink } from '../links'
import { saidAbout } from '../reading/messages.server'
import { Sources } from '../reading/sources.server'

const most = 8
const verbs = { created: 'Added', updated: 'Changed', deleted: 'Deleted' }
const done: Record<string, string> = {
  'task.complete': 'Completed',
  'task.reopen': 'Reopened',
  'task.snooze': 'Snoozed',
  'event.move': 'Moved',
  'event.cancel': 'Cancelled',
  'trip.choose': 'Planned',
}

/** Of several changes of one thing, which come newest first, the newest. */
const latest = <One extends { key: string }>(changes: One[]) =>
  changes.filter(({ key }, index) => changes.findIndex((other) => other.key === key) === index)

export const findDecisions = defineOperation({
  name: 'decision.find',
  title: 'Find what was decided',
  description:
    'What was decided about a subject: recorded decisions, what was said about it in the conversation, and what was ' +
    'changed about it. Use it for “what did we decide about …?”.',
  home: 'person',
  effect: 'read',
  needs: 'briefing:read',
  input: z.object({ about: z.string().trim().min(1, 'Say what it is about.').max(200) }),
  output: FoundDecisions,
  phrases: [
    'what did we decide about {about}',
    'what did I decide about {about}',
    'what did we decide on {about}',
    'what did we choose for {about}',
    'what was decided about {about}',
    'what did we agree on {about}',
  ],
  gather: async (reading, { about }): Promise<FoundDecisions> => {
    const sources = new Sources(reading)
    const words = namingWords(about)
    const [decisions, messages, receipts] = await Promise.all([
      sources.decisions(about),
      saidAbout(sources, words, most),
      sources.receipts({ status: 'completed', limit: 100 }),
    ])
    const changes = receipts
      .filter(({ undoneBy, undoes }) => undoneBy === null && undoes === null)
      .flatMap(({ id, at, operation, changes }) => changes.map((change) => ({ ...change, id, at, operation })))
      .filter(({ table, title }) => table !== 'memories' && speaksOf(title, words))
    return {
      decisions: decisions
        .filter(({ text, subject }) => words.length === 0 || speaksOf(`${text} ${subject ?? ''}`, words))
        .slice(0, most)
        .map((memory) => ({
          ...briefMemory(memory),
          at: localDay(memory.createdAt, sources.zone),
          about: memory.subject ?? '',
          chosen: memory.chosen ?? '',
          advised: memory.advised ?? '',
        })),
      messages,
      changes: latest(changes)
        .slice(0, most)
        .map(({ id, at, verb, operation, title }) => ({
          id,
          at: localDay(at, sources.zone),
          text: `${done[operation] ?? verbs[verb]} ${title}`,
          link: receiptLink(id),
        })),
      unread: sources.unread,
    }
  },
  run: (_context, _input, found: FoundDecisions) => found,
})

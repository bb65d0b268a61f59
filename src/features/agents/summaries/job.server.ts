import { z } from 'zod'
import { Caller } from '../../../platform/caller'
import { newId } from '../../../platform/ids'
import type { Context } from '../../../platform/operations/context'
import type { HomeRuntime, Job } from '../../../platform/operations/feature'
import { log } from '../../../platform/telemetry/log'
import type { ConversationSummarized } from '../../memory/memory'
import type { Message } from '../../rooms/message'
import { readStretch } from '../../rooms/replies.server'
import { modelsForTurn } from '../connections/offered.server'
import type { TurnParts } from '../job/prepare-turn.server'
import { askForSummary } from './ask-model'
import { dueOf } from './due'
import { extractSummary } from './extract'
import { gather } from './material.server'
import { keepRow, memoriesIn, summarizedUpTo, takenUp } from './rows.server'

/** The most messages that are looked at for one summary. */
const mostAtOnce = 40

const Stretch = z.object({ caller: Caller, after: z.number().int(), upTo: z.number().int() })
type Stretch = z.infer<typeof Stretch>

const name = 'agents.summarize'

/** Starts a summary when enough of the conversation is about to leave the window. It is made after the turn, beside it. */
export function sumUpWhenDue(runtime: HomeRuntime, caller: Caller) {
  const after = summarizedUpTo(runtime.sql)
  const due = dueOf(readStretch(runtime, { after }, mostAtOnce))
  const last = due.at(-1)
  if (!last) return
  runtime.change(name, quietly(caller), (context) => startSummary(context, { caller, after, upTo: last.sequence }))
}

export const startSummary = (context: Context, stretch: Stretch) => context.startJob(name, stretch)

/** Nobody asked for it: it is no change that “undo that” means. */
const quietly = (caller: Caller): Caller => ({ ...caller, via: 'system', agent: undefined })

/** Sums up a stretch of the conversation, by a model where one is configured, and hands it to the person's memory. */
export const summarizing = (parts: TurnParts): Job => ({
  name,
  home: 'room',
  async run(runtime, payload) {
    const { caller, after, upTo } = Stretch.parse(payload)
    if (takenUp(runtime.sql, { after, upTo })) return
    const messages = readStretch(runtime, { after, upTo }, mostAtOnce * 2)
    const text = messages.length > 0 ? await sumUp(runtime, parts, { caller, messages }) : ''
    runtime.change(name, quietly(caller), (context) => hand(context, { caller, after, upTo }, { messages, text }))
    sumUpWhenDue(runtime, caller)
  },
})

async function sumUp(
  runtime: HomeRuntime,
  { models, agents, breaker }: TurnParts,
  { caller, messages }: { caller: Caller; messages: Message[] },
): Promise<string> {
  const { material, transcript } = await gather(runtime, caller, messages)
  const extracted = extractSummary(material)
  const offered = await modelsForTurn(runtime.env, models(runtime.env), caller)
  const remote = offered[0]?.provider === 'embedded' ? [] : offered.filter(({ provider }) => provider !== 'embedded')
  if (remote.length === 0 || transcript === '') return extracted
  const asked = { person: caller.name, name: agents[0]?.name ?? 'Chief', transcript }
  return (await askForSummary(remote, breaker, asked)) ?? extracted
}

/** Notes that the stretch is summed up, and tells the person's home; a stretch that says nothing is only noted. */
function hand(
  context: Context,
  { caller, after, upTo }: Stretch,
  { messages, text }: { messages: Message[]; text: string },
) {
  const { sql, address } = context
  if (takenUp(sql, { after, upTo })) return
  const memoryId = newId('memory')
  const restsOn = memoriesIn(
    sql,
    messages.map(({ id }) => id),
  )
  keepRow(sql, { memoryId, after, upTo, restsOn })
  const [first, last] = [messages[0], messages.at(-1)]
  if (!first || !last || text === '') return
  log('info', 'summary', { roomId: address.name, messages: messages.length, correlationId: caller.correlationId })
  context.emit('conversation.summarized', {
    memoryId,
    text,
    restsOn,
    home: `${caller.organizationId}.${caller.personId}`,
    stretch: {
      roomId: address.name,
      firstId: first.id,
      lastId: last.id,
      from: first.at,
      to: last.at,
      messages: messages.length,
      lastSequence: last.sequence,
    },
  } satisfies ConversationSummarized)
}

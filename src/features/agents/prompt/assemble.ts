import type { LanguageModelV4Prompt } from '@ai-sdk/provider'
import alreadyDone from '../../../../prompts/already-done.md?raw'
import date from '../../../../prompts/date.md?raw'
import earlier from '../../../../prompts/earlier.md?raw'
import llama from '../../../../prompts/family-llama.md?raw'
import longer from '../../../../prompts/longer.md?raw'
import memory from '../../../../prompts/memory.md?raw'
import receipts from '../../../../prompts/receipts.md?raw'
import room from '../../../../prompts/room.md?raw'
import shorter from '../../../../prompts/shorter.md?raw'
import summaries from '../../../../prompts/summaries.md?raw'
import { offeredTo } from '../../../platform/ai/answering/attempt'
import { isLlama, llamaToolLimits, toolLimits, weightOf } from '../../../platform/ai/answering/choose-tools'
import type { AnsweringModel } from '../../../platform/ai/model'
import { estimateTokens } from '../../../platform/ai/usage'
import type { Caller } from '../../../platform/caller'
import type { Receipt } from '../../../platform/operations/outcome'
import { localDay, toLocal } from '../../../platform/time'
import type { Memory } from '../../memory/memory'
import type { Recalled } from '../../rooms/replies.server'
import type { AgentDefinition } from '../agent'
import { type TurnTool, toFunctionTool } from '../turn-tool'
import { type Block, block, fill, lines } from './blocks'
import type { History } from './history'

/** All that a prompt is made of. */
export interface Ingredients {
  agent: AgentDefinition
  caller: Caller
  now: string
  roomId: string
  /** What is known about the person, the most relevant first, with summaries of what was said before the history begins. */
  memories: Memory[]
  /** What the person said before the history begins that bears on the question. */
  recalled: Recalled[]
  receipts: Receipt[]
  history: History
  tools: TurnTool[]
  /** The model that is asked first. */
  first?: AnsweringModel
  style?: 'shorter' | 'longer'
  /** This answer is written again, and what was done for it stands. */
  repeated: boolean
}

export interface AssembledPrompt {
  messages: LanguageModelV4Prompt
  /** What was sent, block by block, in this order. */
  blocks: Block[]
}

/** Tokens each part of a prompt may take; `PROMPTS.md` says why. What the embedded model reads costs nothing. */
export const budgets = {
  identity: 200,
  rules: 700,
  family: 180,
  date: 60,
  room: 80,
  memory: 600,
  summaries: 300,
  earlier: 400,
  receipts: 500,
  style: 100,
  conversation: 6000,
  tools: llamaToolLimits.tokens,
}

/** The embedded model finds what a follow-up speaks of in earlier results, and is not paid by the token. */
export const conversationBudget = (first: AnsweringModel | undefined) =>
  first?.provider === 'embedded' ? 24_000 : budgets.conversation

/** The prompt of a turn, from named blocks with budgets. The question itself is the last message of the history. */
export function assemblePrompt(ingredients: Ingredients): AssembledPrompt {
  const { agent, caller, now, history, style, repeated } = ingredients
  const person = caller.name
  const values = { name: agent.name, person, place: 'their private room', roomId: ingredients.roomId }
  const styles = { shorter, longer }
  const system = [
    block('identity', fill(agent.identity, values), budgets.identity),
    block('rules', agent.rules, budgets.rules),
    ...familyBlock(ingredients),
    block('date', fill(date, dateOf(now, caller)), budgets.date),
    block('room', fill(room, values), budgets.room),
    ...memoryBlock(ingredients),
    ...summariesBlock(ingredients),
    ...earlierBlock(ingredients),
    ...(ingredients.receipts.length
      ? [
          block(
            'receipts',
            fill(receipts, { receipts: ingredients.receipts.map(receiptLine).join('\n') }),
            budgets.receipts,
          ),
        ]
      : []),
    ...(style || repeated
      ? [block('style', [style && styles[style], repeated && alreadyDone].filter(Boolean).join('\n'), budgets.style)]
      : []),
  ]
  const messages: LanguageModelV4Prompt = [
    { role: 'system', content: system.map(({ text }) => text).join('\n\n') },
    ...history.messages,
  ]
  return {
    messages,
    blocks: [
      ...system,
      { name: 'conversation', text: history.summary, tokens: history.tokens, budget: history.budget },
      toolsBlock(ingredients, messages),
    ],
  }
}

/** The tools that the first model is offered; the embedded one takes them all, and they cost it nothing. */
function toolsBlock({ tools, first }: Ingredients, prompt: LanguageModelV4Prompt): Block {
  const all = tools.map(toFunctionTool)
  const shown = (first && offeredTo(first, { tools: all, prompt })) ?? all
  const text = shown.map(({ name }) => name).join(', ')
  const tokens = weightOf(shown)
  const room = first && isLlama(first.model.modelId) ? budgets.tools : toolLimits.tokens
  return { name: 'tools', text, tokens, budget: first?.provider === 'embedded' ? tokens : room }
}

/** What one family of models has to be told about calling tools, by what its models are called. */
function familyBlock({ first }: Ingredients): Block[] {
  const told = first !== undefined && first.provider !== 'embedded' && isLlama(first.model.modelId)
  return told ? [block('family', llama, budgets.family)] : []
}

/** As many memories as fit; what a model reads here is told to be material, and has the ids to correct it by. */
function memoryBlock({ memories, caller }: Ingredients): Block[] {
  const template = fill(memory, { person: caller.name, memories: '' })
  const facts = memories.filter(({ kind }) => kind !== 'summary')
  const told = facts.map(({ id, kind, text }) => `- ${id} (${kind}): ${text}`)
  const kept = lines(told, budgets.memory - estimateTokens(template))
  return kept.length === 0 ? [] : [block('memory', template + kept.join('\n'), budgets.memory)]
}

/** The summaries that bear on the question most, whole. */
function summariesBlock({ memories, caller }: Ingredients): Block[] {
  const told = memories.flatMap(({ id, stretch, text }) =>
    stretch ? [`- ${id}, up to ${stretch.lastId}, ${localDay(stretch.to, caller.zone)}: ${text}`] : [],
  )
  const template = fill(summaries, { summaries: '' })
  const kept = lines(told, budgets.summaries - estimateTokens(template))
  return kept.length === 0 ? [] : [block('summaries', template + kept.join('\n'), budgets.summaries)]
}

/** As much of what was said long ago as fits, each shortened to its beginning. */
function earlierBlock({ recalled, caller }: Ingredients): Block[] {
  if (recalled.length === 0) return []
  const template = fill(earlier, { person: caller.name, earlier: '' })
  const told = recalled.map(
    ({ messageId, at, text }) => `- ${messageId}, ${localDay(at, caller.zone)}: ${oneLine(text)}`,
  )
  const kept = lines(told, budgets.earlier - estimateTokens(template))
  return kept.length === 0 ? [] : [block('earlier', template + kept.join('\n'), budgets.earlier)]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 300)

function dateOf(now: string, { zone, locale }: Caller) {
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: zone }).format(new Date(now))
  return { weekday, local: toLocal(now, zone).replace('T', ' '), zone, locale }
}

function receiptLine({ id, status, title, changes, undoneBy }: Receipt) {
  const things = changes.slice(0, 3).map(({ verb, noun, title }) => `${verb} ${noun.toLowerCase()} “${title}”`)
  const more = changes.length > 3 ? ` and ${changes.length - 3} more` : ''
  const state = undoneBy ? 'undone' : status === 'pending' ? 'waiting for approval' : status
  return `- ${id} (${state}): ${things.length ? things.join(', ') + more : title}`
}

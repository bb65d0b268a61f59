import type { LanguageModelV4Prompt, LanguageModelV4ToolResultPart } from '@ai-sdk/provider'
import type { TurnTool } from '../turn-tool'
import { readCall } from './read-call'

interface Made {
  tool: TurnTool
  input: unknown
  result: LanguageModelV4ToolResultPart
}

/** What the model is told instead of doing the same again. */
const madeBeforeWords =
  'You made this very call already in this turn, and its result above stands. It was not made again. Go on with what is left, or answer the person.'

/**
 * What to answer a call that the turn made already, where making it again would bring nothing new or do it twice: a
 * change, unless something was undone since; a look-up, unless something was changed since, which has its result again.
 * One that failed may be tried again, and what a server outside answers may be another thing each time.
 */
export function madeBefore(
  call: { tool: TurnTool; input: unknown },
  turn: { turnId: string; messages: LanguageModelV4Prompt; tools: TurnTool[] },
): unknown {
  if (call.tool.outside) return undefined
  const made = callsMade(turn)
  const last = made.findLastIndex(({ tool, input }) => tool === call.tool && written(input) === written(call.input))
  const before = made[last]
  if (!before) return undefined
  const since = made.slice(last + 1)
  if (changed(before)) return since.some(undid) ? undefined : madeBeforeWords
  return since.some(changed) ? undefined : outputOf(before.result)
}

function callsMade({ turnId, messages, tools }: Parameters<typeof madeBefore>[1]): Made[] {
  const ours = `${turnId.slice(-8)}_`
  const results = new Map<string, LanguageModelV4ToolResultPart>()
  for (const message of messages)
    if (message.role === 'tool')
      for (const part of message.content) if (part.type === 'tool-result') results.set(part.toolCallId, part)
  return messages.flatMap((message) => {
    if (message.role !== 'assistant') return []
    return message.content.flatMap((part): Made[] => {
      if (part.type !== 'tool-call' || !part.toolCallId.startsWith(ours)) return []
      const result = results.get(part.toolCallId)
      if (!result || noteOf(result)?.status === 'failed') return []
      const input = typeof part.input === 'string' ? part.input : JSON.stringify(part.input)
      const read = readCall({ toolName: part.toolName, input }, tools)
      return read.ok ? [{ tool: read.tool, input: read.input, result }] : []
    })
  })
}

const noteOf = ({ providerOptions }: LanguageModelV4ToolResultPart) => providerOptions?.adjutant
const outputOf = ({ output }: LanguageModelV4ToolResultPart) => ('value' in output ? output.value : null)
const changed = ({ result }: Made) => Boolean(noteOf(result)?.receipt)
const undid = ({ tool }: Made) => tool.operation.startsWith('receipt.undo')

/** An input as text, the same whatever the order of its fields. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )

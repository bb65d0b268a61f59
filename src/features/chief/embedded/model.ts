import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4FinishReason,
  LanguageModelV4FunctionTool,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import { clock } from '../../../platform/time'
import { readConversation } from './dialogue/conversation'
import { nextStep } from './dialogue/replay'
import type { Call, Reply, Tool, Turn } from './dialogue/script'
import { summarise } from './wording/summary'

/** A step of the embedded model: calls to make, or the answer. */
type Answer = { calls: Call[] } | { reply: Reply }

/**
 * The model that needs no key and no network. It understands English requests about the tools it is given, by the
 * trained weights and by the tools' own phrases; it words answers from results alone. Stateless: all it knows of a
 * conversation is in the prompt. Expects `now`, `zone` and `locale` in `providerOptions.adjutant` of the call.
 */
export class EmbeddedModel implements LanguageModelV4 {
  readonly specificationVersion = 'v4' as const
  readonly provider = 'embedded'
  readonly modelId = 'adjutant-embedded-1'
  readonly supportedUrls = {}

  async doGenerate(options: LanguageModelV4CallOptions) {
    const answer = think(options)
    const finish = finishOf(answer, options)
    return {
      content: contentOf(answer),
      finishReason: finish.finishReason,
      usage: finish.usage,
      providerMetadata: finish.providerMetadata,
      warnings: [],
    }
  }

  async doStream(options: LanguageModelV4CallOptions) {
    options.abortSignal?.throwIfAborted()
    const answer = think(options)
    const parts: LanguageModelV4StreamPart[] = [
      { type: 'stream-start', warnings: [] },
      ...spoken(answer),
      finishOf(answer, options),
    ]
    const stream = new ReadableStream<LanguageModelV4StreamPart>({
      pull(controller) {
        const part = parts.shift()
        if (part) controller.enqueue(part)
        else controller.close()
      },
    })
    return { stream }
  }
}

function think(options: LanguageModelV4CallOptions): Answer {
  const exchanges = readConversation(options.prompt)
  const step = nextStep(exchanges, settingOf(options))
  if (step.kind === 'reply') return { reply: step.reply }
  const results = exchanges.at(-1)?.results ?? []
  if (step.kind === 'calls' && options.toolChoice?.type !== 'none') return { calls: step.calls }
  return { reply: { text: summarise(results) } }
}

function settingOf(options: LanguageModelV4CallOptions): Omit<Turn, 'memory'> {
  const given = options.providerOptions?.adjutant ?? {}
  const text = (value: unknown, otherwise: string) => (typeof value === 'string' && value !== '' ? value : otherwise)
  const locale = text(given.locale, 'en-US')
  const tools = (options.tools ?? []).flatMap((tool) => (tool.type === 'function' ? [readTool(tool)] : []))
  return {
    dates: { now: text(given.now, clock.now()), zone: text(given.zone, 'UTC'), locale },
    locale,
    tools: new Map(tools.map((tool) => [tool.name, tool])),
  }
}

/** A tool of a call with what the catalogue says of it. */
export function readTool({ name, description, inputSchema, providerOptions }: LanguageModelV4FunctionTool): Tool {
  const hints = providerOptions?.adjutant ?? {}
  const phrases = Array.isArray(hints.phrases) ? hints.phrases.filter((phrase) => typeof phrase === 'string') : []
  const effect = hints.effect === 'write' || hints.effect === 'send' ? hints.effect : 'read'
  return {
    name,
    operation: typeof hints.operation === 'string' ? hints.operation : name,
    title: typeof hints.title === 'string' ? hints.title : name.replaceAll('_', ' '),
    description: description ?? '',
    phrases,
    effect,
    schema: inputSchema,
  }
}

const toolCalls = (calls: Call[]) =>
  calls.map(({ tool, input }, index) => ({
    type: 'tool-call' as const,
    toolCallId: `call_${index}_${tool}`,
    toolName: tool,
    input: JSON.stringify(input),
  }))

function contentOf(answer: Answer): LanguageModelV4Content[] {
  return 'calls' in answer ? toolCalls(answer.calls) : [{ type: 'text', text: answer.reply.text }]
}

/** The text in a few pieces, broken where words end, so that it appears as it is read. */
function spoken(answer: Answer): LanguageModelV4StreamPart[] {
  if ('calls' in answer) return toolCalls(answer.calls)
  const pieces = answer.reply.text.match(/[\s\S]{1,48}(?:\s+|$)|[\s\S]{1,48}/g) ?? []
  const deltas = pieces.map((delta) => ({ type: 'text-delta' as const, id: 'answer', delta }))
  return [{ type: 'text-start', id: 'answer' }, ...deltas, { type: 'text-end', id: 'answer' }]
}

function finishOf(answer: Answer, options: LanguageModelV4CallOptions) {
  const calling = 'calls' in answer
  const finishReason: LanguageModelV4FinishReason = calling
    ? { unified: 'tool-calls', raw: 'tool_calls' }
    : { unified: 'stop', raw: 'stop' }
  const { suggestions, why } = calling ? { suggestions: undefined, why: undefined } : answer.reply
  return {
    type: 'finish' as const,
    finishReason,
    usage: usageOf(options, calling ? JSON.stringify(answer.calls) : answer.reply.text),
    providerMetadata: { adjutant: { suggestions: suggestions ?? [], why: why ?? '' } },
  }
}

/** About four characters to a token, as elsewhere; it costs nothing either way. */
function usageOf({ prompt }: LanguageModelV4CallOptions, said: string): LanguageModelV4Usage {
  const input = Math.ceil(
    prompt.reduce(
      (sum, message) =>
        sum + (typeof message.content === 'string' ? message.content.length : textLength(message.content)),
      0,
    ) / 4,
  )
  const output = Math.ceil(said.length / 4)
  return {
    inputTokens: { total: input, noCache: input, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: output, text: output, reasoning: 0 },
  }
}

const textLength = (parts: readonly object[]) =>
  parts.reduce((sum, part) => sum + ('text' in part && typeof part.text === 'string' ? part.text.length : 40), 0)

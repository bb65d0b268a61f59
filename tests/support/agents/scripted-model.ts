import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import type { AnsweringModel } from '../../../src/platform/ai/model'

/** What a scripted model does when it is asked: the parts of an answer, or a failure, or nothing ever. */
export type Script =
  | LanguageModelV4StreamPart[]
  | { throws: unknown }
  | { hangs: true }
  | { hangsAfter: LanguageModelV4StreamPart[] }

export const tokens = (input: number | undefined, output: number | undefined): LanguageModelV4Usage => ({
  inputTokens: { total: input, noCache: input, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: output, text: output, reasoning: undefined },
})

const finish = (reason: 'stop' | 'tool-calls' | 'length', usage = tokens(10, 5)): LanguageModelV4StreamPart => ({
  type: 'finish',
  usage,
  finishReason: { unified: reason, raw: undefined },
})

const text = (delta: string): LanguageModelV4StreamPart => ({ type: 'text-delta', id: 'text', delta })

export const says = (words: string, usage?: LanguageModelV4Usage) => [text(words), finish('stop', usage)]

/** Calls tools, all in one answer: `calls(['task_add', { title: 'Tea' }])`. */
export const calls = (...wanted: [name: string, input: unknown][]): LanguageModelV4StreamPart[] => [
  ...wanted.map(([toolName, input]) => ({
    type: 'tool-call' as const,
    toolCallId: 'the same id every time',
    toolName,
    input: typeof input === 'string' ? input : JSON.stringify(input),
  })),
  finish('tool-calls'),
]

export const breaksAfter = (words: string): LanguageModelV4StreamPart[] => [
  text(words),
  { type: 'error', error: new Error('reset') },
]

export interface ScriptedModel extends AnsweringModel {
  /** What it was asked, in order. */
  asked: LanguageModelV4CallOptions[]
}

/** A model that plays one script per request and then says it has nothing more to say. */
export function scriptedModel(id: string, ...scripts: Script[]): ScriptedModel {
  const asked: LanguageModelV4CallOptions[] = []
  const model: LanguageModelV4 = {
    specificationVersion: 'v4',
    provider: 'scripted',
    modelId: id,
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error('a scripted model only streams')),
    async doStream(options) {
      asked.push({ ...options, prompt: structuredClone(options.prompt) })
      const script = scripts[asked.length - 1] ?? says('I have nothing more to say.')
      if ('throws' in script) throw script.throws
      return { stream: play(script, options.abortSignal) }
    },
  }
  return { id, provider: 'openai-compatible', model, deadlines: { connect: 1000, firstToken: 1000, idle: 1000 }, asked }
}

const play = (script: Exclude<Script, { throws: unknown }>, signal?: AbortSignal) =>
  new ReadableStream<LanguageModelV4StreamPart>({
    async start(controller) {
      const parts = Array.isArray(script) ? script : 'hangsAfter' in script ? script.hangsAfter : []
      for (const part of parts) controller.enqueue(part)
      if (Array.isArray(script)) return controller.close()
      await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
      controller.error(signal?.reason)
    },
  })

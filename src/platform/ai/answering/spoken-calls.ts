import type { LanguageModelV4ToolCall } from '@ai-sdk/provider'

/** What an answer turned out to be once it was complete: words not shown yet, or calls that were written as words. */
export interface Heard {
  text: string
  calls: LanguageModelV4ToolCall[]
}

/** More than any call takes: what is longer is an answer that happens to begin like one. */
const longest = 20_000
const openings = ['{', '[{', '<|', '<function=', '```json', '```{', '```[{']

/** Whether a text begins like a call, or may still turn out to. */
function mayBeCall(text: string) {
  const start = text.slice(0, 40).replace(/\s/g, '')
  return openings.some((opening) => start.startsWith(opening) || opening.startsWith(start))
}

/**
 * Some models, Llama among them, write a call into their answer instead of making it:
 * `{"name": "task_add", "parameters": {…}}`. Words that begin like that are held back until the answer is complete; if
 * they are calls of tools that exist, they are made, else they are said. All other words pass at once.
 */
export class SpokenCalls {
  #held = ''
  #passing: boolean

  constructor(private readonly toolNames: string[]) {
    this.#passing = toolNames.length === 0
  }

  /** Gives what may be shown now. */
  hear(words: string): string {
    if (this.#passing) return words
    this.#held += words
    if (mayBeCall(this.#held) && this.#held.length < longest) return ''
    this.#passing = true
    return this.#release()
  }

  /** The answer is complete. */
  end(): Heard {
    const text = this.#release()
    const calls = text ? this.#read(text) : []
    return calls.length ? { text: '', calls } : { text, calls: [] }
  }

  #release() {
    const text = this.#held
    this.#held = ''
    return text
  }

  #read(text: string): LanguageModelV4ToolCall[] {
    const values = parseAll(bare(text))
    const calls = values.flatMap((value, index) => this.#call(value, index))
    // Part of it is not a call, so all of it is an answer.
    return calls.length === values.length ? calls : []
  }

  #call(value: unknown, index: number): LanguageModelV4ToolCall[] {
    const fields = isFields(value) ? (isFields(value.function) ? value.function : value) : {}
    const { name } = fields
    const input = fields.parameters ?? fields.arguments ?? fields.input
    if (typeof name !== 'string' || !this.toolNames.includes(name)) return []
    if (!isFields(input) && typeof input !== 'string') return []
    const written = typeof input === 'string' ? input : JSON.stringify(input)
    return [{ type: 'tool-call', toolCallId: `spoken_${index}`, toolName: name, input: written }]
  }
}

/** Without the marks models put around such calls. */
const bare = (text: string) =>
  text
    .replace(/<\|[a-z_]+\|>/g, '')
    .replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, '')
    .replace(/^\s*<function=([\w.-]+)>([\s\S]*?)(?:<\/function>)?\s*$/, '{"name":"$1","parameters":$2}')
    .trim()

/** One value, a list of values, or values one after the other with `;` or a line break between them. */
function parseAll(text: string): unknown[] {
  const attempts = [text, `[${text.replace(/\}\s*;?\s*\{/g, '},{')}]`]
  for (const attempt of attempts) {
    try {
      const value: unknown = JSON.parse(attempt)
      return Array.isArray(value) ? value : [value]
    } catch {
      // The next reading may fit.
    }
  }
  return []
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import type { LanguageModelV4ToolCall } from '@ai-sdk/provider'
import { readPythonic } from './pythonic'
import { meant } from './tool-names'

/** What an answer turned out to be once it was complete: words not shown yet, or calls that were written as words. */
export interface Heard {
  text: string
  calls: LanguageModelV4ToolCall[]
}

/** More than any call takes: what is longer is an answer that happens to begin like one. */
const longest = 20_000
const openings = ['{', '[{', '<|', '<function=', '```json', '```{', '```[{', '```python']
/** How a call in JSON begins: its first key says that it is none where it is another. */
const firstKey = /^(?:```(?:json)?)?\[?\{"(\w+)"/
const callKeys = new Set(['name', 'function', 'type', 'tool', 'parameters', 'arguments'])

/**
 * Some models, Llama among them, write a call into their answer instead of making it:
 * `{"name": "task_add", "parameters": {…}}`, or as Python. A line that begins like that is held back with all that
 * follows until the answer is complete; if it is calls of tools that exist, they are made, else it is said. All other
 * words pass at once.
 */
export class SpokenCalls {
  #held = ''
  /** The line that is being heard is ordinary words. */
  #passing = false
  readonly #openings: string[]

  constructor(private readonly toolNames: string[]) {
    this.#openings = [...openings, ...toolNames.flatMap((name) => [`${name}(`, `[${name}(`])]
  }

  /** Gives what may be shown now. */
  hear(words: string): string {
    if (this.toolNames.length === 0) return words
    this.#held += words
    let shown = ''
    while (this.#held !== '' && (this.#passing || !this.#mayBeCall())) {
      const [end, begins] = nextBeginning(this.#held)
      shown += this.#held.slice(0, end)
      this.#held = this.#held.slice(end)
      this.#passing = !begins
      if (end === 0) break
    }
    return shown
  }

  /** The answer is complete. */
  end(): Heard {
    const text = this.#held
    this.#held = ''
    const calls = text.trim() ? this.#read(text) : []
    return calls.length ? { text: '', calls } : { text, calls: [] }
  }

  /** Whether what is held begins like a call, or may still turn out to. */
  #mayBeCall() {
    if (this.#held.length >= longest) return false
    const start = this.#held.slice(0, 120).replace(/\s/g, '')
    const key = firstKey.exec(start)?.[1]
    if (key !== undefined && !callKeys.has(key)) return false
    return this.#openings.some((opening) => start.startsWith(opening) || opening.startsWith(start))
  }

  #read(text: string): LanguageModelV4ToolCall[] {
    const bared = bare(text)
    const values = readPythonic(bared) ?? parseAll(bared)
    const calls = values.flatMap((value, index) => this.#call(value, index))
    // Part of it is not a call, so all of it is an answer.
    return calls.length === values.length ? calls : []
  }

  #call(value: unknown, index: number): LanguageModelV4ToolCall[] {
    const fields = isFields(value) ? (isFields(value.function) ? value.function : value) : {}
    const said = fields.name ?? fields.function ?? fields.tool
    const name = typeof said === 'string' ? meant(this.toolNames, said, (one) => [one]) : undefined
    const input = fields.parameters ?? fields.arguments ?? fields.input ?? {}
    if (name === undefined || (!isFields(input) && typeof input !== 'string')) return []
    const written = typeof input === 'string' ? input : JSON.stringify(input)
    return [{ type: 'tool-call', toolCallId: `spoken_${index}`, toolName: name, input: written }]
  }
}

const tag = '<|python_tag|>'

/** Where in ordinary words a call may begin next, behind a line break or at the tag, and whether it does; else how much may be shown. */
function nextBeginning(words: string): [end: number, begins: boolean] {
  const line = words.indexOf('\n')
  const tagged = words.indexOf(tag)
  if (tagged !== -1 && (line === -1 || tagged < line)) return [tagged, true]
  if (line !== -1) return [line + 1, true]
  const part = Array.from(tag, (_, length) => tag.slice(0, tag.length - length)).find((some) => words.endsWith(some))
  return [words.length - (part?.length ?? 0), false]
}

/** Without the marks models put around such calls, and without what they say behind them before anything was done. */
const bare = (text: string) =>
  text
    .replace(/<\|[a-z_]+\|>/g, '')
    .replace(/^\s*```(?:json|python)?\s*([\s\S]*?)\s*```[\s\S]*$/, '$1')
    .replace(/^\s*<function=([\w.-]+)>([\s\S]*?)(?:<\/function>[\s\S]*)?$/, '{"name":"$1","parameters":$2}')
    .replace(/([}\])])\s*\n[^{}[\]()]*$/, '$1')
    .trim()

/** One value, a list of values, or values one after the other with `;`, `,` or a line break between them. */
function parseAll(text: string): unknown[] {
  const attempts = [text, `[${text.replace(/\}\s*[;,]?\s*\{/g, '},{')}]`]
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

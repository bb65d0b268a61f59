/**
 * A call as Llama writes it in Python: `task_add(title="Tea", tags=["a"])`, `brave_search.call(query="x")`, or a list
 * of such. Gives names with their arguments, `null` where the text is anything else. Only literals are read.
 */
export function readPythonic(text: string): { name: string; parameters: Record<string, unknown> }[] | null {
  const reader = new Reader(text.trim())
  const listed = reader.take('[')
  const calls = []
  do {
    const name = reader.word()
    if (!name || !reader.take('(')) return null
    const parameters = readParameters(reader)
    if (!parameters) return null
    calls.push({ name: name.replace(/\.call$/, ''), parameters })
  } while (reader.take(',') || reader.take(';'))
  if (listed && !reader.take(']')) return null
  return reader.isAtEnd() ? calls : null
}

function readParameters(reader: Reader): Record<string, unknown> | null {
  const parameters: Record<string, unknown> = {}
  if (reader.take(')')) return parameters
  do {
    const name = reader.word()
    if (!name || !reader.take('=')) return null
    const value = reader.value()
    if (value === undefined) return null
    parameters[name] = value
  } while (reader.take(','))
  return reader.take(')') ? parameters : null
}

const words: Record<string, unknown> = { True: true, False: false, None: null, true: true, false: false, null: null }

class Reader {
  private at = 0
  constructor(private readonly text: string) {}

  isAtEnd() {
    return this.match(/\s*$/y) !== undefined
  }

  take(sign: string): boolean {
    const before = this.at
    this.match(/\s*/y)
    if (this.text.startsWith(sign, this.at)) {
      this.at += sign.length
      return true
    }
    this.at = before
    return false
  }

  word = () => this.match(/\s*([A-Za-z_][\w.-]*)/y)?.[1]

  /** A literal, `undefined` for anything else, lists in lists in lists among it. */
  value(depth = 0): unknown {
    const quoted = this.match(/\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/y)?.[1]
    if (quoted !== undefined) return unquoted(quoted)
    const number = this.match(/\s*(-?\d+(?:\.\d+)?)/y)?.[1]
    if (number !== undefined) return Number(number)
    if (this.take('[')) return depth < 3 ? this.list(depth + 1) : undefined
    const word = this.word()
    return word !== undefined && word in words ? words[word] : undefined
  }

  private list(depth: number): unknown[] | undefined {
    const items: unknown[] = []
    if (this.take(']')) return items
    do {
      const value = this.value(depth)
      if (value === undefined) return undefined
      items.push(value)
    } while (this.take(','))
    return this.take(']') ? items : undefined
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text) ?? undefined
    if (match) this.at = pattern.lastIndex
    return match
  }
}

const unquoted = (literal: string) =>
  literal.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign)

export type ParsedArguments = { ok: true; value: unknown } | { ok: false; problem: string }

/** More than any operation takes; a model that writes this much has lost its way. */
const longest = 200_000

/** Reads the arguments of a call as JSON; nothing at all means no arguments. */
export function parseArguments(text: string): ParsedArguments {
  if (text.length > longest) return { ok: false, problem: `they are longer than ${longest} characters.` }
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === 'null') return { ok: true, value: {} }
  const attempts = [trimmed, withoutFence(trimmed), withoutTrailingCommas(withoutFence(trimmed))]
  for (const attempt of attempts) {
    const value = parse(attempt)
    if (value === undefined) continue
    // Some models write the JSON into a JSON string.
    const inner = typeof value === 'string' ? parse(value) : undefined
    return { ok: true, value: inner ?? value }
  }
  return { ok: false, problem: 'write one JSON object, nothing before or after it.' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const withoutFence = (text: string) => /^```(?:json)?\s*([\s\S]*?)\s*```$/.exec(text)?.[1] ?? text

/** Outside of strings a comma before a closing bracket can mean nothing else. */
const withoutTrailingCommas = (text: string) =>
  text.replace(
    /("(?:[^"\\]|\\.)*")|,(\s*[}\]])/g,
    (_, string: string | undefined, bracket: string) => string ?? bracket,
  )

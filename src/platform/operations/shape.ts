import { invalid } from '../errors'

const deepest = 32
const reserved = new Set(['__proto__', 'constructor', 'prototype'])
// Tab, line feed and carriage return are text; the other control characters are not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/**
 * Refuses what no operation takes, before any schema looks at it: data nested too deep to walk, names that reach into
 * prototypes, text with control characters or halves of characters.
 */
export function checkShape(value: unknown, depth = 0) {
  if (typeof value === 'string') return checkText(value)
  if (typeof value !== 'object' || value === null) return
  if (depth >= deepest) throw invalid('input.deep', `Send data nested at most ${deepest} levels deep.`)
  for (const [name, part] of Object.entries(value)) {
    if (reserved.has(name)) throw invalid('input.name', `“${name}” can’t be the name of a field.`)
    checkText(name)
    checkShape(part, depth + 1)
  }
}

function checkText(text: string) {
  if (unprintable.test(text) || !text.isWellFormed())
    throw invalid('input.text', 'Text can’t contain control characters or broken characters.')
}

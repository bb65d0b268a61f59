import { allows, type Operation, type Schema, typedFlag, typedVerb } from './operations.ts'

export type Command =
  | { type: 'overview'; about: string | null }
  | { type: 'explain'; operation: Operation }
  | { type: 'perform'; operation: Operation; words: string[] }

const isHelp = (word: string | undefined) => word === '--help' || word === '-h' || word === 'help'

/** Which operation a command line means: `task complete …` is `task.complete`. Throws a sentence for an unknown one. */
export function splitCommand(words: string[], operations: Operation[]): Command {
  const [noun, verb, ...rest] = words
  if (noun === undefined || isHelp(noun)) return { type: 'overview', about: null }
  const known = operations.filter(({ name }) => name.split('.')[0] === noun)
  if (known.length === 0) throw new Error(`There is no “${noun}”. adjutant help lists what there is.`)
  if (verb === undefined || isHelp(verb)) return { type: 'overview', about: noun }
  const operation = known.find(({ name }) => typedVerb(name) === `${noun}.${verb}`)
  if (!operation) throw new Error(`There is no “${noun} ${verb}”. adjutant ${noun} help lists what there is.`)
  return rest.some((word) => word === '--help' || word === '-h')
    ? { type: 'explain', operation }
    : { type: 'perform', operation, words: rest }
}

export interface Arguments {
  input: Record<string, unknown>
  json: boolean
  preview: boolean
}

/**
 * The input a command line gives. Words without a flag fill the required properties in order; `--input` takes all of it
 * as JSON. Every other flag is a property. Throws a sentence where it fits nothing.
 */
export function readInput({ name, input: schema }: Operation, words: string[]): Arguments {
  const properties = schema.properties ?? {}
  const given: Arguments = { input: {}, json: false, preview: false }
  const free: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string
    if (word === '--json') given.json = true
    else if (word === '--preview') given.preview = true
    else if (!word.startsWith('--')) free.push(word)
    else {
      const [flag, inline] = splitFlag(word)
      if (flag === 'input') Object.assign(given.input, parseJson(inline ?? words[++index] ?? ''))
      else index += readFlag(given.input, { flag, inline, next: words[index + 1] }, properties)
    }
  }
  placeFree(given.input, free, schema, name)
  return given
}

function splitFlag(word: string): [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word.slice(2), undefined] : [word.slice(2, at), word.slice(at + 1)]
}

/** Reads one property's flag; gives how many further words it took. */
function readFlag(
  input: Record<string, unknown>,
  { flag, inline, next }: { flag: string; inline: string | undefined; next: string | undefined },
  properties: Record<string, Schema>,
): number {
  const property = Object.keys(properties).find((one) => typedFlag(one) === flag || one === flag)
  if (!property)
    throw new Error(
      `--${flag} is not known here. Known are ${
        Object.keys(properties)
          .map((one) => `--${typedFlag(one)}`)
          .join(', ') || 'none'
      }.`,
    )
  const schema = properties[property] as Schema
  const isSwitch = allows(schema, 'boolean') && inline === undefined && next !== 'true' && next !== 'false'
  const text = isSwitch ? 'true' : (inline ?? next)
  if (text === undefined) throw new Error(`--${flag} takes a value.`)
  const value = readValue(schema, text)
  const before = input[property]
  input[property] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value
  return isSwitch || inline !== undefined ? 0 : 1
}

function readValue(schema: Schema, text: string): unknown {
  if (text === 'null' && allows(schema, 'null')) return null
  if (allows(schema, 'boolean') && /^(true|false)$/.test(text)) return text === 'true'
  if ((allows(schema, 'number') || allows(schema, 'integer')) && text.trim() !== '' && Number.isFinite(Number(text)))
    return Number(text)
  if (allows(schema, 'array'))
    return text.startsWith('[') ? parseJson(text) : text.split(',').map((part) => part.trim())
  if (allows(schema, 'object') && text.startsWith('{')) return parseJson(text)
  return text
}

function placeFree(input: Record<string, unknown>, free: string[], schema: Schema, name: string) {
  const open = (schema.required ?? []).filter((property) => !(property in input))
  if (free.length > open.length) {
    // Someone who leaves out the quotes means one text: adjutant task add Call John.
    const only =
      open.length === 1 && allows(schema.properties?.[open[0] as string] ?? {}, 'string') ? open[0] : undefined
    if (!only) throw new Error(`“${free[open.length]}” has no place. See adjutant ${name.replace('.', ' ')} --help.`)
    input[only] = free.join(' ')
    return
  }
  for (const [index, word] of free.entries()) {
    const property = open[index] as string
    input[property] = readValue(schema.properties?.[property] ?? {}, word)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`This is not JSON: ${text.slice(0, 80)}`)
  }
}

import { Temporal } from 'temporal-polyfill'
import { readWhen } from '../../../../platform/dates/when'
import type { Tool, Turn } from '../dialogue/script'
import { clean } from './inputs/clean'

/** A request that fits one of an operation's own English patterns. */
export interface PhraseMatch {
  tool: Tool
  /** What stood in each hole, by its name in the pattern. */
  slots: Record<string, string>
  /** How many words of the pattern itself were matched. */
  words: number
}

interface Compiled {
  pattern: RegExp
  names: string[]
  words: number
}

const compiled = new Map<string, Compiled>()

/** A pattern as an expression: its words as they stand, its holes as the fewest words that fit. */
function compile(phrase: string): Compiled {
  const known = compiled.get(phrase)
  if (known) return known
  const names: string[] = []
  const body = phrase
    .trim()
    .replace(/[’‘]/g, "'")
    .split(/(\{\w+\})/)
    .map((piece) => {
      const hole = /^\{(\w+)\}$/.exec(piece)?.[1]
      if (hole === undefined)
        return piece
          .toLowerCase()
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          .replace(/\b(?:my|the|a|an|our) /g, '(?:(?:my|the|a|an|our|this|that) )?')
          .replace(/\s+/g, '\\s+')
      names.push(hole)
      return '(.+?)'
    })
    .join('')
  const words = phrase
    .replace(/\{\w+\}/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length
  const made = { pattern: new RegExp(`^${body}$`, 'i'), names, words }
  if (compiled.size < 5000) compiled.set(phrase, made)
  return made
}

/** The best fit among the patterns of these tools: the one with the most words of its own. */
export function matchPhrases(message: string, tools: Iterable<Tool>): PhraseMatch | null {
  const text = clean(message)
  let best: PhraseMatch | null = null
  for (const tool of tools)
    for (const phrase of tool.phrases) {
      const { pattern, names, words } = compile(phrase)
      const match = pattern.exec(text)
      if (!match || (best && best.words >= words)) continue
      if (names.length > 0 && words < 2) continue
      best = {
        tool,
        slots: Object.fromEntries(names.map((name, index) => [name, (match[index + 1] ?? '').trim()])),
        words,
      }
    }
  return best
}

export interface Property {
  name: string
  kind: 'text' | 'number' | 'flag' | 'choice' | 'day' | 'moment' | 'time' | 'thing' | 'list'
  choices: string[]
  noun: string
}

type Schema = { [key: string]: unknown }
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The inputs of a tool with the kind of words each takes, read from its JSON schema. */
export function propertiesOf(tool: Tool): { properties: Property[]; required: string[] } {
  const schema: unknown = tool.schema
  const all = isSchema(schema) && isSchema(schema.properties) ? schema.properties : {}
  const required =
    isSchema(schema) && Array.isArray(schema.required)
      ? schema.required.filter((name): name is string => typeof name === 'string')
      : []
  return { properties: Object.entries(all).map(([name, value]) => propertyOf(name, value)), required }
}

function propertyOf(name: string, value: unknown): Property {
  const options = isSchema(value) && Array.isArray(value.anyOf) ? value.anyOf.filter(isSchema) : []
  const schema = options.find((option) => option.type !== 'null') ?? (isSchema(value) ? value : {})
  const described = `${isSchema(value) ? (value.description ?? '') : ''} ${schema.description ?? ''}`
  const choices = Array.isArray(schema.enum)
    ? schema.enum.filter((choice): choice is string => typeof choice === 'string')
    : []
  const pattern = typeof schema.pattern === 'string' ? schema.pattern : ''
  const noun = /^\^(\w+)_/.exec(pattern)?.[1] ?? name.replace(/Id$/, '').toLowerCase()
  const made = (kind: Property['kind']): Property => ({ name, kind, choices, noun })
  if (choices.length > 0) return made('choice')
  if (schema.type === 'boolean') return made('flag')
  if (schema.type === 'number' || schema.type === 'integer') return made('number')
  if (schema.type === 'array') return made('list')
  if (/Id$/.test(name) || /^\^\w+_/.test(pattern)) return made('thing')
  if (schema.format === 'date') return made('day')
  if (schema.format === 'time' || /time of day/i.test(described)) return made('time')
  if (schema.format === 'date-time' || /local day and time|A moment/i.test(described)) return made('moment')
  return made('text')
}

/** The start of today, from which a time of any day is read: “8” is eight in the morning, also at noon. */
const midnight = ({ now, zone }: Turn['dates']) =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).startOfDay().toInstant().toString()

/** The words of a hole as the property wants them; `undefined` when they don't fit. */
export function readSlot(words: string, property: Property, { dates }: Pick<Turn, 'dates'>): unknown {
  const bare = words.replace(/^["“'](.*)["”']$/, '$1').trim()
  switch (property.kind) {
    case 'choice':
      return property.choices.find((choice) => choice.toLowerCase() === bare.toLowerCase())
    case 'number': {
      const number = Number(bare.replace(/,/g, ''))
      return Number.isFinite(number) ? number : undefined
    }
    case 'flag':
      return /^(?:yes|on|true|enabled?)$/i.test(bare)
        ? true
        : /^(?:no|off|false|disabled?)$/i.test(bare)
          ? false
          : undefined
    case 'list':
      return bare.split(/\s*,\s*|\s+and\s+/).filter(Boolean)
    case 'time': {
      const when = readWhen(bare, { ...dates, now: midnight(dates), bareHours: true })
      return when.local && when.hasTime ? when.local.slice(11, 16) : undefined
    }
    case 'day':
    case 'moment': {
      const when = readWhen(bare, { ...dates, bareHours: true })
      if (!when.local) return undefined
      return property.kind === 'day' ? when.local.slice(0, 10) : when.local
    }
    default:
      return bare === '' ? undefined : bare
  }
}

import { estimateTokens } from '../../../platform/ai/usage'

/** A named piece of a prompt, no longer than its budget. */
export interface Block {
  name: string
  text: string
  tokens: number
  budget: number
}

/** A block within its budget of tokens; what is too long ends with a sign that something is missing. */
export function block(name: string, text: string, budget: number): Block {
  const whole = text.trim()
  const room = budget * 4
  const kept = whole.length <= room ? whole : `${whole.slice(0, room - 2)} …`
  return { name, text: kept, tokens: estimateTokens(kept), budget }
}

/** The first lines that fit into a budget of tokens, whole. */
export function lines(all: string[], budget: number): string[] {
  let room = budget
  const end = all.findIndex((line) => {
    room -= estimateTokens(`${line}\n`)
    return room < 0
  })
  return end === -1 ? all : all.slice(0, end)
}

/** Puts values into a template's `{{holes}}`. A hole without a value is a mistake of ours. */
export const fill = (template: string, values: Record<string, string>) =>
  template.replace(/\{\{(\w+)\}\}/g, (_, hole: string) => {
    const value = values[hole]
    if (value === undefined) throw new Error(`The prompt asks for “${hole}”, which nobody gave.`)
    return value
  })

/** The same blocks as a reply carries them: short enough for a page of history. `turn.get` has them whole. */
export const shortened = (blocks: Block[], characters = 200): Block[] =>
  blocks.map((one) => ({
    ...one,
    text: one.text.length > characters ? `${one.text.slice(0, characters)} …` : one.text,
  }))

import type { Part } from './message'

/** What a message says, without its steps and receipts: for search, for prompts and to copy. */
export const textOf = (parts: Part[]): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n')

/** What stands where something was forgotten. */
export const forgotten = '[forgotten]'

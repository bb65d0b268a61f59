import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]+/g

/** One line of text: control characters and broken surrogates become spaces, so that every screen can show it. */
export const plainLine = (text: string) => text.toWellFormed().replace(controls, ' ').trim()

/** A schema for one line of text. */
export const line = () => z.string().max(2_000).overwrite(plainLine)

/** A schema for text of several lines. */
export const paragraphs = (longest = 20_000) =>
  z
    .string()
    .max(longest)
    .overwrite((text) => text.toWellFormed().replaceAll('\u0000', ''))

/** Text as it is searched: compatible forms unified, accents and case gone. */
export const searchable = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** The words of a search, each of which must be found; no more than a person would type. */
export const searchWords = (text: string) => searchable(text).split(/\s+/).filter(Boolean).slice(0, 12)

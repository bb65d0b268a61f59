import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A piece of a text that somebody marked as one input. */
export interface Slot {
  name: string
  words: string
  /** The words with the little words that belong to them: “next” before “saturday”, “o'clock” after “five”. */
  phrase: string
}

export interface SlotText {
  intent: string
  text: string
  slots: Slot[]
}

const mark = /\[(\w+) : ([^\]]*)\]/g
const before = /(?:\b(?:next|this|last|every|coming|upcoming|the|in|at|on|by|noon)\s+)+$/i
const after = /^\s+(?:o'?\s?clock|am|pm)\b/i

/** Takes “remind me on [date : friday] …” apart. */
export function readAnnotation(annot: string): { text: string; slots: Slot[] } {
  const plain = (marked: string) => marked.replace(mark, '$2')
  return {
    text: plain(annot),
    slots: [...annot.matchAll(mark)].map((match) => {
      const [whole, name = '', words = ''] = match
      const lead = before.exec(plain(annot.slice(0, match.index)))?.[0] ?? ''
      const tail = after.exec(plain(annot.slice(match.index + whole.length)))?.[0] ?? ''
      return { name, words, phrase: `${lead}${words}${tail}` }
    }),
  }
}

/** SLURP's development texts with their marked inputs. */
export function slotTexts(folder: string): SlotText[] {
  const file = path.join(folder, 'nlu', 'slurp_devel_slots.json')
  if (!existsSync(file)) throw new Error(`${file} is missing. Say where the data is: --data <folder with nlu/ in it>.`)
  const { rows }: { rows: { annot: string; intent: string }[] } = JSON.parse(readFileSync(file, 'utf8'))
  return rows.map(({ annot, intent }) => ({ intent, ...readAnnotation(annot) }))
}

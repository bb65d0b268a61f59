import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Kind } from '../../src/features/chief/embedded/understanding/kinds'
import { kindOf } from './labels'

export type SetName = 'clinc' | 'massive' | 'hwu' | 'slurp'
export interface Labelled {
  set: SetName
  label: string
  text: string
  kind: Kind
}

/** The published texts in the data folder; says what to do when the folder is not there. */
function read(folder: string, name: string) {
  const file = path.join(folder, 'nlu', name)
  if (!existsSync(file)) throw new Error(`${file} is missing. Say where the data is: --data <folder with nlu/ in it>.`)
  return readFileSync(file, 'utf8')
}

function labelled(set: SetName, rows: (readonly [text: string, label: string])[]): Labelled[] {
  return rows.flatMap(([text, label]) => {
    const kind = kindOf(set, label, text.toLowerCase())
    return kind ? [{ set, label, text, kind }] : []
  })
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
const tabbed = (text: string) =>
  lines(text).map((line) => {
    const [label = '', words = ''] = line.split('\t')
    return [words, label] as const
  })
const massive = (text: string) =>
  lines(text).map((line) => {
    const row: { text: string; label_text: string } = JSON.parse(line)
    return [row.text, row.label_text] as const
  })

type Rows = [text: string, label: string][]
type Clinc = Record<'train' | 'val' | 'oos_train' | 'oos_val', Rows> & Partial<Record<'test' | 'oos_test', Rows>>
/** Which texts to score on: the validation splits, or the test splits where the folder has them. */
export type Split = 'validation' | 'test'
export const clincRows = (folder: string): Clinc => JSON.parse(read(folder, 'clinc150_train_val.json'))

/** Two writings of one text: punctuation and case aside. */
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Texts that nothing is trained on: the validation splits, or the test splits. */
export function heldOutTexts(folder: string, split: Split = 'validation'): Labelled[] {
  const rows = clincRows(folder)
  if (split === 'test')
    return [
      ...labelled('clinc', [...(rows.test ?? []), ...(rows.oos_test ?? [])]),
      ...labelled('massive', massive(read(folder, 'massive_enUS_test.jsonl'))),
      ...labelled('hwu', tabbed(read(folder, 'hwu64_test.tsv'))),
    ]
  return [
    ...labelled('clinc', [...rows.val, ...rows.oos_val]),
    ...labelled('massive', massive(read(folder, 'massive_enUS_validation.jsonl'))),
    ...labelled('hwu', tabbed(read(folder, 'hwu64_valid.tsv'))),
  ]
}

/**
 * Texts that the weights may be trained on. MASSIVE, HWU64 and SLURP share an origin, so that a text can stand in the
 * training split of one and the validation split of another; such texts are left out.
 */
export function trainingTexts(folder: string): Labelled[] {
  const rows = clincRows(folder)
  const slurp: { rows: { text: string; intent: string }[] } = JSON.parse(read(folder, 'slurp_devel_slots.json'))
  const held = new Set(heldOutTexts(folder).map(({ text }) => bare(text)))
  return [
    ...labelled('clinc', [...rows.train, ...rows.oos_train]),
    ...labelled('massive', massive(read(folder, 'massive_enUS_train.jsonl'))),
    ...labelled('hwu', tabbed(read(folder, 'hwu64_train.tsv'))),
    ...labelled(
      'slurp',
      slurp.rows.map((row) => [row.text, row.intent] as const),
    ),
  ].filter(({ text }) => !held.has(bare(text)))
}

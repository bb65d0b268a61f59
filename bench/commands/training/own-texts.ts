import type { Kind } from '../../../src/features/chief/embedded/understanding/kinds'
import { fills } from './patterns/fills'

type Patterns = Partial<Record<Kind, string>>

/** Every file of the folder `patterns`: what each kind is asked for with, one line a way, `{hole}` filled from the fills. */
const files = import.meta.glob<Record<string, Patterns>>(['./patterns/*.ts', '!./patterns/fills.ts'], { eager: true })
const patterns: [kind: Kind, line: string][] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .flatMap((kinds) => Object.entries(kinds) as [Kind, string][])
  .flatMap(([kind, lines]) => lines.split('\n').map((line): [Kind, string] => [kind, line]))

const polite = ['please ', 'can you ', 'could you ', 'hey chief, ', 'ok ', 'i want you to ', 'would you ', 'chief, ']
const tails = [' please', ' thanks', ' for me', ' asap', '?', '.']

/** Our own patterns spelled out: the same texts each time. */
export function ownTexts(perPattern = 6): { text: string; kind: Kind }[] {
  let state = 42
  const pick = <Item>(items: Item[]) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return items[(state >> 8) % items.length] as Item
  }
  const made = new Map<string, Kind>()
  for (const [kind, line] of patterns)
    for (let round = 0; round < (line.includes('{') ? perPattern : 2); round++) {
      let text = line.replace(/\{(\w+)\}/g, (_, hole: string) => pick(fills[hole] ?? ['']))
      if (round % 4 === 2) text = pick(polite) + text
      if (round % 4 === 1) text += pick(tails)
      made.set(text, kind)
    }
  return [...made].map(([text, kind]) => ({ text, kind }))
}

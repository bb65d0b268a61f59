import { itemsOf } from '../dialogue/memory'
import type { Result } from '../dialogue/script'
import { quoted, unfinishedWords } from './task-words'
import { joined } from './time-words'

const verbs: [RegExp, string][] = [
  [/_add$|_create$/, 'added'],
  [/_complete$/, 'completed'],
  [/_remove$|_delete$/, 'deleted'],
  [/_edit$|_update$|_snooze$|_rename/, 'changed'],
]

/** What results say where the thread of the turn is lost, for example when another model began it. */
export function summarise(results: Result[]): string {
  const said = results.flatMap((result) => {
    if (result.status !== 'completed') return [unfinishedWords(result, 'One step')]
    const verb = verbs.find(([pattern]) => pattern.test(result.tool))?.[1]
    const items = itemsOf(result.output)
    return verb && items[0] ? [`I ${verb} ${joined(items.slice(0, 5).map(({ title }) => quoted(title)))}.`] : []
  })
  return said.length > 0 ? said.join(' ') : 'I looked, but could not finish an answer. Ask me again in other words.'
}

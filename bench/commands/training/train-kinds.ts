import { actionable, type Kind, kinds } from '../../../src/features/chief/embedded/understanding/kinds'
import { type SetName, trainingTexts } from '../datasets'
import { learn } from './learn'
import { ownTexts } from './own-texts'
import { pack } from './pack'
import { groupWords, lookUp } from './word-groups'

/**
 * People who write here speak of their tasks and days more often than the mixed published texts do: so much is added to
 * the scores of these kinds. Chosen on a fifth of the training texts, trained on the rest.
 */
const prior = 1.8

/** What keeps the weights below two megabytes. */
const size = { buckets: 1 << 14, units: 64 }

/** Trains on our own patterns and, where a data folder is given, the public training splits but those left out. */
export function trainKinds(folder: string | null, leaveOut: SetName[] = []) {
  const published = folder ? trainingTexts(folder).filter(({ set }) => !leaveOut.includes(set)) : []
  const examples = [...published, ...ownTexts()].map(({ text, kind }) => ({ text, label: kinds.indexOf(kind) }))
  const groups = groupWords(examples.map(({ text }) => text))
  const packed = pack(learn(examples, kinds.length, lookUp(groups), size), groups)
  const bias = packed.bias.map((value, index) => (actionable.has(kinds[index] as Kind) ? value + prior : value))
  return { packed: { ...packed, bias }, count: examples.length }
}

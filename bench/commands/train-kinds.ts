import { kinds } from '../../src/features/chief/embedded/understanding/kinds'
import { type SetName, trainingTexts } from './datasets'
import { ownTexts } from './own-texts'
import { pack } from './pack'
import { train } from './trainer'

/** Trains on our own patterns and, where a data folder is given, the public training splits but those left out. */
export function trainKinds(folder: string | null, leaveOut: SetName[] = []) {
  const published = folder ? trainingTexts(folder).filter(({ set }) => !leaveOut.includes(set)) : []
  const examples = [...published, ...ownTexts()].map(({ text, kind }) => ({
    text,
    label: kinds.indexOf(kind),
    weight: 1,
  }))
  return { packed: pack(train(examples, kinds.length)), count: examples.length }
}

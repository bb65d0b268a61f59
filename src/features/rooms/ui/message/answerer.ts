import type { Answer } from '../../message'
import { strings } from '../../strings'

/** What to call the model that answered. */
export const answererName = ({ provider, model }: Answer) =>
  provider.startsWith('embedded') ? strings.answer.embedded : model

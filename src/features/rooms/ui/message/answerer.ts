import type { Answer } from '../../message'
import { strings } from '../../strings'

/** Why others did not answer, such as “Studio could not be reached”. */
export const reasonsOf = ({ passedOver }: Answer) =>
  passedOver.map(({ model, reason }) => `${model} ${reason}`).join('; ')

/** What to call the model that answered. */
export const answererName = ({ provider, model }: Answer) =>
  provider.startsWith('embedded') ? strings.answer.embedded : model

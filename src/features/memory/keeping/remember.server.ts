import { invalid } from '../../../platform/errors'
import type { Context } from '../../../platform/operations/context'
import { defineOperation } from '../../../platform/operations/operation'
import { toInstant } from '../../../platform/time'
import { Memory, NewMemory } from '../memory'
import { keepMemory, scopeNamed } from './keep.server'

export const rememberMemory = defineOperation({
  name: 'memory.remember',
  title: 'Remember something',
  description:
    'Remembers something about the person or their world that they asked to have remembered: a fact, somebody they ' +
    'know, a past trip. Write it as one sentence that stands by itself. For a preference such as seat or home airport ' +
    'use preference.set, and to change what is known already memory.correct.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  input: NewMemory,
  output: Memory,
  phrases: [
    'remember that {text}',
    'remember this: {text}',
    'note that {text}',
    'make a note that {text}',
    'keep in mind that {text}',
    'keep in mind {text}',
    'for future reference {text}',
    'for the record {text}',
    "don't forget that {text}",
    'you should know that {text}',
  ],
  run(context, input) {
    requireLater(context, input.until)
    return keepMemory(context, { ...input, scope: scopeNamed(input.scope) })
  },
})

export function requireLater({ now, caller }: Context, until: string | null | undefined) {
  if (until && toInstant(until, caller.zone) <= now)
    throw invalid('memory.past', 'Pick a time in the future, or leave it out to remember it for good.')
}

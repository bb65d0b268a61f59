import { conflict } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { Memory, NewMemory } from '../memory'
import { keepMemory } from './keep.server'
import { readLearning } from './settings.server'

export const noteMemory = defineOperation({
  name: 'memory.note',
  title: 'Note something said in passing',
  description:
    'Keeps something lasting that the person mentioned without asking to have it remembered: who somebody is, what they ' +
    'like, where they live. As they chose, it is noted at once or proposed to them. Not for what matters today only.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  input: NewMemory.pick({ text: true, kind: true, subject: true }),
  output: Memory,
  run(context, input) {
    const learning = readLearning(context.sql)
    if (learning === 'off') throw conflict('memory.off', 'This person wants nothing noted in passing.')
    return keepMemory(context, { ...input, confidence: learning === 'note' ? 'noticed' : 'proposed' })
  },
})

import type { OperationNames } from './names.ts'

/** An operation of its own file. It refuses until it is written, so that nothing looks done that is not. */
export const operationFile = (
  { name, noun, identifier, verb }: OperationNames,
  platform: string,
) => `import { z } from 'zod'
import { unavailable } from '${platform}/errors'
import { defineOperation } from '${platform}/operations/operation'

export const ${identifier} = defineOperation({
  name: '${name}',
  title: '${verb.charAt(0).toUpperCase()}${verb.slice(1)} a ${noun}',
  description: 'Say in a sentence or two what it does, for people and for models that choose a tool.',
  home: 'person',
  effect: 'write',
  needs: '${noun}:write',
  input: z.object({ ${noun}Id: z.string().max(100) }),
  output: z.object({}),
  phrases: ['${verb} {${noun}}'],
  run(_context, { ${noun}Id }) {
    throw unavailable('${noun}.unwritten', \`“${name}” is not written yet; it was asked for \${${noun}Id}.\`)
  },
})
`

export const operationTest = (
  { name, noun, verb }: OperationNames,
  support: string,
) => `import { expect, it } from 'vitest'
import { newPerson } from '${support}/people'

it('“${verb}” says what became of the ${noun}, and undo takes it back', async () => {
  const ada = await newPerson()
  const answer = await ada.ask('${name}', { ${noun}Id: '${noun}_1' })
  expect(answer.status).toBe(200)
})
`

import { expect, it } from 'vitest'
import { z } from 'zod'
import { defineOperation } from '../../operations/operation'
import { openApi } from './openapi'

const Address = z.object({ street: z.string() }).meta({ id: 'Address' })
const move = defineOperation({
  name: 'house.move',
  title: 'Move house',
  description: 'Moves from one address to another.',
  home: 'person',
  effect: 'write',
  needs: 'house:write',
  input: z.object({ from: Address, to: Address }),
  output: z.object({ at: Address }),
  run: (_context, { to }) => ({ at: to }),
})

it('every reference in the document leads somewhere, those to parts that schemas share included', () => {
  const document = openApi([move], 'http://localhost') as { components: { schemas: Record<string, unknown> } }
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference ?? '',
  )
  expect(references).toContain('#/components/schemas/Address')
  const names = references.map((reference) => reference.replace('#/components/schemas/', ''))
  expect(names.filter((name) => document.components.schemas[name] === undefined)).toEqual([])
})

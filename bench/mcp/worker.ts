import { z } from 'zod'
import { handleApi } from '../../src/app/api.server'
import { catalogue, features } from '../../src/app/features.server'
import { defineDirectoryOperation } from '../../src/platform/directory/operation'
import { isRefused, refusal } from '../../src/platform/doors/host-check'
import { invalid } from '../../src/platform/errors'

export { Person } from '../../src/objects/person'
export { Room } from '../../src/objects/room'

const common = { description: 'For the conformance suite.', effect: 'read', needs: 'catalogue:read' } as const
const Address = z.object({ street: z.string(), city: z.string() }).meta({ id: 'address' })

/** The tools that the public conformance suite asks for, as operations: so that they go through the real door. */
const fixtures = [
  defineDirectoryOperation({
    ...common,
    name: 'test.simple_text',
    title: 'Answer with a text',
    input: z.object({}),
    output: z.string(),
    run: () => 'This is a simple text response for testing.',
  }),
  defineDirectoryOperation({
    ...common,
    name: 'test.error_handling',
    title: 'Answer with an error',
    input: z.object({}),
    output: z.string(),
    run: () => {
      throw invalid('test.error', 'This tool intentionally returns an error for testing')
    },
  }),
  defineDirectoryOperation({
    ...common,
    name: 'json.schema_2020_12_tool',
    title: 'Take an address',
    input: z.strictObject({ name: z.string().optional(), address: Address.optional() }),
    output: z.object({}),
    run: () => ({}),
  }),
]
features.push({ name: 'conformance', operations: fixtures })
for (const operation of fixtures) catalogue.set(operation.name, operation)

/** The Worker without its pages, with the suite's tools. */
export default {
  fetch: (request, env) =>
    isRefused(new URL(request.url), 'localhost,127.0.0.1,[::1]') ? refusal() : handleApi(request, env),
} satisfies ExportedHandler<Env>

import { z } from 'zod'
import { defineDirectoryOperation } from '../directory/operation'
import type { Feature } from '../operations/feature'
import type { AnyOperation } from '../operations/operation'
import type { Policy } from '../operations/policy'
import { inputSchema, isOffered } from './tools'

export const CatalogueEntry = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  effect: z.enum(['read', 'write', 'send']),
  needs: z.string().describe('The permission it takes, as API tokens name it.'),
  home: z.enum(['person', 'room', 'directory', 'any']),
  destructive: z.boolean(),
  input: z.record(z.string(), z.unknown()).describe('The input’s JSON Schema.'),
  phrases: z.array(z.string()),
  /** Whether it collects from elsewhere before it changes anything: what was shown then can’t be edited while it waits. */
  gathers: z.boolean(),
})
export type CatalogueEntry = z.infer<typeof CatalogueEntry>

/** The operation that lists all operations, for the command menu and programs that want to know what there is. */
export const catalogueFeature = (operations: () => Iterable<AnyOperation>, policy: Policy): Feature => ({
  name: 'catalogue',
  operations: [
    defineDirectoryOperation({
      name: 'catalogue.list',
      title: 'List what can be done',
      description: 'Every operation you may perform, with what it takes and how one may ask for it.',
      effect: 'read',
      needs: 'catalogue:read',
      input: z.object({}),
      output: z.object({ operations: z.array(CatalogueEntry) }),
      phrases: ['list all commands', 'show every operation'],
      run: ({ caller }) => ({
        operations: [...operations()]
          .filter((operation) => !operation.personOnly && isOffered(operation, caller, policy))
          .map(entryOf),
      }),
    }),
  ],
})

const entryOf = (operation: AnyOperation): CatalogueEntry => ({
  name: operation.name,
  title: operation.title,
  description: operation.description,
  effect: operation.effect,
  needs: operation.needs,
  home: operation.home,
  destructive: operation.destructive ?? false,
  input: inputSchema(operation),
  phrases: operation.phrases ?? [],
  gathers: operation.gather !== undefined,
})

import { z } from 'zod'
import { directoryTable } from '../../../platform/directory/table'
import type { FeatureTables, TrackedTable } from '../../../platform/operations/feature'

/** Connected models. `personId` is '' for those of the whole organization; `secret` is the key, encrypted. */
export const modelConnections = directoryTable('modelConnections', 'id', {
  id: z.string(),
  organizationId: z.string(),
  personId: z.string(),
  provider: z.enum(['openai-compatible', 'workers-ai']),
  name: z.string(),
  url: z.string(),
  model: z.string(),
  secret: z.string().nullable(),
  inputPrice: z.number().nullable(),
  outputPrice: z.number().nullable(),
  createdAt: z.string(),
})
export type ConnectionRow = z.output<(typeof modelConnections)['row']>

/**
 * What was chosen: `models` are ids, first to last, `names` what they were called then, for receipts, `hosts` the hosts of
 * the private network that may be asked; all of them lists in JSON. The id is the organization's, with the person's behind it where the choice is theirs.
 */
export const modelChoices = directoryTable('modelChoices', 'id', {
  id: z.string(),
  organizationId: z.string(),
  personId: z.string(),
  models: z.string(),
  names: z.string(),
  hosts: z.string(),
})
export type ChoiceRow = z.output<(typeof modelChoices)['row']>

const connections: TrackedTable = {
  table: 'modelConnections',
  noun: 'Model',
  title: (row) => String(row.name),
  fields: {
    name: { label: 'Name', kind: 'text' },
    url: { label: 'Address', kind: 'text' },
    model: { label: 'Model', kind: 'text' },
    inputPrice: { label: 'Dollars per million tokens read', kind: 'number' },
    outputPrice: { label: 'Dollars per million tokens written', kind: 'number' },
  },
}

const choices: TrackedTable = {
  table: 'modelChoices',
  noun: 'Choice of models',
  title: (row) => (row.personId ? 'Your models' : 'The organization’s models'),
  fields: {
    names: { label: 'Order', kind: 'list' },
    hosts: { label: 'Hosts let in', kind: 'list' },
  },
}

export const connectionTables: FeatureTables = {
  home: 'directory',
  migrations: [],
  tracked: [connections, choices],
  directory: [modelConnections, modelChoices],
}

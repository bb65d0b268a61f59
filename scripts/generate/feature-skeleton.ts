import type { FeatureNames } from './names.ts'

/** The files of a feature with one table, one change and one reading, by their path from the root. */
export function featureFiles(names: FeatureNames): Record<string, string> {
  const folder = `src/features/${names.folder}`
  return {
    [`${folder}/${names.folder.replace(/s$/, '').replace(/ie$/, 'y')}.ts`]: model(names),
    [`${folder}/tables.ts`]: tables(names),
    [`${folder}/operations.server.ts`]: operations(names),
    [`${folder}/feature.server.ts`]: feature(names),
    [`${folder}/operations.test.ts`]: test(names),
  }
}

const modelFile = ({ folder }: FeatureNames) => `./${folder.replace(/s$/, '').replace(/ie$/, 'y')}`

const model = ({ type, id }: FeatureNames) => `import { z } from 'zod'
import { idSchema } from '../../platform/ids'
import { Instant } from '../../platform/time'

export const ${type}Id = idSchema('${id}')
export const ${type}Title = z.string().trim().min(1, 'Give it a title.').max(200)

export const ${type} = z.object({ id: ${type}Id, title: ${type}Title, createdAt: Instant })
export type ${type} = z.infer<typeof ${type}>
`

const tables = ({
  plural,
  noun,
  words,
}: FeatureNames) => `import type { FeatureTables } from '../../platform/operations/feature'

const migrations = ['CREATE TABLE ${plural} (id TEXT PRIMARY KEY, title TEXT NOT NULL, createdAt TEXT NOT NULL) STRICT']

const ${plural} = {
  table: '${plural}',
  noun: '${capital(words)}',
  title: (row: Record<string, unknown>) => String(row.title),
  fields: { title: { label: 'Title', kind: 'text' as const } },
}

export const ${noun}Tables: FeatureTables[] = [{ home: 'person', migrations, tracked: [${plural}] }]
`

const operations = (names: FeatureNames) => `import { z } from 'zod'
import { newId } from '../../platform/ids'
import { defineOperation } from '../../platform/operations/operation'
import { ${names.type}, ${names.type}Title } from '${modelFile(names)}'

export const add${names.type} = defineOperation({
  name: '${names.id}.add',
  title: 'Add a ${names.words}',
  description: 'Adds a ${names.words} to your own.',
  home: 'person',
  effect: 'write',
  needs: '${names.id}:write',
  input: z.object({ title: ${names.type}Title }),
  output: ${names.type},
  phrases: ['add the ${names.words} {title}'],
  run({ sql, now }, { title }) {
    const ${names.noun} = { id: newId('${names.id}'), title, createdAt: now }
    sql.exec('INSERT INTO ${names.plural} (id, title, createdAt) VALUES (?, ?, ?)', ${names.noun}.id, title, now)
    return ${names.noun}
  },
})

export const list${capital(names.plural)} = defineOperation({
  name: '${names.id}.list',
  title: 'List ${names.words}s',
  description: 'Your ${names.words}s, newest first.',
  home: 'person',
  effect: 'read',
  needs: '${names.id}:read',
  input: z.object({ limit: z.number().int().min(1).max(200).default(50) }),
  output: z.object({ ${names.plural}: z.array(${names.type}) }),
  phrases: ['show my ${names.words}s'],
  run: ({ sql }, { limit }) => ({
    ${names.plural}: sql.exec<${names.type}>('SELECT * FROM ${names.plural} ORDER BY createdAt DESC LIMIT ?', limit).toArray(),
  }),
})
`

const feature = ({
  folder,
  plural,
  noun,
  type,
}: FeatureNames) => `import type { Feature } from '../../platform/operations/feature'
import { add${type}, list${capital(plural)} } from './operations.server'
import { ${noun}Tables } from './tables'

export const ${plural}Feature: Feature = {
  name: '${folder}',
  operations: [add${type}, list${capital(plural)}],
  tables: ${noun}Tables,
}
`

const test = ({ plural, noun, type, id, words, ...names }: FeatureNames) => `import { expect, it } from 'vitest'
import { newPerson } from '../../../tests/support/people'
import type { ${type} } from '${modelFile({ plural, noun, type, id, words, ...names })}'

it('a ${words} that was added is listed, and undo takes it away', async () => {
  const ada = await newPerson()
  const { receipt, output: ${noun} } = await ada.ask<${type}>('${id}.add', { title: 'First' })
  expect(await ada.perform('${id}.list')).toEqual({ ${plural}: [${noun}] })

  await ada.perform('receipt.undo', { receiptId: receipt?.id })
  expect(await ada.perform('${id}.list')).toEqual({ ${plural}: [] })
})
`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { Learning } from '../memory'

const Settings = z.object({ learning: Learning })

/** What to do with what is noticed in passing; proposing it is where one starts. */
export function readLearning(sql: SqlStorage): Learning {
  const [row] = sql.exec<{ learning: string }>('SELECT learning FROM memoryLearning').toArray()
  return Learning.parse(row?.learning ?? 'propose')
}

export const readSettings = defineOperation({
  name: 'memory.settings',
  title: 'Show how memories are learned',
  description: 'Whether things noticed in passing are proposed first, noted at once with an undo, or left alone.',
  home: 'person',
  effect: 'read',
  needs: 'memory:read',
  personOnly: true,
  input: z.object({}),
  output: Settings,
  run: ({ sql }) => ({ learning: readLearning(sql) }),
})

export const setLearning = defineOperation({
  name: 'memory.learn',
  title: 'Choose how memories are learned',
  description:
    'Chooses what happens with things noticed in passing: `propose` asks first, `note` keeps them at once with an undo, ' +
    '`off` leaves them. What one asks to have remembered is remembered in any case.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  input: Settings,
  output: Settings,
  run({ sql }, { learning }) {
    const put = `INSERT INTO memoryLearning VALUES ('learning', ?) ON CONFLICT (only) DO UPDATE SET learning = excluded.learning`
    sql.exec(put, learning)
    return { learning }
  },
})

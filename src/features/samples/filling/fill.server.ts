import { z } from 'zod'
import { invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { isSample } from '../../../platform/sample'
import { later } from '../../../platform/time'
import { expiryTimer } from '../removing/names'
import { Filling } from '../sample'
import { readFilling, underWay } from './state.server'

/** When a home looks whether it has had its day; a little after a visitor's sample expires. */
const longest = 24 * 60 * 60 * 1000 + 60_000

export const fillSample = defineOperation({
  name: 'sample.fill',
  title: 'Fill the sample workspace',
  description:
    'Puts a week of invented tasks, events, memories, a trip and a conversation into a sample workspace, once.',
  home: 'person',
  effect: 'write',
  needs: 'sample:use',
  personOnly: true,
  input: z.object({}),
  output: Filling,
  run(context) {
    const { sql, caller, now } = context
    if (!isSample(caller.organizationId))
      throw invalid('sample.elsewhere', 'Invented data goes into a sample workspace only. Open one first.')
    const begun = sql.exec(
      "INSERT INTO sampleFilling VALUES ('filling', 'filling', ?) ON CONFLICT DO NOTHING RETURNING only",
      now,
    )
    if (begun.toArray().length === 0) return readFilling(sql)
    context.setTimer(expiryTimer, '', later(now, longest))
    context.startJob('samples.fill', { caller, now })
    return readFilling(sql)
  },
})

export const getSample = defineOperation({
  name: 'sample.get',
  title: 'See how far the sample workspace is',
  description: 'Whether this workspace holds invented data, and whether all of it is there yet; `wait` until it is.',
  home: 'person',
  effect: 'read',
  needs: 'sample:use',
  personOnly: true,
  input: z.object({ wait: z.boolean().default(false) }),
  output: Filling,
  async run({ sql, memory }, { wait }) {
    if (wait) await underWay(memory)
    return readFilling(sql)
  },
})

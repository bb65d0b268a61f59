import { z } from 'zod'
import { invalid } from '../../../platform/errors'
import { roomHome } from '../../../platform/operations/address'
import type { Job, TimerHandler } from '../../../platform/operations/feature'
import { defineOperation, type HomeAddress } from '../../../platform/operations/operation'
import { isSample } from '../../../platform/sample'
import { chiefRoomId } from '../../rooms/chief-room'
import { eraseSample, hasExpired } from './erase.server'
import { expiryTimer } from './names'

/** Ends a home with all that it stores. */
export type Destroy = (env: Env, address: HomeAddress) => Promise<void>

const jobName = 'samples.remove'

export const removeSample = defineOperation({
  name: 'sample.remove',
  title: 'Remove the sample workspace',
  description: 'Takes a sample workspace away with all that is in it, for good. Nothing else is touched.',
  home: 'person',
  effect: 'write',
  needs: 'sample:use',
  destructive: true,
  personOnly: true,
  input: z.object({}),
  output: z.object({}),
  run({ caller, startJob }) {
    if (!isSample(caller.organizationId))
      throw invalid('sample.elsewhere', 'This is a workspace of your own. Only a sample workspace is removed this way.')
    startJob(jobName, { asked: true })
    return {}
  },
})

/** A visitor's sample goes by itself when its day is over. */
export const expireSample: TimerHandler = {
  name: expiryTimer,
  home: 'person',
  fire: ({ startJob }) => startJob(jobName, { asked: false }),
}

/**
 * Takes a sample away: the conversation, then what the directory says of it, its home last, so that whatever is cut off
 * in between is taken up again. One that expired in the meantime but was kept stays.
 */
export const removeJob = (destroy: Destroy): Job => ({
  name: jobName,
  home: 'person',
  async run({ env, address }, { asked }) {
    const [organizationId = '', personId = ''] = address.name.split('.')
    if (!isSample(organizationId)) return
    if (!asked && !(await hasExpired(env.DIRECTORY, organizationId))) return
    await destroy(env, roomHome(chiefRoomId(organizationId, personId)))
    await eraseSample(env.DIRECTORY, { organizationId, personId })
    await destroy(env, address)
  },
})

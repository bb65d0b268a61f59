import { z } from 'zod'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import { newId, OrganizationId } from '../../../platform/ids'
import { newSampleId } from '../../../platform/sample'
import { later } from '../../../platform/time'
import { memberships, organizations } from '../../organizations/tables'
import { samples, visitors } from '../tables'

/** How long a visitor's sample stays. */
const visit = 24 * 60 * 60 * 1000

/** What it is called, for everybody to see what it is. */
const sampleName = 'Sample workspace'

export const openSample = defineDirectoryOperation({
  name: 'sample.open',
  title: 'Open a sample workspace',
  description:
    'Makes a workspace beside yours for invented data to look at. It keeps to itself, and removing it takes all of it ' +
    'away. Who has one already is given that.',
  effect: 'write',
  needs: 'sample:open',
  personOnly: true,
  input: z.object({}),
  output: z.object({ organizationId: OrganizationId }),
  async run({ rows, caller, now }) {
    const { personId } = caller
    const [known] = await rows.find(samples, { personId })
    if (known) return { organizationId: known.organizationId }
    const organizationId = newSampleId()
    const visits = (await rows.get(visitors, personId))?.isAnonymous === 1
    await rows.insert(organizations, { id: organizationId, name: sampleName, createdAt: now })
    await rows.insert(memberships, {
      id: newId('membership'),
      organizationId,
      personId,
      role: 'member',
      joinedAt: now,
    })
    await rows.insert(samples, {
      organizationId,
      personId,
      openedAt: now,
      expiresAt: visits ? later(now, visit) : null,
    })
    return { organizationId }
  },
})

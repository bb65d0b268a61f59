import type { Caller } from '../../../../platform/caller'
import { forbidden, missing } from '../../../../platform/errors'
import { permissions } from '../../../access/permissions'
import type { ModelOwner } from '../connection'
import type { ConnectionRow } from '../tables'

/** Refuses whoever may not manage the organization's models, for what is done to these. */
export function checkOwner({ role, grants }: Caller, owner: ModelOwner) {
  const needed = 'model:manage'
  if (owner === 'me' || (permissions[role].has(needed) && (grants === null || grants.includes(needed)))) return
  throw forbidden('model.forbidden', 'The organization’s models are for its owners and admins to change.')
}

/** The person a row of theirs, or of the organization, is kept under. */
export const keptUnder = ({ personId }: Caller, owner: ModelOwner) => (owner === 'me' ? personId : '')

/** A connected model that the caller may change. Those of others are not there. */
export function changeable(row: ConnectionRow | undefined, caller: Caller): ConnectionRow {
  const seen = row?.organizationId === caller.organizationId && ['', caller.personId].includes(row.personId)
  if (!row || !seen) throw missing('model.missing', 'No model of this name is connected.')
  checkOwner(caller, row.personId === '' ? 'organization' : 'me')
  return row
}

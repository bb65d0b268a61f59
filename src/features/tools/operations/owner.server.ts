import type { Caller } from '../../../platform/caller'
import { forbidden, missing } from '../../../platform/errors'
import { permissions } from '../../access/permissions'
import type { ServerOwner } from '../server'
import type { ServerRow } from '../tables'

/** Refuses whoever may not manage the organization’s servers, for what is done to these. */
export function checkOwner({ role, grants }: Caller, owner: ServerOwner) {
  const needed = 'tools:manage'
  if (owner === 'me' || (permissions[role].has(needed) && (grants === null || grants.includes(needed)))) return
  throw forbidden('server.forbidden', 'The organization’s servers are for its owners and admins to change.')
}

/** The person a row of theirs, or of the organization, is kept under. */
export const keptUnder = ({ personId }: Caller, owner: ServerOwner) => (owner === 'me' ? personId : '')

export const isSeen = (
  row: ServerRow | undefined,
  { organizationId, personId }: Pick<Caller, 'organizationId' | 'personId'>,
): row is ServerRow => row?.organizationId === organizationId && ['', personId].includes(row.personId)

export const noServer = () => missing('server.missing', 'No such server of tools is here.')

/** A server that the caller may change. Those of others are not there. */
export function changeable(row: ServerRow | undefined, caller: Caller): ServerRow {
  if (!isSeen(row, caller)) throw noServer()
  checkOwner(caller, row.personId === '' ? 'organization' : 'me')
  return row
}

import type { Role } from '../../../platform/caller'
import { strings } from '../strings'

const roles: Role[] = ['owner', 'admin', 'member', 'guest']

/** The roles that somebody of this role can give, each with what it may do. */
export const rolesFor = (own: Role) =>
  roles.filter((role) => role !== 'owner' || own === 'owner').map((value) => ({ value, label: strings.roles[value] }))

/** The same, explained: for choosing the role of somebody new. */
export const explainedRolesFor = (own: Role) =>
  rolesFor(own).map(({ value, label }) => ({ value, label: `${label}: ${strings.roleTexts[value]}` }))

import type { Feature } from '../../platform/operations/feature'
import { getProfile, updateProfile } from './profile-operations.server'
import { profiles, tokens, tracked } from './tables'
import { createToken, listTokens, revokeToken } from './token-operations.server'

/** Identity: accounts and sessions, what a person prefers, and API tokens for the programs that act as them. */
export const identityFeature: Feature = {
  name: 'identity',
  operations: [getProfile, updateProfile, createToken, listTokens, revokeToken],
  tables: [{ home: 'directory', migrations: [], tracked, directory: [profiles, tokens] }],
}

import { operationQuery } from '../../platform/browser/queries'
import type { Profile } from './profile'
import type { Token } from './token'

export const profileQuery = operationQuery<Profile>('profile.get')
export const tokensQuery = operationQuery<{ tokens: Token[] }>('token.list')

import { offerOf } from './membership.server'

/** Who may open an account: whoever comes first, everybody where sign-up is open, else whoever has an invitation. */
export type SignUpMode = 'first' | 'open' | 'invitation'

/** How one signs up here. The first account of a deployment is whoever sets it up; visitors do not count. */
export async function signUpMode(database: D1Database, open: boolean): Promise<SignUpMode> {
  if (open) return 'open'
  const first = await database.prepare('SELECT 1 FROM user WHERE isAnonymous = 0 LIMIT 1').first()
  return first === null ? 'first' : 'invitation'
}

/** Whether an account may be opened with this invitation, or without one. */
export async function maySignUp(database: D1Database, open: boolean, invitation: string | undefined) {
  if ((await signUpMode(database, open)) !== 'invitation') return true
  return invitation !== undefined && (await offerOf(database, invitation)) !== null
}

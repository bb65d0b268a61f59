import { Failure, isFailure } from '../../platform/browser/perform'
import { queryClient } from '../../platform/browser/queries'
import { strings } from './strings'

interface AccountError {
  code?: string
  message?: string
}

/** How one signs up here, and what an invitation offers: `invitation` means that one is needed. */
export interface SignUpOffer {
  mode: 'first' | 'open' | 'invitation'
  invitation: { organization: string; role: string; invitedBy: string } | null
  /** Whether one may look around without an account. */
  lookAround: boolean
  /** Whether one does: signing up then asks what becomes of the sample workspace. */
  visits: boolean
}

export async function howToSignUp(invitation?: string): Promise<SignUpOffer> {
  const query = invitation ? `?invitation=${encodeURIComponent(invitation)}` : ''
  const response = await fetch(`/api/sign-up${query}`).catch(() => {
    throw new Failure('offline', 'network.offline', strings.offline)
  })
  return response.json<SignUpOffer>()
}

async function call(path: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
    () => {
      throw new Failure('offline', 'network.offline', strings.offline)
    },
  )
  if (response.ok) return
  const error = await response.json<AccountError>().catch((): AccountError => ({}))
  const code = error.code ?? (response.status === 429 ? 'TOO_MANY' : 'UNKNOWN')
  throw new Failure('invalid', code, strings.errors[code] ?? error.message ?? strings.errors.UNKNOWN ?? '')
}

export interface NewAccount {
  name: string
  email: string
  password: string
  /** The code of an invitation, where sign-up needs one. */
  invitation?: string
}

/** Addresses whose account this page asked for: should the answer have been lost, the account may be there already. */
const asked = new Set<string>()

/** Makes an account and signs in. Asked again after a lost answer, it goes on with the account that was made. */
export async function signUp(account: NewAccount) {
  const { email, password } = account
  const before = asked.has(email)
  asked.add(email)
  try {
    await call('sign-up/email', account)
  } catch (error) {
    const exists = isFailure(error) && error.code.startsWith('USER_ALREADY_EXISTS')
    if (!exists || !before) {
      if (exists) asked.delete(email)
      throw error
    }
    await signIn(email, password)
  }
}

export async function signIn(email: string, password: string) {
  await call('sign-in/email', { email, password })
}

/** Signs out here and forgets everything this page has read. */
export async function leave() {
  await call('sign-out', {})
  queryClient.clear()
  location.assign('/sign-in')
}
